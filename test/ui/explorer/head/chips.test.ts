import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {chipLines, chipsOf} from '../../../../source/ui/explorer/head/chips.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import type {ViewModel} from '../../../../source/ui/explorer/view-model.ts';
import {lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {askedOfEverything, labelsIn} from '../../../fixtures/asked.ts';
import {opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

/** The model of a state whose values have these labels. */
function modelOf(state: State) {
	const labelOf = labelsIn(state.language);
	return viewModelOf({state, labelOf});
}

const everything = opened(askedOfEverything);

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

test.each([
	[[2021, 2022, 2023], '2021–2023'],
	[[2023, 2019, 2022], '2019, 2022–2023'],
	[[2019], '2019'],
])('years %j in a row are one range: %s', (years, text) => {
	const state = opened({years: years.map(year => ({from: year, to: year}))});
	expect(chipsOf(modelOf(state), true).map(each => each.text)).toEqual([text]);
});

test.each([
	[null, 2018, '–2018'],
	[2018, null, '2018–'],
	[null, null, '–'],
])('years from %j to %j are %s', (from, to, text) => {
	expect(chipsOf(modelOf(opened({years: [{from, to}]})), true).map(each => each.text)).toEqual([text]);
});

test('months are said as they are asked for, not as the years that they touch', () => {
	const span = {start: '2024-09-01', end: '2025-03-31'};
	const years = [
		{from: 2024, to: 2025, span},
		{from: 2019, to: 2019},
	];
	expect(chipsOf(modelOf(opened({years})), true).map(each => each.text)).toEqual(['2019, 2024-09..2025-03']);
});

describe('the chips', () => {
	const texts = (model: ViewModel, isWide = true): readonly string[] =>
		chipsOf(model, isWide).map(({text}) => text);
	const drawn = (model: ViewModel, rooms: readonly [number, number], isWide = true): readonly string[] =>
		chipLines(chipsOf(model, isWide), rooms, model).map(text);

	test('are none without filters', () => {
		expect(texts(viewModelOf())).toEqual([]);
		expect(drawn(viewModelOf(), [80, 80])).toEqual(['']);
	});

	test('with filters name only those, and what each keeps out', () => {
		const state = opened({kinds: ['talks'], sides: ['VN']});
		const model = {...modelOf(state), freedBy: ({id}: {id: string}) => (id === 'kinds' ? 1200 : 0)};
		expect(drawn(model, [80, 80])).toEqual(['  talks ×+1,200   side Vietnam × ']);
	});

	test('name the facet but of years, leaders and kinds, which tell themselves', () => {
		expect(texts(modelOf(everything))).toEqual([
			'Phan Văn Giang + Pete Hegseth / x',
			'talks, phone call',
			'topic dioxin',
			'place Hanoi',
			'side United States',
			'2019, 2021–',
		]);
	});

	test('hide no filter, though no list of its values can be opened', () => {
		expect(texts(modelOf(opened({confidences: ['low']})))).toEqual(['confidence low']);
	});

	test('on a narrow screen say people by their shortest names, and no numbers', () => {
		const state = opened({leaders: [['phan-van-giang']], years: [{from: 2021, to: 2025}]});
		const model = {...modelOf(state), freedBy: () => 70};
		expect(drawn(model, [30, 39], false)).toEqual(['  Giang ×   2021–2025 × ']);
	});

	test('say when the oldest come first, and when only the marked are shown', () => {
		expect(texts(modelOf({...opened(), sort: 'date'}))).toEqual(['oldest first']);
		const marked = {...opened({kinds: ['talks']}), isMarkedOnly: true, marked: ['a']};
		const model = {...modelOf(marked), freedBy: () => 70};
		expect(drawn(model, [80, 80])).toEqual(['  marked only ×   talks × ']);
	});

	test('that do not fit on the first line stand on a second', () => {
		expect(drawn(modelOf(everything), [40, 140])).toEqual([
			'  Phan Văn Giang + Pete Hegseth / x × ',
			'  talks, phone call ×   topic dioxin ×   place Hanoi ×   side United States ×   2019, 2021– × ',
		]);
	});

	test('that do not fit there either are counted', () => {
		expect(drawn(modelOf(everything), [10, 79])).toEqual([
			'',
			'  Phan Văn Giang + Pete Hegseth / x ×   talks, phone call ×  +4 filters',
		]);
	});

	test('a filter is never hidden: where even the first does not fit, its beginning stands', () => {
		const state = opened({leaders: [['phan-van-giang'], ['pete-hegseth']], kinds: ['talks']});
		const model = {...modelOf(state), freedBy: () => 7};
		expect(drawn(model, [0, 36])).toEqual(['', '  Phan Văn Giang + P… ×+7  +1 filter']);
	});

	test('are never wider than the room, and none is lost without being counted', () => {
		fc.assert(
			fc.property(
				fc.nat(160),
				fc.integer({min: 29, max: 199}),
				fc.constantFrom('en' as const, 'vi' as const),
				fc.boolean(),
				fc.nat(100_000),
				(first, second, language, isWide, freed) => {
					const model = {...modelOf({...everything, language}), freedBy: () => freed};
					const chips = chipsOf(model, isWide);
					const lines = chipLines(chips, [first, second], model);
					expect(lineWidth(lines[0] ?? [])).toBeLessThanOrEqual(first);
					expect(lineWidth(lines[1] ?? [])).toBeLessThanOrEqual(second);
					const all = lines.map(text).join('');
					const counted = Number(/\+(?<count>\d+) (?:filter|bộ lọc)/u.exec(all)?.groups?.['count'] ?? 0);
					expect(all.split('×').length - 1 + counted).toBe(chips.length);
				},
			),
		);
	});
});
