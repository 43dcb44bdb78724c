import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readReleases, readWithdrawn} from '../../db/releases.ts';
import {data, folder} from './read.ts';

const releases = readReleases(folder);
const withdrawn = readWithdrawn(folder);
const ids = new Set(data.engagements.map(record => record.id));

test('an id that was given out stands for a record, or is withdrawn with a reason', () => {
	const known = new Set(withdrawn.map(each => each.id));
	const lost = releases.flatMap(({digests}) =>
		[...digests.keys()].filter(id => !ids.has(id) && !known.has(id)),
	);
	expect(releases.length).toBeGreaterThan(0);
	expect(lost).toEqual([]);
});

test('what is withdrawn is gone, and was given out', () => {
	const given = new Set(releases.flatMap(({digests}) => [...digests.keys()]));
	expect(withdrawn.filter(({id}) => ids.has(id) || !given.has(id))).toEqual([]);
});

test('what replaces it is there', () => {
	expect(withdrawn.filter(({replaced_by: id}) => id !== null && !ids.has(id))).toEqual([]);
});

test('the changelog of the data tells of every version that was given out', () => {
	const text = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
	for (const {version, day, digests} of releases) {
		expect(text).toContain(`## ${version}, ${day}`);
		expect(text).toContain(`${digests.size} engagements`);
	}
});
