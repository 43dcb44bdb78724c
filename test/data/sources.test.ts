import {expect, test} from 'vitest';
import {keyOfSource} from '../../source/domain/source-key.ts';
import {data, files, textsIn, valueOf} from './read.ts';

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

test('headline and day are told, or were looked for; the others are no more than they were', () => {
	const sources = data.engagements.flatMap(record => record.sources);
	const others = sources.filter(each => !each.missing);
	const without = (key: 'title' | 'published' | 'url' | 'language'): number =>
		others.filter(each => !each[key]).length;
	const missing = sources.filter(each => each.missing);
	const lacking = (title: boolean, day: boolean): number =>
		missing.filter(each => (each.title === '') === title && (each.published === '') === day).length;
	console.log(
		`sources: ${sources.length}; not archived ${missing.length}: ${lacking(true, false)} without a headline, ` +
			`${lacking(false, true)} without a day, ${lacking(true, true)} without both; of the others ` +
			`${without('title')} without a headline, ${without('published')} without a day, ${without('url')} without an address`,
	);
	// Each was looked up: what could not be had is marked.
	expect(without('title') / others.length).toBeLessThanOrEqual(0.03);
	expect(without('published') / others.length).toBeLessThanOrEqual(0.05);
	expect(without('language')).toBe(0);
});

test('what is marked as not archived lacks headline or day', () => {
	const whole = data.engagements.flatMap(record =>
		record.sources.filter(each => each.missing && each.title && each.published),
	);
	expect(whole).toEqual([]);
});

test('a reprint repeats another source of its record', () => {
	const odd = data.engagements.filter(({sources}) =>
		sources.some(
			({reprint_of: key}, index) =>
				key !== undefined &&
				!sources.some((_, other) => other !== index && keyOfSource(sources, other) === key),
		),
	);
	expect(odd.map(record => record.id)).toEqual([]);
});
