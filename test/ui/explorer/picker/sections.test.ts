import {describe, expect, test} from 'vitest';
import {facetOf} from '../../../../source/domain/facets.ts';
import type {Side} from '../../../../source/domain/vocabulary.ts';
import type {PickerPanel} from '../../../../source/ui/explorer/model.ts';
import {sectionsIn} from '../../../../source/ui/explorer/picker/sections.ts';
import {facetCount} from '../keyboard.ts';

function people(side: Side, count: number): readonly ReturnType<typeof facetCount>[] {
	return Array.from({length: count}, (_, index) => facetCount(`${side}-${index}`, {side}));
}

const chosenOne = facetCount('vinh', {side: 'VN'});
const facet = facetOf('leaders') as PickerPanel['facet'];

/** The sections of one chosen and his counterparts in 15 lines: `side first+size@top:shown`. */
function drawn(
	us: number,
	vn: number,
	{lines = 15, cursor = 1, tops = [] as readonly number[], chosen = [['vinh']] as PickerPanel['chosen']} = {},
): readonly string[] {
	const counts = [...(chosen.length > 0 ? [chosenOne] : []), ...people('US', us), ...people('VN', vn)];
	const {shown, hidden} = sectionsIn(counts, {facet, chosen, cursor, tops}, lines);
	return [
		...shown.map(
			({side, first, size, window}) => `${side ?? '-'} ${first}+${size} @${window.top}:${window.size}`,
		),
		`hidden ${hidden}`,
	];
}

describe('counterparts and others', () => {
	test('all of them where they fit', () => {
		expect(drawn(8, 3)).toEqual(['- 0+1 @0:1', 'US 1+8 @0:8', 'VN 9+3 @0:3', 'hidden 0']);
	});

	test('both sides are in sight, the own one in a quarter, and the rest is counted', () => {
		expect(drawn(26, 6)).toEqual(['- 0+1 @0:1', 'US 1+26 @0:8', 'VN 27+6 @0:3', 'hidden 21']);
	});

	test('what one side leaves the other one takes', () => {
		expect(drawn(2, 60)).toEqual(['- 0+1 @0:1', 'US 1+2 @0:2', 'VN 3+60 @0:9', 'hidden 51']);
		expect(drawn(60, 1)).toEqual(['- 0+1 @0:1', 'US 1+60 @0:10', 'VN 61+1 @0:1', 'hidden 50']);
	});

	test('a section follows the cursor, the other keeps its place', () => {
		expect(drawn(26, 6, {cursor: 12})).toContain('US 1+26 @4:8');
		expect(drawn(26, 6, {cursor: 28, tops: [0, 18]})).toEqual([
			'- 0+1 @0:1',
			'US 1+26 @18:8',
			'VN 27+6 @0:3',
			'hidden 21',
		]);
		expect(drawn(26, 6, {cursor: 32, tops: [0, 18, 0]})).toContain('VN 27+6 @3:3');
	});

	test('without anybody chosen the sides share alike', () => {
		expect(drawn(50, 50, {chosen: [], cursor: 0, lines: 13})).toEqual([
			'US 0+50 @0:5',
			'VN 50+50 @0:5',
			'hidden 90',
		]);
	});

	test('few lines hold values alone', () => {
		expect(drawn(26, 6, {lines: 5, cursor: 10})).toEqual(['- 0+33 @7:4', 'hidden 29']);
		expect(drawn(26, 6, {lines: 2, cursor: 10})).toEqual(['- 0+33 @9:2', 'hidden 0']);
	});

	test.each([6, 7, 8, 9, 12, 20])('never takes more than its %d lines', lines => {
		for (const [us, vn] of [
			[0, 0],
			[1, 40],
			[40, 0],
			[9, 9],
			[40, 40],
		] as const) {
			for (let cursor = -1; cursor <= us + vn; cursor++) {
				const counts = [chosenOne, ...people('US', us), ...people('VN', vn)];
				const {shown, hidden} = sectionsIn(counts, {facet, chosen: [['vinh']], cursor, tops: []}, lines);
				const rows = shown.reduce((sum, {window}) => sum + window.size, 0);
				const rules = shown.filter(({side}) => side !== null).length;
				expect(rows + rules + Number(hidden > 0)).toBeLessThanOrEqual(lines);
				expect(rows + hidden).toBe(counts.length);
				const isSeen = shown.some(
					({first, window}) => cursor >= first + window.top && cursor < first + window.top + window.size,
				);
				expect(isSeen, `${cursor} of ${us} and ${vn}`).toBe(cursor >= 0);
			}
		}
	});
});

test('values of other facets are one section', () => {
	const years = Array.from({length: 30}, (_, index) => facetCount(String(2000 + index)));
	const panel = {facet: facetOf('years') as PickerPanel['facet'], chosen: [], cursor: 20, tops: [5]};
	expect(sectionsIn(years, panel, 10)).toEqual({
		shown: [{side: null, first: 0, size: 30, window: {top: 12, size: 9}}],
		hidden: 21,
	});
});
