import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {ReviewRunner} from '../../source/commands/import/import-context.ts';
import {clipped, proposal} from '../fixtures/clippings.ts';
import {databaseOf} from '../fixtures/database.ts';
import {program, temporaryFolder} from './run-program.ts';

test('a review has the Vietnamese reasons of editors, though the database is closed by then', async () => {
	const folder = temporaryFolder();
	const [clipping, home] = [join(folder, 'clippings.txt'), join(folder, 'home')];
	writeFileSync(clipping, 'Sáng 5/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.\n');
	mkdirSync(home);
	const told: (string | undefined)[] = [];
	const review: ReviewRunner = ({vocabulary}) => {
		told.push(vocabulary.dateReasons.vietnameseOf('By hand.'));
		return Promise.resolve({type: 'leave', exitCode: 0});
	};
	const run = program(databaseOf([], {dateReasons: [['By hand.', 'Bằng tay.']]}));
	const {code} = await run(['import', clipping], {
		home,
		isTerminal: true,
		env: {TERM: 'xterm'},
		extract: () => ({proposals: [proposal(clipped())], skipped: []}),
		review,
	});
	expect([code, told]).toEqual([0, ['Bằng tay.']]);
});
