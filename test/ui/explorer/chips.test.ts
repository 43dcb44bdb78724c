import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {facetText, requestChips} from '../../../source/ui/explorer/chips.ts';
import {lineWidth, type Line} from '../../../source/ui/kit/line.ts';
import {opened} from './keyboard.ts';
import {viewModelOf} from './view-models.ts';

const names: Readonly<Record<string, string>> = {
	'phan-van-giang': 'Phan Văn Giang',
	'pete-hegseth': 'Pete Hegseth',
};
const nameOf = (id: string): string => names[id] ?? id;
const everything = opened({
	years: [
		{from: 2019, to: 2019},
		{from: 2021, to: null},
	],
	leaders: [['phan-van-giang'], ['pete-hegseth', 'x']],
	kinds: ['talks', 'phone-call'],
	topics: ['dioxin'],
	places: ['Hanoi'],
	sides: ['US'],
});

function text(segments: Line): string {
	return segments.map(segment => segment.text).join('');
}

test.each([
	['years', '2019, 2021..', '2019, 2021..'],
	['leaders', 'Phan Văn Giang + Pete Hegseth / x', 'Phan Văn Giang + Pete Hegseth / x'],
	['kinds', 'talks, phone call', 'hội đàm, điện đàm'],
	['topics', 'dioxin clean-up', 'xử lý dioxin'],
	['places', 'Hanoi', 'Hanoi'],
	['sides', 'United States', 'Hoa Kỳ'],
] as const)('what %s are filtered by, in both languages', (facet, en, vi) => {
	expect(facetText(viewModelOf({state: everything, nameOf}), facet)).toBe(en);
	expect(facetText(viewModelOf({state: {...everything, language: 'vi'}, nameOf}), facet)).toBe(vi);
});

test('a facet that is open to everything has no text', () => {
	expect(facetText(viewModelOf(), 'years')).toBe('');
});

describe('the chips', () => {
	test('without filters say what could be filtered', () => {
		expect(text(requestChips(viewModelOf(), 80))).toBe('year any · leader any · kind any ');
	});

	test('with filters name only those', () => {
		const state = opened({kinds: ['talks'], sides: ['VN']});
		expect(text(requestChips(viewModelOf({state}), 80))).toBe('kind talks · side Vietnam ');
	});

	test('say when the oldest come first', () => {
		const state = {...opened(), sort: 'date' as const};
		expect(text(requestChips(viewModelOf({state}), 80))).toContain('oldest first');
	});

	test('that do not fit leave a sign', () => {
		expect(text(requestChips(viewModelOf({state: everything, nameOf}), 40)).trim()).toMatch(/^year .*…$/u);
	});

	test('a filter is never hidden: where even the first does not fit, its beginning stands', () => {
		const state = opened({leaders: [['phan-van-giang'], ['pete-hegseth']]});
		expect(text(requestChips(viewModelOf({state, nameOf}), 24)).trim()).toMatch(/^leader Phan.*…$/u);
	});

	test('are never wider than the room', () => {
		fc.assert(
			fc.property(
				fc.nat(160),
				fc.constantFrom('en' as const, 'vi' as const),
				fc.boolean(),
				(room, language, isAny) => {
					const state = {...(isAny ? opened() : everything), language};
					expect(lineWidth(requestChips(viewModelOf({state, nameOf}), room))).toBeLessThanOrEqual(room);
				},
			),
		);
	});
});
