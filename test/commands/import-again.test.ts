import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import type {ReviewRunner} from '../../source/commands/import/import-context.ts';
import type {Proposal} from '../../source/extract/import-model.ts';
import {contentsOf, clipped, proposal} from '../fixtures/clippings.ts';
import {Player} from '../ui/review/player.ts';
import {program, temporaryFolder, type World} from './run-program.ts';
import {makeDatabase} from './sample-database.ts';

const folder = temporaryFolder();
const run = program(makeDatabase(folder));
const clipping = join(folder, 'clippings.txt');
writeFileSync(clipping, 'Sáng 5/3, ông Bùi Văn Hòa tiếp bà Dana Whitcombe.\n');
let home = '';
let homes = 0;
let read: Proposal;

beforeEach(() => {
	home = join(folder, `home-${homes++}`);
	mkdirSync(home);
	const document = {file: 'clippings.txt', lines: [], publisher: '', title: '', url: '', published: ''};
	const record = clipped({place: {...clipped().place, venue_en: '', venue_vi: ''}});
	read = {...proposal(record), passages: [{document, line: 3, text: 'Sáng 5/3, ông Hòa tiếp bà Whitcombe.'}]};
});

/** A review in which keys are pressed and texts put in, by turns, and everything is saved. */
function reviewing(...turns: readonly string[]): ReviewRunner {
	return start => {
		const player = new Player(start);
		for (const [index, turn] of turns.entries()) {
			if (index % 2 === 0) player.press(turn);
			else player.paste(turn);
		}
		return Promise.resolve(player.press('A w enter').state.result!);
	};
}

async function imported(review: ReviewRunner): Promise<string> {
	const world: World = {
		home,
		isTerminal: true,
		env: {TERM: 'xterm', NO_COLOR: '1'},
		extract: () => ({proposals: [read], skipped: []}),
	};
	return (await run(['import', clipping], {...world, review})).stderr;
}

function saved(): {
	readonly dates: readonly unknown[];
	readonly passages: number;
	readonly records: readonly Record<string, unknown>[];
} {
	const contents = contentsOf(join(home, '.local/share/communique/communique.db'));
	const own = (contents['engagements'] as Record<string, unknown>[]).filter(({import_id: id}) => id !== null);
	return {
		dates: own.map(({date}) => date),
		passages: contents['imported_passages']?.length ?? 0,
		records: own,
	};
}

describe('a passage that is imported again after its record was corrected', () => {
	const correcting = reviewing('enter j e ctrl-u', '8/4/2014', 'enter');

	test('and corrected again in the same way gives one record, noted once', async () => {
		expect(await imported(correcting)).toContain('saved 1 new record');
		expect(await imported(correcting)).toContain('nothing new: 1 record known');
		expect(saved()).toMatchObject({dates: ['2014-04-08'], passages: 1});
	});

	test('and corrected in another field gains that where it is empty, and nothing that was put right before', async () => {
		await imported(correcting);
		const venue = reviewing('enter j j j j e ctrl-u', 'Trụ sở Bộ', 'enter');
		expect(await imported(venue)).toContain('saved 0 new records, 1 merged');
		expect(saved()).toMatchObject({
			dates: ['2014-04-08'],
			passages: 1,
			records: [{venue_vi: 'Trụ sở Bộ'}],
		});
		await imported(venue);
		expect(saved()).toMatchObject({dates: ['2014-04-08'], passages: 1});
	});

	test('and given another day is said to contradict the record, which keeps its own', async () => {
		await imported(correcting);
		const seen: string[] = [];
		await imported(start => {
			const player = new Player(start, 80, 40).press('enter j e ctrl-u').paste('9/9/2015').press('enter');
			seen.push(player.frame);
			return Promise.resolve(player.press('a w enter').state.result!);
		});
		expect(seen[0]).toContain('The known record gives 2014-04-08, the text 2015-09-09.');
		expect(saved()).toMatchObject({dates: ['2014-04-08'], passages: 1});
	});

	test('and corrected elsewhere is no contradiction to what was put right before', async () => {
		await imported(correcting);
		const seen: string[] = [];
		await imported(start => {
			const player = new Player(start, 80, 40).press('enter G k k k k e ctrl-u').paste('Khác').press('enter');
			seen.push(player.frame, player.decisions);
			return Promise.resolve(player.press('w enter').state.result!);
		});
		expect(seen[0]).toContain('imported before');
		expect(seen[1]).toBe('a');
	});
});
