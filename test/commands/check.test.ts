import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../source/store/open.ts';
import {databaseOf} from '../fixtures/database.ts';
import {engagement, hostileEngagement, participant, sampleEngagements} from '../fixtures/engagements.ts';
import {program, temporaryFolder} from './run-program.ts';
import {makeDatabase} from './sample-database.ts';

const folder = temporaryFolder();
// The hostile record has values that check names.
const sound = makeDatabase(
	folder,
	sampleEngagements.filter(({id}) => id !== hostileEngagement.id),
);
const run = program(sound);
let copies = 0;

function spoilt(sql: string): string {
	const path = join(folder, `spoilt-${copies++}.db`);
	copyFileSync(sound, path);
	const database = openDatabase(path, 'write');
	database.pragma('foreign_keys = OFF');
	database.exec(sql);
	database.close();
	return path;
}

describe('check', () => {
	test('says what it looked at', async () => {
		const {code, stdout, stderr} = await run(['check']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').slice(0, 1)).toEqual([sound]);
		expect(stdout).toMatch(/\n4 records, 4 people, data version [0-9a-f-]+\n/u);
		expect(stdout).toMatch(/no faults\n$/u);
	});

	test('counts one as one', async () => {
		const path = databaseOf([engagement({people: [participant()]})]);
		expect((await run(['check', '--db', path])).stdout).toContain('\n1 record, 1 person, data version');
	});

	test.each([
		[
			"DELETE FROM sources WHERE seq IN (SELECT seq FROM engagements WHERE kind = 'talks')",
			'source: 2025-11-02-giang-hegseth-talks names no source',
		],
		[
			"UPDATE engagements SET date = 'soon' WHERE kind = 'talks'",
			'date: 2025-11-02-giang-hegseth-talks: not an EDTF date: "soon"',
		],
		["DELETE FROM persons WHERE id = 'pete-hegseth'", 'points to nothing in persons'],
	])('after %s fails and names the fault', async (sql, line) => {
		const path = spoilt(sql);
		const {code, stdout, stderr} = await run(['check', '--db', path]);
		expect(code).toBe(1);
		expect(stdout).toContain(line);
		expect(stderr).toMatch(new RegExp(`^communique: \\d+ faults? in ${path}\\n$`, 'u'));
	});

	test('is one line where the file is damaged', async () => {
		const path = join(folder, 'torn.db');
		const bytes = readFileSync(sound);
		bytes.fill(0x5a, 4096);
		writeFileSync(path, bytes);
		const {code, stderr} = await run(['check', '--db', path]);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^communique: [^\n]*torn\.db[^\n]*\n$/u);
	});
});
