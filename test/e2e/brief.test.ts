import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../commands/run-program.ts';
import {explorer} from './explorer.ts';
import {isList, opposites, press, unpressed} from './pressing.ts';
import {keys, type Shown} from './terminal.ts';

const folder = temporaryFolder();

test.each([
	[80, 24, 'en', / Brief {3}all records +\d+ records {3}EN/u, 'more lines'],
	[120, 40, 'en', / Brief {3}all records +\d+ records {3}EN/u, 'more lines'],
	[80, 24, 'vi', / Bản tóm tắt {3}mọi hoạt động +\d+ hoạt động {3}VI/u, 'dòng'],
	[120, 40, 'vi', / Bản tóm tắt {3}mọi hoạt động +\d+ hoạt động {3}VI/u, 'dòng'],
] as const)('the brief of the shipped data at %dx%d in %s', async (columns, rows, language, head, more) => {
	const session = await explorer({columns, rows, arguments: ['--lang', language]});
	const list = session.text();
	await session.steps(['b', head]);
	expect(session.text()).toContain('# ');
	expect(session.text()).toContain(more);
	await session.steps(['G', 'communique commitments'], ['q', shown => shown === list]);
});

test('every key of the brief, and of the line that names its file', async () => {
	const session = await explorer({arguments: ['--lang', 'en']});
	await session.steps(['b', / EN$/mu]);
	const top = '# US–Vietnam defence engagements';
	const below: Shown = text => text.includes(' Brief ') && !text.includes(top);
	for (const [there, back] of opposites) await press(session, 'brief', [there, below], [back, top]);
	for (const on of ['enter', 'space']) await press(session, 'brief', [on, below], ['g', top]);
	await press(session, 'brief', ['b', 'EN + VI'], ['b', / EN$/mu], ['L', 'Bản tóm tắt'], ['L', ' Brief ']);
	await press(session, 'brief', ['c', /clipboard|tmux/iu], ['?', '╭─ Keys'], ['escape', top]);
	await press(session, 'brief', [':', '╭─ Commands'], ['escape', top]);
	await press(session, 'brief', ['e', /▸ File {3}brief-.*\.md▏/u]);
	const path = join(folder, 'brief.md');
	await session.steps(['\u{15}', /▸ File {3}▏/u], [path, 'brief.md▏'], [keys.enter, 'Wrote ']);
	expect(readFileSync(path, 'utf8')).toMatch(/^# US–Vietnam defence engagements: a brief\n/u);
	await session.steps(['e', /▸ File/u], ['\u{15}', /▸ File {3}▏/u], [path, 'brief.md▏']);
	writeFileSync(path, 'mine');
	await session.steps([keys.enter, 'Enter again overwrites it']);
	expect(readFileSync(path, 'utf8')).toBe('mine');
	await session.steps([keys.escape, top]);
	await press(session, 'brief', ['ctrl-l', top], ['h', isList]);
	await session.steps(['b', top]);
	await press(session, 'brief', ['q', isList]);
	await session.steps(['b', top]);
	await press(session, 'brief', ['ctrl-c', () => true]);
	expect((await session.ended).code).toBe(130);
	expect(existsSync(path)).toBe(true);
	expect(unpressed(['brief'])).toEqual([]);
});
