import {afterAll, describe, expect, test} from 'vitest';
import {openStore} from '../../../../source/store/index.ts';
import {program} from '../../../commands/run-program.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {commitment, engagement, participant} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const records = [
	engagement({
		id: 'talks',
		date: '2024-09-09',
		date_start: '2024-09-09',
		date_end: '2024-09-09',
		commitments: [commitment({status: 'promised'})],
	}),
	engagement({
		id: 'other',
		date: '2023-01-02',
		date_start: '2023-01-02',
		date_end: '2023-01-02',
		people: [participant({id: 'ann-reed', name: 'Ann Reed', side: 'US'})],
	}),
];
const path = databaseOf(records);
const store = openStore(path);
const run = program(path);
afterAll(() => store.close());
const play = (keys: string, columns = 80, rows = 24): Player => new Player(store, columns, rows).press(keys);

describe('b', () => {
	test('shows the brief of the view as the command writes it', async () => {
		const player = play('/ y e a r : 2 0 2 4 enter b', 120, 50);
		expect(player.frame).toMatch(/^ Brief {3}search “year:2024” .* 1 record {3}EN$/mu);
		expect(player.frame).toContain(' # US–Vietnam defence engagements: a brief');
		const {stdout} = await run(['brief', '-q', 'year:2024', '--lang', 'en']);
		// They are of different days.
		const timeless = (text = ''): string =>
			text.replace(/made on \d+ \p{L}+ \d+/u, '').replace(/## Anniversaries[^]*?\n(?=## )/u, '');
		expect(timeless(player.model.brief?.text)).toBe(timeless(stdout));
	});

	test('again has it in both languages, and L in the other', () => {
		expect(play('b b').model.brief?.text).toMatch(/a brief\n[^]*\n---\n\n# Hoạt động đối ngoại/u);
		expect(play('b b').frame).toMatch(/EN \+ VI$/mu);
		expect(play('b b b').frame).toMatch(/ EN$/mu);
		expect(play('b L').frame).toMatch(/^ Bản tóm tắt .* VI$/mu);
	});

	test('scrolls, and q leads back', () => {
		const player = play('b');
		expect(player.frame).toMatch(/ e export {2}c copy/u);
		expect(player.frame).toMatch(/▾ \d+ more lines/u);
		expect(player.press('G').frame).not.toContain('more lines');
		expect(player.frame).toContain('communique commitments');
		expect(player.press('g').frame).toContain('# US–Vietnam');
		expect(player.press('q').state.panel.type).toBe('list');
	});

	test('in a dossier is on the person, in a pair on the two', () => {
		const dossier = play('d enter b');
		expect(dossier.state.panel).toMatchObject({type: 'brief', request: {leaders: [['phan-van-giang']]}});
		expect(dossier.frame).toContain('Phan Văn Giang');
		expect(dossier.press('escape').state.panel.type).toBe('dossier');
		expect(play('p b').state.panel).toMatchObject({
			request: {leaders: [['phan-van-giang'], ['pete-hegseth']]},
		});
	});

	test('says that it is of the whole view where the marked alone are shown', () => {
		expect(play('space m b').state.notice?.text).toContain('whole view');
	});
});

describe('writing what is on screen', () => {
	test('c copies the brief', () => {
		const player = play('b c');
		expect(player.asked[0]).toBe(`copy ${player.model.brief?.text ?? ''}`);
		expect(player.state.notice?.text).toBe('Brief sent to the clipboard (OSC 52).');
		const long = play('b');
		long.copyWay = 'too-long';
		expect(long.press('c').state.notice?.text).toContain('e writes it to a file');
	});

	test('e asks for the file, says where it will be and which command writes it, and Enter writes', () => {
		const player = play('/ y e a r : 2 0 2 4 enter b e');
		expect(player.frame).toMatch(/^ ▸ File {3}brief-year-2024\.md▏/mu);
		expect(player.frame).toContain('/home/reader/notes/brief-year-2024.md');
		expect(player.frame).toContain('communique brief brief-year-2024.md -q year:2024 --lang en');
		const {text} = player.model.brief ?? {text: ''};
		player.press('enter');
		expect(player.saved).toEqual([
			{path: '/home/reader/notes/brief-year-2024.md', text, isOverwriting: false},
		]);
		expect(player.state).toMatchObject({panel: {type: 'brief'}, notice: {kind: 'info'}});
	});

	test.each(['b', 'b e', 't e', '$ e', 'e'])(
		'of a database that was named, the command of %s names it',
		keys => {
			const player = new Player(store, 120, 60, undefined, '/data/my own.db').press(keys);
			const text = `${player.frame} ${player.model.brief?.text ?? ''}`.replaceAll(/\s+/gu, ' ');
			expect(text).toMatch(/communique [^`]*--db '\/data\/my own\.db'/u);
			expect(play(keys, 120, 60).frame).not.toContain('--db');
		},
	);

	test('overwrites only when asked again, and not after the name has changed', () => {
		const player = play('b e');
		player.saveResult = {type: 'exists', path: '/home/reader/notes/x.md'};
		expect(player.press('enter').state.notice?.text).toContain('Enter again overwrites');
		expect(player.press('enter').saved.map(each => each.isOverwriting)).toEqual([false, true]);
		expect(player.press('enter x enter').saved.at(-1)?.isOverwriting).toBe(false);
	});

	test('says why a file could not be written, and wants a name', () => {
		const player = play('b e');
		player.saveResult = {type: 'failed', message: 'No room on the disk.'};
		expect(player.press('enter').state).toMatchObject({
			panel: {type: 'saving'},
			notice: {kind: 'error', text: 'No room on the disk.'},
		});
		expect(play('b e ctrl-u enter').state.notice?.text).toBe('Type a file name first.');
		expect(play('b e escape').state.panel.type).toBe('brief');
	});

	test.each([
		['t', 'timeline', ['timeline', '--format', 'csv']],
		['$', 'commitments', ['commitments', '--format', 'csv']],
	] as const)('%s and e write the CSV of the command', async (key, name, command) => {
		const player = play(`${key} e enter`);
		const {stdout} = await run([...command, '--lang', 'en']);
		expect(player.saved).toEqual([
			{path: `/home/reader/notes/${name}-2026-07-30.csv`, text: stdout, isOverwriting: false},
		]);
		const frame = play(`${key} e`).frame.replaceAll(/\s+/gu, ' ');
		expect(frame).toContain(`communique ${command.join(' ')} --lang en > ${name}-`);
	});

	test('among months e writes the CSV of the command by months', async () => {
		const player = play('t z e enter');
		const year = player.state.panel.type === 'timeline' ? String(player.state.panel.year) : '';
		const {stdout} = await run(['timeline', '--by', 'month', '--format', 'csv', '-y', year, '--lang', 'en']);
		const held = (text: string): readonly string[] =>
			text.split('\n').filter(each => !/,0,0(?:,0){12}$/u.test(each));
		expect(held(player.saved[0]?.text ?? '')).toEqual(held(stdout));
		const frame = play('t z e').frame.replaceAll(/\s+/gu, ' ');
		expect(frame).toContain(`communique timeline --format csv --by month -y ${year} --lang en > timeline-`);
	});

	test('the ledger writes what it is narrowed to, the timeline its added rows', () => {
		const ledger = play('$ f e');
		expect(ledger.frame).toContain('commitments --format csv --open --lang en');
		const timeline = play('t + h e g s e t h enter e');
		expect(timeline.frame).not.toContain(' $ ');
		expect(timeline.press('enter').saved[0]?.text).toMatch(/^views,0,“hegseth”,/mu);
	});
});
