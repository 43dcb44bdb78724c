import {expect, test} from 'vitest';
import {keyOfSource} from '../../source/domain/source-key.ts';
import {isEdtf} from '../../source/domain/date.ts';
import {units} from '../../source/words/units.ts';
import {data} from './read.ts';

const commitments = data.engagements.flatMap(record =>
	(record.commitments ?? []).map(each => ({...each, record, key: `${record.id}#${each.id}`})),
);
const byKey = new Map(commitments.map(each => [each.key, each]));

test('the data tell what was promised', () => {
	expect(commitments.length).toBeGreaterThanOrEqual(350);
	expect(byKey.size).toBe(commitments.length);
	const statuses = Map.groupBy(commitments, each => each.status);
	for (const status of ['promised', 'agreed', 'delivered', 'reported'] as const)
		expect(statuses.get(status)?.length, status).toBeGreaterThan(30);
});

test('what they count has a word in both languages, and each word counts something', () => {
	const counted = new Set(commitments.flatMap(each => each.unit ?? []));
	expect([...counted].filter(unit => units[unit] === undefined)).toEqual([]);
	expect(Object.keys(units).filter(unit => !counted.has(unit))).toEqual([]);
});

test('each is stated by a source of its record', () => {
	const unstated = commitments.filter(
		({record, source}) => !record.sources.some((_, index) => keyOfSource(record.sources, index) === source),
	);
	expect(unstated.map(each => each.key)).toEqual([]);
});

test('links lead to another commitment, and round in no circle', () => {
	const links = commitments.flatMap(({key, repeats, within, fulfils}) =>
		[repeats, within, fulfils].flatMap(target => (target ? [{key, target}] : [])),
	);
	expect(links.filter(({key, target}) => !byKey.has(target) || target === key)).toEqual([]);
	for (const {key} of commitments) {
		const seen: string[] = [];
		for (let at = byKey.get(key); at && !seen.includes(at.key);) {
			seen.push(at.key);
			const next: string | undefined = at.repeats ?? at.within ?? undefined;
			expect(next === undefined || !seen.includes(next), `${key} and ${next}`).toBe(true);
			at = next === undefined ? undefined : byKey.get(next);
		}
	}
});

test('what is promised is made good later, not before', () => {
	const early = commitments.filter(({fulfils, record}) => {
		const promise = byKey.get(fulfils ?? '');
		return promise && record.date.replace('[', '') < promise.record.date.replace('[', '');
	});
	expect(early.map(each => each.key)).toEqual([]);
});

test('a sum that repeats another has its currency', () => {
	const odd = commitments.filter(({repeats, currency}) => {
		const other = byKey.get(repeats ?? '');
		return other?.currency && currency && other.currency !== currency;
	});
	expect(odd.map(each => each.key)).toEqual([]);
});

test('what is due is a date', () => {
	expect(commitments.filter(({due}) => due && !isEdtf(due)).map(each => each.key)).toEqual([]);
});
