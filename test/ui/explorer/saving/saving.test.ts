import {afterAll, describe, expect, test} from 'vitest';
import {openStore} from '../../../../source/store/index.ts';
import {program} from '../../../commands/run-program.ts';
import {databaseOf} from '../../../fixtures/database.ts';
import {commitment, engagement, participant} from '../../../fixtures/engagements.ts';
import {Player} from '../player.ts';

const [an, reed] = [
	participant({id: 'le-van-an', name: 'Lê Văn An'}),
	participant({id: 'ann-reed', name: 'Ann Reed', side: 'US'}),
];
const day = (date: string) => ({date, date_start: date, date_end: date});
const records = [
	engagement({id: 'talks', ...day('2024-09-09'), people: [an, reed], commitments: [commitment()]}),
	engagement({id: 'call', ...day('2023-01-02'), kind: 'phone-call', people: [an, reed]}),
	engagement({id: 'other', ...day('2022-05-06'), people: [participant({id: 'mai', name: 'Đỗ Mai'})]}),
];
const path = databaseOf(records);
const store = openStore(path);
const run = program(path);
afterAll(() => store.close());
const file = (keys: string) => new Player(store, 120, 40).press(keys).model.file;

describe('the command line that writes the same file', () => {
	test('asks for the view', () => {
		expect(file('/ y e a r : 2 0 2 4 enter t e')?.command).toMatch(
			/^communique timeline --format csv -q year:2024 --lang en > timeline-.*\.csv$/u,
		);
		expect(file('$ f e')?.command).toMatch(/^communique commitments --format csv --open --lang en > /u);
	});

	test.each(['/ y e a r : 2 0 2 4 enter t e', 'p t e', '/ t a l k s enter $ e', '$ s f e'])(
		'writes the same: %s',
		async keys => {
			const shown = file(keys);
			const [, , ...words] = shown?.command.replace(/ > .*$/u, '').split(' ') ?? [];
			const verb = shown?.command.split(' ')[1] ?? '';
			expect((await run([verb, ...words])).stdout).toBe(shown?.text());
		},
	);

	test('asks for the records of a pair, over their timeline', () => {
		const pair = file('p t e');
		expect(pair?.command).toMatch(/ -l (?:le-van-an|ann-reed) -l (?:le-van-an|ann-reed) --lang en > /u);
		expect(pair?.path).toContain('ann-reed');
		expect(pair?.text().match(/^kinds,/gmu)).toHaveLength(2);
	});

	test.each([
		['of rows that were added', 't + a n space enter e'],
		['of what is marked', 'space m t e'],
		['of the commitments of what is marked', 'space m $ e'],
	])('is none %s: no flag asks for it', (_, keys) => {
		expect(file(keys)?.command).toBe('');
		expect(file(keys)?.text()).toContain(',');
	});

	test('names a file at home and one that begins with a hyphen as a shell takes them', () => {
		expect(file('t e ctrl-u ~ / x . c s v')?.command).toMatch(/ > [^~']*\/x\.csv$/u);
		expect(file('b e ctrl-u - x . m d')?.command).toContain(' brief ./-x.md ');
	});
});

test('the brief of a pair of the view keeps to the view, as its head says', () => {
	const {model} = new Player(store, 120, 40).press('/ y e a r : 2 0 2 4 enter w enter b');
	expect(model.brief?.records).toBe(1);
});
