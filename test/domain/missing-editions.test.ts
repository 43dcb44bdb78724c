import {expect, test} from 'vitest';
import {
	joinedRuns,
	missingEditions,
	runText,
	type KnownEditions,
} from '../../source/domain/missing-editions.ts';

function told(from: number, to: number): KnownEditions {
	return {from, to, looked_for: true, known_en: 'No page.', known_vi: 'Không có trang.'};
}

test('no edition is missing before the first and after the last', () => {
	expect(missingEditions([], [told(1, 9)])).toEqual([]);
	expect(missingEditions([5], [told(1, 9)])).toEqual([]);
	expect(missingEditions([6, 4, 5, 5], [])).toEqual([]);
});

test('those between come in runs, in order', () => {
	expect(missingEditions([9, 1, 3], [])).toEqual([
		{from: 2, to: 2, known: null},
		{from: 4, to: 8, known: null},
	]);
});

test('a run ends where something else is known of the next', () => {
	const [four, seven] = [told(4, 5), told(7, 12)];
	expect(missingEditions([2, 11], [four, seven])).toEqual([
		{from: 3, to: 3, known: null},
		{from: 4, to: 5, known: four},
		{from: 6, to: 6, known: null},
		{from: 7, to: 10, known: seven},
	]);
});

test('what is known of an edition that a record is of is passed over', () => {
	const known = told(2, 4);
	expect(missingEditions([1, 3, 5], [known])).toEqual([
		{from: 2, to: 2, known},
		{from: 4, to: 4, known},
	]);
});

test('where records without a number may be all of a gap nothing is missing, else so many fewer', () => {
	const between = (before: number): number => (before === 9 ? 4 : before === 13 ? 1 : 0);
	const missing = missingEditions([9, 13, 17, 19], [told(15, 15)], between);
	expect(missing.map(({from, to, unnumbered = 0}) => [from, to, unnumbered])).toEqual([
		[14, 14, 1],
		[15, 15, 1],
		[16, 16, 1],
		[18, 18, 0],
	]);
	expect(joinedRuns(missing).map(run => runText(run))).toEqual(['2 of 14–16', '18']);
	expect(runText({from: 14, to: 16, unnumbered: 1}, 'trong')).toBe('2 trong 14–16');
});
