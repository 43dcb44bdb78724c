import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {explorer, handedOver} from './explorer.ts';
import {expectRestored} from './frame.ts';
import {keys, type Session} from './terminal.ts';

/** A shell with job control, in which the explorer is a job; Enter brings it back once it has stopped. */
const line = 'set -m; communique; echo STOPPED; read answer; fg; echo ENDED';

async function stopped(session: Session): Promise<void> {
	await session.shows('STOPPED');
	expect(session.isAlternate).toBe(false);
	const {output} = session;
	for (const [mode, on, off] of [
		['25', 'l', 'h'],
		['7', 'l', 'h'],
		['2004', 'h', 'l'],
		['1000', 'h', 'l'],
	] as const)
		expect(output.lastIndexOf(`\u{1B}[?${mode}${off}`), mode).toBeGreaterThan(
			output.lastIndexOf(`\u{1B}[?${mode}${on}`),
		);
}

async function broughtBack(session: Session): Promise<void> {
	session.type('\r');
	// The mouse comes back after the frame.
	const isOn = (mode: string): boolean =>
		session.output.lastIndexOf(`\u{1B}[?${mode}h`) > session.output.lastIndexOf(`\u{1B}[?${mode}l`);
	await session.until(
		text => session.isAlternate && text.includes('⏎ open') && ['1049', '2004', '1000'].every(isOn),
		'the list, with every mode of the terminal set again',
	);
}

test('Ctrl-Z stops the job and fg brings everything back', async () => {
	const session = await explorer({shell: line});
	const before = session.text();
	session.type('\u{1A}');
	await stopped(session);
	await broughtBack(session);
	expect(session.text()).toBe(before);
	session.type('j');
	await session.until(text => text !== before);
	session.type('q');
	await session.shows('ENDED');
	expectRestored(session);
});

test('Ctrl-Z works while a query is typed, which goes on afterwards', async () => {
	const session = await explorer({shell: line});
	await session.steps(['/', '▏'], ['giang', 'giang▏']);
	session.type('\u{1A}');
	await stopped(session);
	session.type('\r');
	await session.shows('giang▏');
	await session.steps(['x', 'giangx▏'], [keys.backspace, 'giang▏']);
});

test('SIGTSTP and SIGCONT do the same', async () => {
	const session = await explorer({shell: line});
	await handedOver(session);
	const before = session.text();
	await session.steps(['j', text => text !== before]);
	const {processId} = session;
	const children = readFileSync(`/proc/${processId}/task/${processId}/children`, 'utf8');
	process.kill(Number(children.trim().split(' ')[0]), 'SIGTSTP');
	await stopped(session);
	await broughtBack(session);
});

test('a job that no shell watches goes on at once', async () => {
	const session = await explorer();
	const before = session.text();
	session.type('\u{1A}');
	session.clearOutput();
	await session.until(
		text => text === before && session.isAlternate && session.output.includes('\u{1B}[?1049h'),
	);
	session.type('j');
	await session.until(text => text !== before);
});

test('after a stop that nobody announced the screen is drawn anew', async () => {
	const session = await explorer();
	const before = session.text();
	session.screen.write('\u{1B}[?1049l\u{1B}[?25h');
	process.kill(session.processId, 'SIGSTOP');
	process.kill(session.processId, 'SIGCONT');
	await session.until(text => session.isAlternate && text === before);
	session.type('j');
	await session.until(text => text !== before);
});

test('Ctrl-L draws everything anew', async () => {
	const session = await explorer();
	const before = session.text();
	// The first frame is drawn before Ink is there: it has the keys once it answers them.
	await session.steps(['j', text => text !== before], ['k', text => text === before]);
	await new Promise<void>(done => session.screen.write('\u{1B}[3;1HA message of somebody else', done));
	expect(session.text()).toContain('somebody else');
	session.type('\u{0C}');
	await session.until(text => text === before);
	await session.steps(['j', text => text !== before]);
});

test('an answer of the terminal is neither text nor keys', async () => {
	const session = await explorer();
	const before = session.text();
	const answers = [
		'\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\',
		'\u{1B}]11;rgb:1c1c/1e1e/2626\u{07}',
		'\u{1B}P1+r\u{1B}\\',
		'\u{1B}[?62;22c',
		'\u{1B}[M !!',
	];
	for (const answer of answers) session.type(answer);
	session.type('?');
	await session.shows('╭─ Keys');
	await session.steps([keys.escape, text => text === before]);
	await session.steps(['/', '▏']);
	for (const answer of answers) session.type(answer);
	await session.steps(['giang', ' / giang▏']);
});
