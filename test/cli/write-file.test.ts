import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PartFile, writeFileAtomically} from '../../source/cli/write-file.ts';
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

test('holds the pieces in their order, however long each is', () => {
	const path = join(temporaryFolder(), 'out.txt');
	const letters = fc.constantFrom('a', 'Đ', '“', '😀');
	const text = fc.tuple(letters, fc.nat({max: 120_000})).map(([letter, times]) => letter.repeat(times));
	const piece = fc.oneof(text, fc.string({maxLength: 9}), fc.uint8Array({maxLength: 9}));
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 12}), pieces => {
			const part = new PartFile(path, {isForced: true});
			for (const each of pieces) part.write(each);
			part.finish();
			const whole = Buffer.concat(pieces.map(each => (typeof each === 'string' ? Buffer.from(each) : each)));
			expect(readFileSync(path).equals(whole)).toBe(true);
		}),
		{numRuns: 40},
	);
});
