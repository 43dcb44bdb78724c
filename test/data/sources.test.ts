import {expect, test} from 'vitest';
import {files, textsIn, valueOf} from './read.ts';

/** Query parameters and path parts that only follow the reader, or show another view of the same page. */
const tracking =
	/[?&](?:utm_[a-z]+|fbclid|gclid|yclid|msclkid|mc_[ce]id|igshid|m=1(?=$|&))|\/comment-page-\d/iu;
const addresses = files
	.flatMap(file => textsIn(valueOf(file), file))
	.filter(({at, text}) => / (?:url|sources?)(?: \d+)?$/u.test(at) && text !== '');

test('the data cite pages', () => {
	expect(addresses.length).toBeGreaterThan(500);
});

test('addresses are web addresses', () => {
	const odd = addresses.filter(
		({text}) => !URL.canParse(text) || !['http:', 'https:'].includes(new URL(text).protocol),
	);
	expect(odd).toEqual([]);
});

test('no source is a leaked paper', () => {
	const leaked = /wikileaks|cablegate|plusd|cables?\.|(?<!\p{L})\d{2}(?:HANOI|HOCHIMINHCITY|STATE)\d+/iu;
	const cited = files.flatMap(file => textsIn(valueOf(file), file));
	expect(cited.filter(({text}) => leaked.test(text))).toEqual([]);
});

test('addresses carry nothing that tracks the reader', () => {
	expect(addresses.filter(({text}) => tracking.test(text))).toEqual([]);
});
