import {describe, expect, test} from 'vitest';
import type {TextTerm} from '../../../../source/domain/filter.ts';
import {displayWidth} from '../../../../source/text/width.ts';
import {whereItSaysSo, type HitContext} from '../../../../source/ui/explorer/list/where-it-says-so.ts';
import {engagement, participant, sampleVocabulary} from '../../../fixtures/engagements.ts';
import {typedTerm, typedWords} from '../../../fixtures/typed.ts';

const record = engagement({
	title_en: 'A ferry calls at Hue and opens the harbour school for young pilots',
	title_vi: 'Phà cập cảng Huế và khai trường cho hoa tiêu trẻ',
	summary_en:
		'Its captain met the mayor. They spoke of tides, pilots, and a harbour light on the northern pier.',
	summary_vi: 'Thuyền trưởng gặp thị trưởng.',
	people: [participant({name: 'Lê Văn Hải'})],
	topics: ['dioxin'],
});

/** The words that a row shows, with stars around what is highlighted. */
function said(terms: readonly TextTerm[], room = 23, given: Partial<HitContext> = {}): string {
	const context = {
		terms,
		room,
		hitsOf: () => 1,
		language: 'en' as const,
		vocabulary: sampleVocabulary,
		isTogether: true,
		...given,
	};
	return whereItSaysSo(record, record, context)
		.map(({text, style}) => (style === 'match' ? `*${text}*` : text))
		.join('');
}

describe('the words around what was typed', () => {
	test('are those around the phrase, on both sides as far as there is room, cut at words', () => {
		expect(said(typedWords('harbour school'))).toBe('…*harbour* *school* for…');
		expect(said(typedWords('harbour light'))).toBe('…a *harbour* *light* on…');
		expect(said(typedWords('ferry calls'))).toBe('A *ferry* *calls* at Hue…');
		expect(said(typedWords('northern pier'))).toBe('…on the *northern* *pier*.');
	});

	test('are those around a word where the words are known to stand apart', () => {
		expect(said(typedWords('harbour school'), 23, {isTogether: false})).toBe('…the *harbour* *school*…');
	});

	test('are those around the rarest word where the phrase has no room or stands nowhere', () => {
		const hitsOf = ({phrases}: TextTerm): number => (phrases[0]?.[0] === 'mayor' ? 2 : 40);
		const byLength = ({phrases}: TextTerm): number => phrases[0]![0]!.length;
		expect(said(typedWords('harbour school'), 19, {hitsOf: byLength})).toBe('…*school* for young…');
		expect(said(typedWords('harbour mayor'), 23, {hitsOf})).toBe('…the *mayor*. They spoke…');
	});

	test('leave out a name that stands in its column', () => {
		expect(said([typedTerm('van'), typedTerm('tides')])).toContain('*tides*');
		expect(said([typedTerm('van')])).toBe('Lê *Văn* Hải');
	});

	test('are in the language of the reader where they stand there', () => {
		expect(said([typedTerm('hue')], 23, {language: 'vi'})).toBe('…cập cảng *Huế* và khai…');
		expect(said([typedTerm('mayor')], 23, {language: 'vi'})).toContain('*mayor*');
	});

	test('are a label of the record where no text says so, and nothing where it says nothing', () => {
		expect(said([typedTerm('dioxin')])).toBe('*dioxin* clean-up');
		expect(said([typedTerm('zebra')])).toBe('');
	});

	test('are never wider than their room', () => {
		for (let room = 1; room < 60; room++)
			for (const word of ['ferry', 'harbour', 'northern', 'pilots'])
				expect(displayWidth(said([typedTerm(word)], room).replaceAll('*', ''))).toBeLessThanOrEqual(room);
	});
});
