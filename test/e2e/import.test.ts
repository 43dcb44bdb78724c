import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {temporaryFolder} from './folder.ts';
import {Session, keys} from './terminal.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const sentence =
	'Sáng 12/3/2024, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng đã tiếp bà Dana Whitcombe, Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ.';

/** A folder with a folder `clips` of 120 files, one of which tells something. */
function clippings(): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'clips'));
	for (let at = 0; at < 120; at++) {
		writeFileSync(join(folder, 'clips', `${100 + at}.txt`), at === 0 ? sentence : 'Trời hôm nay đẹp.');
	}
	return folder;
}

test('an import of a folder tells how far it is in one line, which goes away', async () => {
	const session = new Session({
		folder: clippings(),
		arguments: ['import', 'clips', '--dry-run'],
		columns: 60,
		rows: 20,
	});
	onTestFinished(() => session.dispose());
	expect(await session.ended).toEqual({code: 0, signal: 0});
	const told = session.output.match(/reading file [\d,]+ of 120 …/gu) ?? [];
	expect([told.length, told[0]]).toEqual([60, 'reading file 1 of 120 …']);
	expect(session.output.match(/\r\u001B\[Kreading file/gu)).toHaveLength(told.length);
	expect(session.text()).not.toContain('reading file');
});

test('in a pipe it tells nothing of that', () => {
	const folder = clippings();
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'import', 'clips', '--dry-run'], {
		cwd: folder,
		env: {PATH: process.env['PATH'], HOME: folder},
		encoding: 'utf8',
	});
	expect([status, stdout.split('\n').length]).toEqual([0, 2]);
	expect(stderr).not.toMatch(/reading file|\u001B|\r/u);
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends it while it waits for a pipe', async () => {
	const folder = clippings();
	execFileSync('mkfifo', [join(folder, 'pipe')]);
	const session = new Session({folder, arguments: ['import', 'clips/100.txt', 'pipe', '--yes']});
	onTestFinished(() => session.dispose());
	await session.shows('reading file 2 of 2 …');
	session.type(keys.ctrlC);
	const {code, signal} = await session.ended;
	expect(signal === 0 ? code : 128 + signal).toBe(130);
});
