import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {belowScrollMax, previewBelow, previewRule} from '../../../../source/ui/explorer/list/preview.ts';
import {besideScrollMax, previewBeside} from '../../../../source/ui/explorer/list/preview-beside.ts';
import {lineText, lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {engagement, source} from '../../../fixtures/engagements.ts';
import {opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

function texts(lines: readonly Line[]): readonly string[] {
	return lines.map(line => lineText(line, false).trimEnd());
}

function modelOf(
	record: Partial<Engagement>,
	size: readonly [number, number],
	visit: readonly Engagement[] = [],
) {
	const whole = engagement(record);
	return viewModelOf({records: [whole], record: whole, visit, size});
}

const long = 'one two three four five six seven eight nine ten eleven twelve '.repeat(12).trim();

describe('the preview below', () => {
	test('is title, facts and summary', () => {
		expect(texts(previewBelow(modelOf({}, [80, 24])))).toEqual([
			' Giang and Hegseth hold talks in Hanoi',
			' talks · Ministry of National Defence · 1 source · high · 8 m ago',
			' The two sides reviewed dioxin clean-up at Bien Hoa and the search for the',
			' missing.',
			'',
		]);
	});

	test('cuts a long summary at a word and says how many lines are left', () => {
		const lines = texts(previewBelow(modelOf({summary_en: long}, [80, 24])));
		expect(lines).toHaveLength(5);
		expect(lines.at(-1)).toMatch(/ \p{Ll}+… {2,}▾ \d+ more$/u);
		const all = long.split(' ').length;
		expect(lines.slice(2).join(' ').split(/\s+/u).length).toBeLessThan(all);
	});

	test('scrolls the summary under the title, to its end and no further', () => {
		const model = modelOf({summary_en: long}, [80, 24]);
		const at = (previewScroll: number): readonly string[] =>
			texts(previewBelow({...model, state: {...model.state, previewScroll}}));
		const most = belowScrollMax(model);
		expect(at(0).slice(0, 2)).toEqual(at(most).slice(0, 2));
		expect(at(1)[2]).toBe(at(0)[3]);
		expect(at(most).at(-1)).toMatch(/ twelve$/u);
		expect(at(most + 9)).toEqual(at(most));
		expect(belowScrollMax(modelOf({}, [80, 24]))).toBe(0);
		expect(belowScrollMax(modelOf({summary_en: long}, [40, 15]))).toBe(0);
	});

	test('of two lines begins with the kind, which stands for the title', () => {
		const [first = []] = previewBelow(modelOf({}, [40, 15]));
		expect(lineText(first, false)).toMatch(/^ talks · Ministry/u);
		expect(first.filter(({style}) => style === 'strong').map(({text}) => text)).toEqual(['talks']);
	});

	test('gives a long title two lines', () => {
		const lines = texts(previewBelow(modelOf({title_en: long}, [80, 24])));
		expect(lines[1]).toMatch(/^ \p{Ll}/u);
		expect(lines[2]).toMatch(/^ talks ·/u);
	});

	test('has no venue where there is no room for it, and every other fact', () => {
		const line = texts(previewBelow(modelOf({}, [56, 24])))[1] ?? '';
		expect(line).toMatch(/^ talks · .*1 source · high · 8 m ago$/u);
		expect(line).toContain('Ministry of…');
	});

	test('in two lines says kind, where, sources, confidence and how long ago', () => {
		const venue = {...engagement().place, venue_en: 'The Pentagon', name_en: 'Washington, D.C.'};
		expect(texts(previewBelow(modelOf({place: venue}, [40, 15])))).toEqual([
			' talks · The Pentagon, Washington, D.C.',
			' 1 source · high · 8 m ago',
		]);
		const longer = {...venue, venue_en: 'The White House'};
		expect(texts(previewBelow(modelOf({place: longer}, [40, 15])))[0]).toBe(
			' talks · The White House, Washington',
		);
	});

	test('is never wider than the screen', () => {
		for (const columns of [30, 40, 56, 80, 119])
			for (const rows of [15, 24])
				for (const line of previewBelow(modelOf({title_en: long, summary_en: long}, [columns, rows])))
					expect(lineWidth(line)).toBeLessThanOrEqual(columns);
	});

	test('of no record is empty', () => {
		expect(previewBelow(viewModelOf())).toEqual([]);
	});

	test('stands under a rule that says which row of how many is chosen', () => {
		const records = Array.from({length: 19}, (_, index) => engagement({id: `r-${index}`}));
		const model = viewModelOf({records, state: {...opened(), cursor: 7}});
		expect(lineText(previewRule(model), false)).toMatch(/^ ─+ 8\/19 ─$/u);
		expect(lineWidth(previewRule(model))).toBe(80);
	});
});

describe('the preview beside', () => {
	const visitOf = (id: string, overrides: Partial<Engagement> = {}): Engagement =>
		engagement({id, part_of: 'visit', ...overrides});
	const parent = engagement({id: 'visit', kind: 'official-visit', date: '2025-11-01/2025-11-03'});

	test('is as many lines as the body has, each behind the rule', () => {
		const model = modelOf({}, [120, 40]);
		const lines = texts(previewBeside(model));
		expect(lines).toHaveLength(model.layout.bodyLines);
		for (const line of lines) expect(line).toMatch(/^ │/u);
	});

	test('scrolls to its end and no further', () => {
		const model = modelOf({summary_en: long.repeat(3)}, [120, 24]);
		const at = (previewScroll: number): readonly string[] =>
			texts(previewBeside({...model, state: {...model.state, previewScroll}}));
		const most = besideScrollMax(model);
		expect(at(0).at(-1)).toBe(` │ ▾ ${most + 1} more`);
		expect(at(3).slice(0, 5)).toEqual(at(0).slice(3, 8));
		expect(at(most).at(-1)).not.toContain('▾');
		expect(at(most + 9)).toEqual(at(most));
	});

	test('has the numbers of its sources in bold, and the rest of a long one under its own beginning', () => {
		const long = source({publisher: 'A paper with a name that is longer than the pane of words is wide'});
		const drawn = previewBeside(modelOf({sources: [long]}, [120, 40]));
		const at = drawn.findIndex(each => lineText(each, false).startsWith(' │ 1 A paper'));
		expect(drawn[at]?.find(({text}) => text.trim() === '1')?.style).toBe('strong');
		expect(lineText(drawn[at + 1] ?? [], false)).toMatch(/^ │ {3}\S/u);
	});

	test('leads to its sources where the terminal knows links', () => {
		const url = 'https://news.example/1';
		const model = modelOf({sources: [source({url})]}, [120, 40]);
		const links = (hasLinks: boolean): readonly unknown[] =>
			previewBeside({...model, hasLinks}).flatMap(each => each.flatMap(({link}) => link ?? []));
		expect(new Set(links(true))).toEqual(new Set([url]));
		expect(links(false)).toEqual([]);
	});

	test('says title, when and how long ago, kind, place, people, summary, topics and sources', () => {
		const lines = texts(previewBeside(modelOf({sources: [source(), source({published: ''})]}, [200, 50])));
		expect(lines.slice(0, 12)).toEqual([
			' │',
			' │ Giang and Hegseth hold talks in Hanoi',
			' │',
			' │ 2 Nov 2025, morning · 8 m ago',
			' │ talks',
			' │ Ministry of National Defence, Hanoi',
			' │',
			' │ Phan Văn Giang  host',
			' │   Minister of National Defence',
			' │ Pete Hegseth  visitor',
			' │   Secretary of War',
			' │',
		]);
		const rest = lines.join('\n');
		expect(rest).toContain('│ Topics: ');
		expect(rest).toContain(
			' │ 2 sources · confidence high\n │ 1 Báo Hải Vân  2025-11-02\n │ 2 Báo Hải Vân\n',
		);
	});

	test('says that a date was reasoned out, and that a record is the reader’s own', () => {
		const text = texts(previewBeside(modelOf({date_basis: 'inferred', origin: 'user'}, [200, 50]))).join(
			'\n',
		);
		expect(text).toContain('2 Nov 2025, morning (inferred) · 8 m ago · from your imports');
	});

	test('lists the visit in order of time, the shown record with the sign of the chosen row', () => {
		const visit = [
			parent,
			visitOf('b', {day_part: 'evening', kind: 'reception'}),
			visitOf('a', {day_part: 'morning', kind: 'ceremony'}),
		];
		const lines = texts(
			previewBeside(
				modelOf({id: 'c', part_of: 'visit', day_part: 'afternoon', kind: 'talks'}, [200, 50], visit),
			),
		);
		const from = lines.findIndex(line => line.includes('In this visit'));
		expect(lines.slice(from, from + 4)).toEqual([
			' │ In this visit, 1–3 Nov',
			' │   ceremony  Phan Văn Giang ⇄ Pete Hegseth',
			' │ ▌ talks     Phan Văn Giang ⇄ Pete Hegseth',
			' │   reception Phan Văn Giang ⇄ Pete Hegseth',
		]);
	});

	test('says how many lines there was no room for, and leaves the visit out rather than a part of it', () => {
		const lines = texts(previewBeside(modelOf({summary_en: long, part_of: 'visit'}, [120, 24], [parent])));
		expect(lines.at(-1)).toMatch(/▾ \d+ more$/u);
		expect(lines.join('\n')).not.toContain('In this visit');
	});

	test('is never wider than its columns', () => {
		const wide = modelOf({title_en: '漢字'.repeat(60), summary_en: 'd'.repeat(300)}, [120, 40], [parent]);
		for (const line of previewBeside(wide))
			expect(lineWidth(line)).toBeLessThanOrEqual(wide.layout.previewColumns + 3);
	});
});
