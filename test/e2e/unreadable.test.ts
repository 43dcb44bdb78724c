import {expect, test} from 'vitest';
import {databaseOf, spoil} from '../fixtures/database.ts';
import {sampleEngagements} from '../fixtures/engagements.ts';
import {explorer} from './explorer.ts';
import {keys} from './terminal.ts';

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
	await session.steps(
		['t', /Timeline|Dòng thời gian/u],
		[keys.escape, isWhole],
		['$', /Commitments|Cam kết/u],
	);
	expect(flat(session.text())).not.toContain(said);
	await session.steps([keys.escape, isWhole]);
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expect(flat(session.text())).toContain(`left out ${bad.id.slice(0, 10)}`);
});
