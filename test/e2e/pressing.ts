import {expect} from 'vitest';
import {bindings, type Mode} from '../../source/ui/explorer/keys.ts';
import {expectRestored} from './frame.ts';
import {meetingCount as count, openMeetings as open} from './meetings.ts';
import {keys, type Session, type Shown} from './terminal.ts';

/** The bytes of keys by their names. */
export const bytes: Readonly<Record<string, string>> = {
	...keys,
	delete: '\u{1B}[3~',
	'page-up': keys.pageUp,
	'page-down': keys.pageDown,
	'ctrl-u': keys.ctrlU,
	'ctrl-d': keys.ctrlD,
	'ctrl-c': keys.ctrlC,
	'ctrl-a': '\u{01}',
	'ctrl-b': '\u{02}',
	'ctrl-f': '\u{06}',
	'ctrl-n': '\u{0E}',
	'ctrl-p': '\u{10}',
	'ctrl-l': '\u{0C}',
	'ctrl-r': '\u{12}',
	'alt-~': '\u{1B}~',
	'alt-o': '\u{1B}o',
	'ctrl-z': '\u{1A}',
};
/** The keys that were pressed in each mode, by this file of tests. */
const pressed = new Map<Mode, Set<string>>();

/** Keys at which the program leaves the terminal for a moment. */
const leaving = new Set(['ctrl-l', 'ctrl-z']);
/** Written last where it comes back (DEC mode 1000). */
const mouseOn = '\u{1B}[?1000h';

/** Keys that undo each other in whatever scrolls. */
export const opposites = [
	['j', 'k'],
	['down', 'up'],
	['ctrl-n', 'ctrl-p'],
	['ctrl-d', 'ctrl-u'],
	['page-down', 'page-up'],
	['ctrl-f', 'ctrl-b'],
	['G', 'g'],
	['end', 'home'],
] as const;

/** A key, and what the screen shows once it has done its work. */
export type Step = readonly [key: string, shown: Shown];

/** Presses keys by their names in the key table, and keeps account of them. */
export async function press(session: Session, mode: Mode, ...steps: readonly Step[]): Promise<void> {
	for (const [key, shown] of steps) {
		const known = pressed.get(mode) ?? new Set();
		pressed.set(mode, known.add(key));
		const before = session.output.length;
		await session.steps([bytes[key] ?? key, shown]);
		// While it is away the terminal makes another key of Enter.
		if (leaving.has(key)) await session.until(() => session.output.includes(mouseOn, before), 'itself again');
	}
}

/** The list's 13 rows under their year, with the cursor on the record of this many before the newest. */
export function at(index: number): Shown {
	return text => text.includes('⏎ open') && isPreviewed(index)(text);
}

/** Tells that the preview shows the record of this many before the newest, and the line over it its place. */
export function isPreviewed(index: number): (text: string) => boolean {
	return text => text.includes(` ${index + 1}/${count} ─\n Meeting ${count - index}.\n`);
}

/** The first line of a long text that is on screen: how far it is scrolled. */
export function below(lines: (rest: number) => boolean): Shown {
	return text => lines(Number(/▾ (?<rest>\d+) more/u.exec(text)?.groups?.['rest'] ?? 0));
}

/** The list is on screen. */
export const isList: Shown = text => text.includes('⏎ open') && !text.includes(' back');

/** Expects a key to end the program with a code, at the end of a way to its mode. */
export async function endsWith(
	key: string,
	mode: Mode,
	code: number,
	...way: readonly Step[]
): Promise<void> {
	const session = await open();
	await session.steps(...way.map(([each, shown]) => [bytes[each] ?? each, shown] as const));
	await press(session, mode, [key, () => true]);
	expect((await session.ended).code, `${key} in ${mode}`).toBe(code);
	expectRestored(session);
}

/** The listed keys of these modes that no test of the file has pressed, but Ctrl-C (leaving.test.ts). */
export function unpressed(modes: readonly Mode[]): readonly string[] {
	return bindings
		.filter(binding => binding.isListed)
		.flatMap(binding =>
			binding.modes
				.filter(mode => modes.includes(mode))
				.flatMap(mode => binding.keys.map(key => [mode, key] as const)),
		)
		.filter(([mode, key]) => key !== 'ctrl-c' && !pressed.get(mode)?.has(key))
		.map(([mode, key]) => `${mode} ${key}`);
}
