import {expect, onTestFinished, test} from 'vitest';
import {type Field, label, planted, plantedDatabase, readable} from '../fixtures/planted.ts';
import {formulas} from '../fixtures/payloads.ts';
import {left} from './left-untouched.ts';
import {compact, wide} from './read-planted.ts';
import {Session, keys, type Shown} from './terminal.ts';
import {Touches, expectAligned, withPresentWidths} from './untouched.ts';

/*
 * Every payload of test/fixtures/payloads.ts where a reader types: pasted into each line, proposed by completion, and
 * opened in the editors of a note and of tags. Each is to be read there as the inert text that is left of it.
 */
const database = plantedDatabase();
const sample = [...planted.keys()].filter(index => index % 5 === 0 || index > planted.length - 3);

async function opened(rows = 60): Promise<{session: Session; touches: Touches}> {
	const session = new Session({columns: wide, rows, arguments: ['--db', database]});
	onTestFinished(() => session.dispose());
	const touches = new Touches(session);
	withPresentWidths(session);
	await session.shows(label('person', 0));
	return {session, touches};
}

/** The line in which is typed, its frame left out. */
function typedLine(session: Session): string {
	return session.lines().find(line => line.includes('▏')) ?? '';
}

/** The payloads that a terminal can paste: it lets none end its own brackets. */
const pasted = planted.filter(({text}) => !text.includes('\u{1B}[201~'));

const lines: readonly (readonly [name: string, way: readonly (readonly [string, Shown])[]])[] = [
	['search', [['/', '▏']]],
	['year picker', [['y', '╭─ Years']]],
	['leader picker', [['l', '⇥ add']]],
	['help', [['?', '╭─ Keys']]],
	['palette', [[':', '╭─ Commands']]],
	['note', [['a', 'Note: ']]],
	['tags', [['#', 'Tags, with commas: ']]],
	[
		'find in a record',
		[
			[keys.enter, '‹ list'],
			['/', '▏'],
		],
	],
	[
		'name of an export',
		[
			['e', '▸ Export'],
			[keys.enter, '.md▏'],
		],
	],
	[
		'name of a brief',
		[
			['b', '## Timeline'],
			['e', '▏'],
		],
	],
	[
		'row of a timeline',
		[
			['t', 'Series ─'],
			['+', '▏'],
		],
	],
];

test.each(lines)('pasted into the line: %s', async (_, way) => {
	const {session, touches} = await opened();
	await session.steps(...way);
	for (const [index, {name, text, shown}] of pasted.entries()) {
		await session.steps([keys.ctrlU, screen => !screen.includes('Zz')]);
		const [start, end] = [`Aa${index}`, `${index}Zz`];
		// The line may be cut at its beginning.
		await session.steps([`\u{1B}[200~${start}${text}${end}\u{1B}[201~`, `${end}▏`]);
		const line = compact(typedLine(session));
		const whole = compact(`${start}${shown}${end}`);
		const isThere = line.includes(whole) || (whole.length > 60 && line.includes(whole.slice(-30)));
		if (!isThere) expect.fail(`${name}: ${whole} is not in ${line}`);
		expectAligned(session, name);
	}
	await left(session, touches);
});

const completed = [
	['leader', 'person'],
	['place', 'place'],
	['office', 'office'],
	['tag', 'tag'],
] as const satisfies readonly (readonly [string, Field])[];

test.each(completed)('proposed and taken by completion: %s', async (qualifier, field) => {
	const {session, touches} = await opened();
	await session.steps(['/', '▏']);
	// What is sought by its beginning.
	for (const index of sample.filter(each => !formulas.includes(planted[each]!))) {
		const asked = `${qualifier}:${label(field, index).toLowerCase()}`;
		const expected = compact(readable(field, index)).toLowerCase().slice(0, 40);
		await session.steps([keys.ctrlU, ' / ▏'], [asked, `${asked}▏`]);
		const isThere = (): boolean => compact(session.text()).toLowerCase().includes(expected);
		if (!isThere()) expect.fail(`${planted[index]!.name}: ${expected} is not proposed:\n${session.text()}`);
		expectAligned(session, planted[index]!.name);
		await session.steps([keys.tab, screen => !screen.includes(`${asked}▏`)]);
		if (!isThere()) expect.fail(`${planted[index]!.name}: ${expected} is not taken:\n${session.text()}`);
		expectAligned(session, planted[index]!.name);
	}
	await left(session, touches);
});

test.each([
	['a', 'Note: ', 'ownNote'],
	['#', 'Tags, with commas: ', 'tag'],
] as const)('in the editor that %s opens', async (key, heading, field) => {
	const {session, touches} = await opened(40);
	for (const index of sample) {
		if (index > 0) await session.steps([`${index + 1}G`, ` ${index + 1}/${planted.length} ─`]);
		await session.steps([key, screen => screen.includes(heading) && screen.includes('▏')]);
		const line = compact(typedLine(session));
		const whole = compact(readable(field, index));
		const isThere = line.includes(whole) || (whole.length > 60 && line.includes(whole.slice(-30)));
		if (!isThere) expect.fail(`${planted[index]!.name}: ${whole} is not in ${line}`);
		expectAligned(session, planted[index]!.name);
		await session.steps([keys.escape, screen => !screen.includes('▏')]);
	}
	await left(session, touches);
});
