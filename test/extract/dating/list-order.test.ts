import {describe, expect, test} from 'vitest';
import {orderLinks} from '../../../source/extract/dating/list-order.ts';
import type {PossibleDate} from '../../../source/extract/dating/limits/index.ts';
import {document, draft} from '../../fixtures/drafts.ts';
import {day, left, open, stateOf} from './states.ts';

const file = document({file: 'tag-page.txt'});
const ever = open('1995-01-01/2026-11-22');

/** Items of a list, a line each: a settled date as text, or the dates that are left. */
function linksOf(items: readonly (string | readonly PossibleDate[])[], files = items.map(() => file)) {
	return orderLinks(
		items.map((item, index) =>
			stateOf(
				draft({file: files[index]!, line: index + 1}),
				typeof item === 'string' ? [day(item)] : item,
				index,
			),
		),
	);
}

/** The days to which an item without any is bound; undefined where it is not. */
function boundsOf(items: readonly (string | readonly PossibleDate[])[], at: number, files?: (typeof file)[]) {
	const [constraint, ...others] = linksOf(items, files).get(at) ?? [];
	expect(others).toEqual([]);
	return constraint && left(constraint, ever)[0];
}

const newestFirst = ['2022-09-05', [ever], '2020-06-08', [ever], '2019-05-03'] as const;

describe('a list that runs newest first', () => {
	test('binds an item to its neighbours, give or take a month', () => {
		expect(boundsOf(newestFirst, 1)).toBe('2020-05-08/2022-10-06');
		expect(boundsOf(newestFirst, 3)).toBe('2019-04-02/2020-07-09');
		expect(linksOf(newestFirst).get(1)![0]).toMatchObject({
			strength: 'order',
			reason:
				'The list runs newest first: by its place it is not before line 3 (2020-06-08) and not after line 1 (2022-09-05).',
		});
	});

	test('binds no item that is settled', () => {
		expect([...linksOf(newestFirst).keys()]).toEqual([1, 3]);
	});

	test('bounds the first and the last item on one side', () => {
		const list = [[ever], '2022-09-05', '2020-06-08', '2019-05-03', [ever]] as const;
		expect(boundsOf(list, 0)).toBe('2022-08-05/2026-11-22');
		expect(boundsOf(list, 4)).toBe('1995-01-01/2019-06-03');
		expect(linksOf(list).get(0)![0]!.reason).toBe(
			'The list runs newest first: by its place it is not before line 2 (2022-09-05).',
		);
		expect(linksOf(list).get(4)![0]!.reason).toBe(
			'The list runs newest first: by its place it is not after line 4 (2019-05-03).',
		);
	});

	test('says nothing of an item that lies between its neighbours already', () => {
		const settled = (text: string) => boundsOf(['2022-09-05', [open(text)], '2020-06-08', '2019-05-03'], 1);
		expect(settled('2020-05-08/2022-10-06')).toBeUndefined();
		expect(settled('2020-05-07/2022-10-06')).toBe('2020-05-08/2022-10-06');
		expect(settled('2020-05-08/2022-10-07')).toBe('2020-05-08/2022-10-06');
	});
});

test('a list that runs oldest first binds the other way round', () => {
	const list = newestFirst.toReversed();
	expect(boundsOf(list, 3)).toBe('2020-05-08/2022-10-06');
	expect(linksOf(list).get(3)![0]!.reason).toBe(
		'The list runs oldest first: by its place it is not before line 3 (2020-06-08) and not after line 5 (2022-09-05).',
	);
});

describe('an order is believed', () => {
	test('where three dates more than a month apart show it', () => {
		expect(boundsOf(['2022-09-05', '2020-06-08', [ever]], 2)).toBeUndefined();
		expect(boundsOf(['2022-09-05', '2020-06-08', '2020-05-07', [ever]], 3)).toBe('1995-01-01/2020-06-07');
		expect(boundsOf(['2022-09-05', '2020-06-08', '2020-05-08', [ever]], 3)).toBeUndefined();
		expect(boundsOf(['2022-09-05', '2022-09-05', '2022-09-05', [ever]], 3)).toBeUndefined();
	});

	test('where four of five dated items fit', () => {
		const four = ['2022-09-05', '2021-06-08', '2020-05-07', '2019-04-04'];
		expect(boundsOf([...four, '2023-01-01', [ever]], 5)).toBe('1995-01-01/2019-05-05');
		expect(boundsOf([...four, '2023-01-01', '2024-01-01', [ever]], 6)).toBeUndefined();
		expect(boundsOf([...four.slice(1), '2023-01-01', [ever]], 4)).toBeUndefined();
	});

	test('of each text for itself', () => {
		const other = document({file: 'other.txt'});
		const files = [file, file, other, file, file];
		const list = ['2022-09-05', '2020-06-08', [ever], '2019-05-03', [ever]] as const;
		expect(boundsOf(list, 2, files)).toBeUndefined();
		expect(boundsOf(list, 4, files)).toBe('1995-01-01/2019-06-03');
	});
});

describe('an item out of place', () => {
	test('neither binds nor is bound', () => {
		const list = ['2022-09-05', '2021-06-08', '2014-09-09', [ever], '2020-05-03', '2019-07-07'] as const;
		expect(boundsOf(list, 3)).toBe('2020-04-02/2021-07-09');
		expect(linksOf(list).get(2)).toBeUndefined();
	});

	test('may be the last of the run', () => {
		const list = ['2022-09-05', '2021-06-08', '2020-05-03', '2019-07-07', '2014-01-01', '2018-03-03', [ever]];
		expect(boundsOf(list as readonly string[], 6)).toBe('1995-01-01/2018-04-03');
	});
});

describe('visits of several days', () => {
	test('may share days with their neighbours', () => {
		const list = ['2022-09-05/2022-09-09', '2022-09-01/2022-09-05', '2021-06-08', '2020-05-03', [ever]];
		expect(boundsOf(list as readonly string[], 4)).toBe('1995-01-01/2020-06-03');
		const up = ['2020-05-03', '2021-06-08', '2022-09-01/2022-09-05', '2022-09-05/2022-09-09', [ever]];
		expect(boundsOf(up as readonly string[], 4)).toBe('2022-08-05/2026-11-22');
	});
});

describe('items that are not settled', () => {
	test('carry the tightest bound on to the next', () => {
		const spring = [open('2019-08-01/2019-09-30')];
		const list = ['2022-09-05', '2020-06-08', spring, [ever], '2019-05-03', '2018-04-04'] as const;
		expect(boundsOf(list, 3)).toBe('2019-04-02/2019-10-31');
		expect(boundsOf(list.toReversed(), 2)).toBe('2019-04-02/2019-10-31');
	});

	test('do not carry a wider one', () => {
		const wide = [open('2019-01-01/2020-12-31')];
		const list = ['2022-09-05', '2020-06-08', wide, [ever], '2019-05-03', '2018-04-04'] as const;
		expect(boundsOf(list, 3)).toBe('2019-04-02/2020-07-09');
	});

	test('give way to a settled one, even a later one', () => {
		const tight = [open('2019-06-01/2019-06-30')];
		const list = ['2022-09-05', tight, '2020-06-08', [ever], '2019-05-03'] as const;
		expect(boundsOf(list, 3)).toBe('2019-04-02/2020-07-09');
	});

	test('whose bounds cross are kept between both', () => {
		const [late, early] = [[open('2019-02-01/2019-02-28')], [open('2020-02-01/2020-02-28')]];
		const list = ['2022-09-05', '2020-06-08', late, [ever], early, '2018-04-04', '2017-04-04'] as const;
		expect(boundsOf(list, 3)).toBe('2019-03-31/2020-01-01');
	});
});

test('a list without settled items has no order', () => {
	expect(linksOf([[ever], [ever], [ever], [ever]]).size).toBe(0);
	expect(linksOf([]).size).toBe(0);
});
