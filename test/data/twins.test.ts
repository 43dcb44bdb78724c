import {describe, expect, test} from 'vitest';
import type {YamlEngagement} from '../../db/yaml-data.ts';
import {parseEdtf} from '../../source/domain/date.ts';
import {twinExceptions} from './exceptions.ts';
import {data} from './read.ts';

const meetings = ['reception', 'courtesy-call', 'talks', 'sideline-meeting', 'phone-call'];
const records = data.engagements.toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1));
const pairsNearby = records.flatMap((a, index) => {
	const later = records.slice(index + 1);
	const end = later.findIndex(b => daysBetween(earliest(a), earliest(b)) > 1);
	return later.slice(0, end === -1 ? undefined : end).map(b => [a, b] as const);
});
type Pair = (typeof pairsNearby)[number];
const nameOf = ([a, b]: Pair): string => [a.id, b.id].toSorted().join(' and ');
const excepted = new Set(twinExceptions.map(({ids}) => [...ids].toSorted().join(' and ')));

describe('no two records describe one event', () => {
	const sharing = pairsNearby.filter(
		([a, b]) =>
			earliest(a) === earliest(b) &&
			meetings.includes(a.kind) &&
			meetings.includes(b.kind) &&
			a.part_of !== b.id &&
			b.part_of !== a.id &&
			a.people.filter(({id}) => b.people.some(other => other.id === id)).length >= 2,
	);

	test('meetings that begin on one day with two people in common', () => {
		expect(sharing.map(nameOf).filter(name => !excepted.has(name))).toEqual([]);
	});

	test('no exception stands that is not needed', () => {
		expect([...excepted].filter(name => !sharing.map(nameOf).includes(name))).toEqual([]);
	});

	test('records of one kind within a day of each other have different titles', () => {
		const alike = pairsNearby.filter(([a, b]) => a.kind === b.kind && likeness(a.title_en, b.title_en) > 0.7);
		expect(alike.map(nameOf)).toEqual([]);
	});

	test('no title is used twice in a year', () => {
		const titles = records.flatMap(record =>
			[record.title_en, record.title_vi].map(title => `${earliest(record).slice(0, 4)} ${title}`),
		);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});
});

function earliest(record: YamlEngagement): string {
	return parseEdtf(record.date).start;
}

function daysBetween(a: string, b: string): number {
	return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}

/** The share of words that two titles have in common (Jaccard index). */
function likeness(a: string, b: string): number {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	return first.intersection(second).size / first.union(second).size;
}

function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
