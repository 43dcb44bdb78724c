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
 * has seen what would be written, and a pasted name shall write nothing.
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
	const atOnce: KeysAtOnce = {...earlier, depth, isText: earlier.isText || isIdle};
	const notice = {kind: 'info', text: messages.writing.atOnce} as const;
	if (next.effect !== null && writing.has(next.effect.type) && isHeldBack(atOnce, before))
		return {state: {...before, atOnce: {...atOnce, isHeld: true}, count: null, notice}, effect: null};
	// What was not heard is said for as long as keys of the same piece follow.
	const said = atOnce.isHeld && next.state.notice === null ? notice : next.state.notice;
	return {state: {...next.state, atOnce, notice: said}, effect: next.effect};
}

function noneYet({below}: State): KeysAtOnce {
	return {depth: below.length, isText: false, isHeld: false};
}

function isHeldBack({isText, depth}: KeysAtOnce, {below}: State): boolean {
	return isText || below.length > depth;
}
