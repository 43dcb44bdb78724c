import {describe, expect, test} from 'vitest';
import {data} from './read.ts';

const {series} = data.series;
const byId = new Map(series.map(each => [each.id, each]));
const memberships = data.engagements.flatMap(record =>
	(record.series ?? []).map(each => ({...each, record: record.id})),
);

function repeated(values: readonly string[]): readonly string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

/** What is missing of a series that is counted: numbers or years between the first and the last in the data. */
function gapsOf({id, counted_by: key}: (typeof series)[number]): readonly number[] {
	if (key === null) return [];
	const had = new Set(memberships.flatMap(each => (each.id === id ? (each[key] ?? []) : [])));
	const [first, last] = [Math.min(...had), Math.max(...had)];
	if (had.size === 0) return [];
	return Array.from({length: last - first + 1}, (_, index) => first + index).filter(each => !had.has(each));
}

describe('series', () => {
	test('have ids and names of their own', () => {
		expect(repeated(series.map(each => each.id))).toEqual([]);
		const names = series.map(({name_en, name_vi, variants}) => [...new Set([name_en, name_vi, ...variants])]);
		expect(repeated(names.flat().map(name => name.toLowerCase()))).toEqual([]);
		for (const each of series) {
			expect(each.variants).not.toContain(each.name_en);
			expect(each.variants).not.toContain(each.name_vi);
		}
	});

	test('have a rhythm in both languages or in none', () => {
		const halves = series.filter(each => (each.rhythm_en === '') !== (each.rhythm_vi === ''));
		expect(halves.map(each => each.id)).toEqual([]);
	});

	test('say of each missing number or year what is known, once and in order', () => {
		for (const each of series) {
			const told = each.known.flatMap(({from, to}) =>
				Array.from({length: to - from + 1}, (_, index) => from + index),
			);
			expect(told, each.id).toEqual([...new Set(told)].toSorted((a, b) => a - b));
			expect(each.known.every(({from, to}) => from <= to)).toBe(true);
			expect(
				gapsOf(each).filter(gap => !told.includes(gap)),
				each.id,
			).toEqual([]);
			if (each.counted_by === null) expect(each.known, each.id).toEqual([]);
		}
	});
});

describe('a record', () => {
	test('belongs to series that are listed', () => {
		expect(memberships.filter(each => !byId.has(each.id))).toEqual([]);
	});

	test('belongs to an edition of a number or a year, and never has a year for a number', () => {
		expect(memberships.filter(each => each.number === null && each.year === null)).toEqual([]);
		expect(memberships.filter(each => each.number !== null && each.number >= 1900)).toEqual([]);
		expect(memberships.filter(each => each.year !== null && each.year < 1973)).toEqual([]);
	});

	test('belongs to an edition once', () => {
		const editions = memberships.map(({record, id, number, year}) => `${record} ${id} ${number} ${year}`);
		expect(repeated(editions)).toEqual([]);
	});

	test('has a number alone, but in a series in which several records may belong to one edition', () => {
		const numbered = memberships
			.filter(({id, number}) => number !== null && byId.get(id)?.repeats === false)
			.map(({id, number}) => `${id} ${number}`);
		expect(repeated(numbered)).toEqual([]);
	});
});
