import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeFileAtomically} from '../../source/cli/write-file.ts';
import {temporaryFolder} from '../fixtures/database.ts';

test('takes away what killed runs left beside a file, but no other file', () => {
	const folder = temporaryFolder();
	const names = [
		'.communique-0123456789ab.tmp',
		'.communique-ba9876543210.tmp',
		'.communique-short.tmp',
		'mine.tmp',
	];
	const twoHoursAgo = Date.now() / 1000 - 7200;
	for (const name of names) {
		writeFileSync(join(folder, name), 'left');
		if (name !== names[1]) utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo);
	}
	writeFileAtomically(join(folder, 'out.txt'), 'new', {isForced: false});
	expect(readdirSync(folder).toSorted()).toEqual([...names.slice(1), 'out.txt'].toSorted());
	expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('new');
});
