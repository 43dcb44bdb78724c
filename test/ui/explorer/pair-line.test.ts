import {expect, test} from 'vitest';
import {pairLine, type PairContext} from '../../../source/ui/explorer/pair-line.ts';
import {lineText, lineWidth} from '../../../source/ui/kit/line.ts';
import {ShortNames} from '../../../source/text/short-names.ts';
import {engagement, participant, sampleVocabulary} from '../../fixtures/engagements.ts';

const pair = engagement();
const context: PairContext = {
	language: 'en',
	vocabulary: sampleVocabulary,
	names: new ShortNames(() => pair.people),
	terms: [],
	isWanted: () => false,
};

test('names both sides behind each other, each in its colour', () => {
	const drawn = pairLine(pair, 40, context);
	expect(lineText(drawn, false)).toBe('Phan Văn Giang ⇄ Pete Hegseth');
	expect(drawn.filter(({style}) => style !== 'plain').map(({text, style}) => [text, style])).toEqual([
		['Phan Văn Giang', 'vietnam'],
		['Pete Hegseth', 'unitedStates'],
	]);
});

test('shortens the names only where both have no room', () => {
	expect(lineText(pairLine(pair, 29, context), false)).toBe('Phan Văn Giang ⇄ Pete Hegseth');
	for (const width of [28, 24, 20, 16]) {
		const drawn = pairLine(pair, width, context);
		expect(lineWidth(drawn)).toBeLessThanOrEqual(width);
		expect(lineText(drawn, false)).toMatch(/Giang ⇄ .*Hegseth$/u);
	}
});

test('is the title where nobody is named, and one side alone where it speaks', () => {
	expect(lineText(pairLine(engagement({people: []}), 24, context), false)).toBe('Giang and Hegseth hold…');
	const speech = engagement({kind: 'speech', people: [participant()]});
	expect(lineText(pairLine(speech, 40, context), false)).toBe('Phan Văn Giang');
});
