import {describe, expect, test} from 'vitest';
import {rankConstraints} from '../../../source/extract/dating/ranks.ts';
import type {PersonMention, RankHeld} from '../../../source/extract/import-model.ts';
import {mention} from '../../fixtures/drafts.ts';
import {day, indexOf, left} from './states.ts';

function rank(rank_en: string, rank_vi: string, from: string | null): RankHeld {
	return {rank_en, rank_vi, from, attested: null};
}

const colonel = rank('Colonel', 'Đại tá', '2005-01-01');
const major = rank('Major General', 'Thiếu tướng', '2010-01-01');
const senior = rank('Senior Lieutenant General', 'Thượng tướng', '2015-06-07');
const general = rank('General', 'Đại tướng', '2020-07-08');
// Not in the order of time: the data list them as they were found.
const ranks = [general, senior, colonel, major];
const who = mention({personId: 'le-van-hai', name: 'Lê Văn Hải', side: 'VN'});

function constraintOf(
	printed: string,
	held: readonly RankHeld[] = ranks,
	overrides: Partial<PersonMention> = {},
) {
	const lookup = indexOf({
		persons: [{id: 'le-van-hai', name: 'Lê Văn Hải', side: 'VN', other_names: [], ranks: held}],
	});
	return rankConstraints({...who, rank: printed, ...overrides}, lookup)[0];
}

describe('a rank', () => {
	test('is held from the promotion to the next one', () => {
		const constraint = constraintOf('Thượng tướng');
		expect(constraint).toMatchObject({
			strength: 'rank',
			reason: 'Lê Văn Hải held the rank of Senior Lieutenant General from 2015-06-07 to 2020-07-08.',
		});
		const days = ['2015-06-06', '2015-06-07', '2020-07-08', '2020-07-09'].map(day);
		expect(left(constraint, ...days)).toEqual(['2015-06-07', '2020-07-08']);
	});

	test('is used in English for half a year more', () => {
		const constraint = constraintOf('Sen. Lt. Gen.');
		expect(left(constraint, day('2015-06-06'), day('2021-01-07'), day('2021-01-08'))).toEqual(['2021-01-07']);
	});

	test('that is the last has no end', () => {
		const constraint = constraintOf('Đại tướng');
		expect(constraint?.reason).toBe('Lê Văn Hải held the rank of General since 2020-07-08.');
		expect(left(constraint, day('2020-07-07'), day('2020-07-08'), day('2099-01-01'))).toEqual([
			...['2020-07-08', '2099-01-01'],
		]);
	});

	test('ends with the next that has a day, whatever lies between', () => {
		const constraint = constraintOf('Thiếu tướng', [
			major,
			rank('Lieutenant General', 'Trung tướng', null),
			general,
		]);
		expect(constraint?.reason).toContain('from 2010-01-01 to 2020-07-08');
	});

	test.each([
		['thuong tuong', 'Senior Lieutenant General'],
		['Senior Lieutenant General', 'Senior Lieutenant General'],
		['Sr. Lieut. Gen.', undefined],
		['Maj. Gen.', 'Major General'],
		['Colonel', undefined],
		['Col.', undefined],
		['General', undefined],
		['Đô đốc', undefined],
		['Đại tá', 'Colonel'],
	])('%s is read as %s', (printed, expected) => {
		expect(/rank of (.*?) (?:from|since)/u.exec(constraintOf(printed)?.reason ?? '')?.[1]).toBe(expected);
	});

	test.each([
		['Lieut Col', 'Lieutenant Colonel'],
		['Lt. Col.', 'Lieutenant Colonel'],
		['Sen. Col.', 'Senior Colonel'],
		['Vice Adm.', 'Vice Admiral'],
		['Maj. Gen', 'Major General'],
	])('shortened as %s is %s', (printed, rank_en) => {
		const [held] = [rank(rank_en, 'x', '2010-01-01')];
		expect(constraintOf(printed, [held])?.reason).toContain(`the rank of ${rank_en} since`);
	});

	test('of the police is that of the army', () => {
		const held = rank('Major General', 'Thiếu tướng Công an', '2010-01-01');
		expect(constraintOf('Thiếu tướng', [held])).toBeDefined();
	});

	test.each([
		['Trung tướng', 'Lieutenant General', ['2015-06-07'], ['2015-06-08']],
		['Lt. Gen.', 'Lieutenant General', ['2015-12-07'], ['2015-12-08']],
	])('below those known (%s) was held until the next one', (printed, name, inside, outside) => {
		const constraint = constraintOf(printed, [general, senior]);
		expect(constraint?.reason).toBe(`Lê Văn Hải held the rank of ${name} until 2015-06-07.`);
		expect(left(constraint, ...[...inside, ...outside].map(day))).toEqual(inside);
	});

	test.each(['Đại tá', 'General', 'Đại tướng', 'Đô đốc'])('%s is not below them', printed => {
		expect(constraintOf(printed, [senior])).toBeUndefined();
	});

	test('says nothing where its day is unknown, of strangers, former holders, or where none is printed', () => {
		expect(constraintOf('Thiếu tướng', [rank('Major General', 'Thiếu tướng', null)])).toBeUndefined();
		expect(constraintOf('Thượng tướng', ranks, {personId: null})).toBeUndefined();
		expect(constraintOf('Thượng tướng', ranks, {personId: 'nobody'})).toBeUndefined();
		expect(constraintOf('Thượng tướng', ranks, {isFormer: true})).toBeUndefined();
		expect(constraintOf('', [rank('', '', '2010-01-01')])).toBeUndefined();
	});
});
