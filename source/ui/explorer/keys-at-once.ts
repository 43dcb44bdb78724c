import type {Effect} from './effect.ts';
import type {ExplorerStep, Shown, State} from './model.ts';
import type {KeysAtOnce} from './read-at-once.ts';

/** The effects that write: a file, marks, notes, tags, saved views. */
const writing: ReadonlySet<Effect['type']> = new Set<Effect['type']>([
	'save',
	'keep',
	'save-view',
	'remove-view',
]);

/**
 * The step of a key by its place in a piece of input: what was read at once while the program was busy, from a slow
 * connection, or of a paste that the terminal does not mark. Each key does what it does alone. But what would write is
 * left to a key that comes alone, where the panel was opened by the same piece or a letter of it was no key: nobody
 * has seen what would be written, and a pasted name shall write nothing. A piece that is `:save NAME` is a command in
 * full, and is run.
 */
export function steppedInPiece(
	before: State,
	next: ExplorerStep,
	place: 'first' | 'later' | undefined,
	{messages}: Shown,
): ExplorerStep {
	if (place === undefined)
		return before.atOnce === null ? next : {state: {...next.state, atOnce: null}, effect: next.effect};
	const earlier = (place === 'later' ? before.atOnce : null) ?? noneYet(before);
	const isIdle = next.state.idleLetters > before.idleLetters;
	const depth = Math.min(earlier.depth, before.below.length);
	const isCommand = place === 'first' ? next.state.panel.type === 'palette' : earlier.isCommand;
	const atOnce: KeysAtOnce = {...earlier, depth, isCommand, isText: earlier.isText || isIdle};
	const notice = {kind: 'info', text: messages.writing.atOnce} as const;
	if (next.effect !== null && isHeldBack(next.effect, atOnce, before))
		return {state: {...before, atOnce: {...atOnce, isHeld: true}, count: null, notice}, effect: null};
	// What was not heard is said for as long as keys of the same piece follow.
	const said = atOnce.isHeld && next.state.notice === null ? notice : next.state.notice;
	return {state: {...next.state, atOnce, notice: said}, effect: next.effect};
}

function noneYet({below}: State): KeysAtOnce {
	return {depth: below.length, isCommand: false, isText: false, isHeld: false};
}

function isHeldBack({type}: Effect, {isCommand, isText, depth}: KeysAtOnce, {below}: State): boolean {
	if (!writing.has(type)) return false;
	if (type === 'save-view' && isCommand) return isText;
	return isText || below.length > depth;
}
