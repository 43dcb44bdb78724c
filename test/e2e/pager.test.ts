import {expect, onTestFinished, test} from 'vitest';
import {encounterOf} from '../../source/domain/who-met-whom.ts';
import {dateLabel} from '../../source/domain/date-label.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import {shippedRecords} from './explorer.ts';
import {Session, type SessionOptions} from './terminal.ts';

const records = shippedRecords();
const newest = records[0]!;
const oldest = records.at(-1)!;

/** `list` in a terminal of 80x24. */
function list(options: SessionOptions = {}): Session {
	const session = new Session({arguments: ['list'], ...options});
	onTestFinished(() => session.dispose());
	return session;
}

/** Returns a condition that holds where a line of the list has the record's day and who stands for a side. */
function lists(record: Engagement): (text: string) => boolean {
	const {VN, US} = encounterOf(record);
	const [day, name] = [dateLabel(record.date, 'en'), VN?.name ?? US?.name ?? record.title_en.slice(0, 12)];
	return text => text.split('\n').some(line => line.startsWith(`${day} `) && line.includes(name));
}

const isAtStart = lists(newest);
const isAtEnd = lists(oldest);

test('less shows the newest first, goes to the end and back, and leaves the list on the screen', async () => {
	const session = list();
	await session.shows(text => isAtStart(text) && /^:$/mu.test(text));
	expect(session.isAlternate).toBe(false);
	await session.steps(['G', isAtEnd], ['g', isAtStart]);
	// Ctrl-C is the pager's.
	session.kill('SIGINT');
	await session.steps(['G', isAtEnd]);
	session.type('q');
	expect(await session.ended).toEqual({code: 0, signal: 0});
	expect(session.isAlternate).toBe(false);
	expect(isAtEnd(session.text())).toBe(true);
});

test.each(['cat', '', '/no/such/pager', 'no-such-pager -R'])(
	'PAGER=%j prints the whole list',
	async pager => {
		const session = list({environment: {PAGER: pager}});
		expect((await session.ended).code).toBe(0);
		expect(isAtEnd(session.text())).toBe(true);
	},
);

test('--no-pager prints the whole list', async () => {
	const session = list({arguments: ['list', '--no-pager']});
	expect((await session.ended).code).toBe(0);
	expect(isAtEnd(session.text())).toBe(true);
});

test.each(['true', 'head -2', 'exit 3', 'kill -INT $PPID'])(
	'PAGER=%j, which ends early, ends quietly',
	async pager => {
		const session = list({environment: {PAGER: pager}});
		expect((await session.ended).code).toBe(0);
		expect(session.output).not.toMatch(/EPIPE|communique:|^\s+at /mu);
		expect(isAtEnd(session.text())).toBe(false);
	},
);

test('a list that fits is printed as it is', async () => {
	const session = list({arguments: ['list', '--limit', '5'], environment: {PAGER: 'exit 3'}});
	expect((await session.ended).code).toBe(0);
	expect(isAtStart(session.text())).toBe(true);
});

test('a pipe gets the whole list', async () => {
	const session = list({shell: 'communique list | wc -l', environment: {PAGER: 'exit 3'}});
	expect((await session.ended).code).toBe(0);
	expect(session.text().trim()).toBe(String(records.length));
});

test('SIGTERM ends the pager too', async () => {
	const session = list();
	await session.shows(/^:$/mu);
	session.kill('SIGTERM');
	expect((await session.ended).code).toBe(143);
});
