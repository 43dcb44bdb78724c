import {expect, test} from 'vitest';
import {explorer, handedOver} from './explorer.ts';
import {expectRestored} from './frame.ts';
import {openMeetings} from './meetings.ts';
import {at} from './pressing.ts';
import {keys} from './terminal.ts';

/** An event of the mouse as terminals report it (SGR): a button at a cell, counted from 1. */
function mouse(button: number, line: number, end: 'M' | 'm' = 'M'): string {
	return `\u{1B}[<${button};20;${line}${end}`;
}

const wheelUp = mouse(64, 10);
const wheelDown = mouse(65, 10);
/** A press and a release on the list's row of this number, from 0: head, headings and a year stand above. */
const click = (row: number): string => mouse(0, row + 5) + mouse(0, row + 5, 'm');

test('the wheel moves, a click chooses, a double click opens', async () => {
	const session = await openMeetings();
	await handedOver(session);
	await session.steps([wheelDown, at(3)], [wheelDown + wheelDown, at(9)], [wheelUp, at(6)]);
	await session.steps([click(2), at(2)], [click(4), at(4)]);
	await session.steps([click(1) + click(1), 'n next'], [keys.escape, at(1)]);
	session.type('q');
	expect((await session.ended).code).toBe(0);
	expectRestored(session);
});

test('what the mouse does in an open search line is no text', async () => {
	const session = await openMeetings();
	await handedOver(session);
	await session.steps(['/', '▏'], ['meet', 'meet▏'], [`${wheelDown}ing`, / \/ meeting▏/u]);
	await session.steps([keys.enter, '⏎ open']);
	expect(session.text()).toContain(' / meeting ');
});

test('--no-mouse leaves the mouse to the terminal', async () => {
	const session = await explorer({arguments: ['--no-mouse']});
	const before = session.text();
	await session.steps(['j', text => text !== before], ['k', text => text === before]);
	session.type('q');
	expect((await session.ended).code).toBe(0);
	expect(session.output).not.toMatch(/\u{1B}\[\?100[0-6]/u);
	expectRestored(session);
});
