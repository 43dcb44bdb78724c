import {describe, expect, test} from 'vitest';
import {databaseOf, spoil} from '../fixtures/database.ts';
import {sampleEngagements} from '../fixtures/engagements.ts';
import {explorer} from './explorer.ts';
import {expectRestored, expectWholeFrame} from './frame.ts';
import {keys, type Shown} from './terminal.ts';

const records = sampleEngagements.slice(0, 4);
const [bad, good] = [records[0]!, records[1]!];

/** A database in which one record has a date that is none. */
function spoilt(): string {
	const path = databaseOf(records);
	spoil(path, database => {
		database.prepare("UPDATE engagements SET date = 'soon' WHERE id = ?").run(bad.id);
		database.prepare("UPDATE engagements SET date_reasons = '{broken' WHERE id = ?").run(good.id);
	});
	return path;
}

/** The list of the three records that can be read. */
const isWhole = /\b3 (?:of|trên) 3\b|1\/3 ─/u;

test.each([
	['en', 80, 24, `1 record cannot be read and is left out: ${bad.id}`],
	['vi', 80, 24, `1 hoạt động không đọc được nên bị bỏ qua: ${bad.id}`],
	['en', 40, 15, '1 record cannot be read'],
	['vi', 120, 40, `1 hoạt động không đọc được nên bị bỏ qua: ${bad.id}`],
] as const)('a record that cannot be read is named and left out: %s, %dx%d', async (...given) => {
	const [language, columns, rows, said] = given;
	const session = await explorer({
		arguments: ['--lang', language, '--db', spoilt()],
		columns,
		rows,
	});
	const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
	expect(flat(session.text())).toContain(said);
	// The notice goes with the next key, the mark stays.
	const mark = {en: / 1 (?:left )?out .*EN$/mu, vi: / bỏ (?:qua )?1 .*VI$/mu}[language];
	expect(session.lines()[0]).toMatch(mark);
	await session.steps(
		['t', /Timeline|Dòng thời gian/u],
		[keys.escape, isWhole],
		['$', /Commitments|Cam kết/u],
	);
	expect(flat(session.text())).not.toContain(said);
	await session.steps([keys.escape, isWhole]);
	expect(session.lines()[0]).toMatch(mark);
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expect(flat(session.text())).toContain(`left out ${bad.id.slice(0, 10)}`);
});

/** The panels of the explorer, each with the way there, and what it says. */
const panels: readonly (readonly [name: string, way: readonly (readonly [key: string, shown: Shown])[]])[] = [
	['record', [[keys.enter, '‹ list']]],
	[
		'evidence',
		[
			[keys.enter, '‹ list'],
			['i', / Evidence /u],
		],
	],
	[
		'see also',
		[
			[keys.enter, '‹ list'],
			['r', / See also|leads to no other/u],
		],
	],
	[
		'find in a record',
		[
			[keys.enter, '‹ list'],
			['/', '▏'],
			['a', 'a▏'],
		],
	],
	[
		'dossier',
		[
			['d', 'Counterparts'],
			[keys.enter, 'Who travelled'],
		],
	],
	['pair', [['p', 'Longest silence']]],
	['matrix', [['w', /Who met whom|most met|order/iu]]],
	['brief', [['b', '## Timeline']]],
	['timeline', [['t', 'Timeline']]],
	['ledger', [['$', 'Commitments']]],
	[
		'palette',
		[
			[':', '╭─ Commands'],
			['giang', 'giang▏'],
		],
	],
	['year picker', [['y', '╭─ Years']]],
	['leader picker', [['l', '⇥ add']]],
	['filters', [['f', '⏎ pick']]],
	[
		'search',
		[
			['/', '▏'],
			['talks', 'talks▏'],
		],
	],
	['export', [['e', /▸ Export|# US–Vietnam/u]]],
	[
		'marks',
		[
			[' ', '1 marked'],
			['m', 'marked only'],
		],
	],
	[
		'years apart',
		[
			['G', '▌'],
			['g', '▌'],
			['V', '▌'],
		],
	],
];

describe.each([
	[
		'a date that is none',
		"UPDATE engagements SET date = 'soon' WHERE seq = (SELECT max(seq) FROM engagements)",
	],
	[
		'a title of ten thousand letters',
		"UPDATE engagements SET title_en = printf('%10000s', 'zz') WHERE seq = (SELECT max(seq) FROM engagements)",
	],
])('beside %s', (_, damage) => {
	test.each(panels)('the panel opens, and the list after it: %s', async (name, way) => {
		const path = databaseOf(records);
		spoil(path, database => void database.exec(damage));
		const session = await explorer({arguments: ['--db', path], columns: 120, rows: 40});
		const hasMark = (text: string): boolean => / 1 left out .*EN$/u.test(text.split('\n')[0] ?? '');
		await session.steps(...way);
		expect(session.text(), name).not.toContain('unexpected');
		expectWholeFrame(session, name);
		for (let depth = way.length; depth > 0 && !hasMark(session.text()); depth--) {
			const before = session.text();
			await session.steps([keys.escape, text => text !== before]);
		}
		await session.shows(hasMark);
		session.type(keys.ctrlC);
		expect((await session.ended).code).toBe(130);
		expectRestored(session);
	});
});
