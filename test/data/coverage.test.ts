import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readWithdrawn} from '../../db/releases.ts';
import {data, folder} from './read.ts';

const [names = [], ...rows] = readFileSync(join(folder, 'coverage.tsv'), 'utf8')
	.trimEnd()
	.split('\n')
	.map(line => line.split('\t'));
const drawn = rows.map(row => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

test('the list has every engagement that was drawn, and names records that there are', () => {
	const ids = new Set([
		...data.engagements.map(record => record.id),
		...readWithdrawn(folder).map(each => each.id),
	]);
	const named = drawn.flatMap(each =>
		(each['record'] ?? '').split(/[;,]?\s+/u).filter(id => /^\d{4}-/u.test(id)),
	);
	expect(named.length).toBeGreaterThan(100);
	expect(named.filter(id => !ids.has(id))).toEqual([]);
});

test('README tells the hits that the list has', () => {
	const hits = (draw: string, type?: string): string => {
		const all = drawn.filter(each => each['draw'] === draw && (type === undefined || each['type'] === type));
		return `${all.filter(each => ['in', 'form'].includes(each['match'] ?? '')).length} of ${all.length}`;
	};
	const line = (start: string): string =>
		readme.split('\n').find(each => each.startsWith(`| ${start} |`)) ?? '';
	for (const [start, type] of [
		['all', undefined],
		['routine contacts', 'routine'],
	] as const) {
		expect(line(start)).toContain(`| ${hits('A', type)}`);
		expect(line(start)).toContain(`| ${hits('B', type)}`);
	}
});
