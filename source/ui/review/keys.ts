import type {KeyPress} from '../explorer/keys.ts';
import type {ReviewPanel} from './model.ts';

/** Where keys mean different things. */
export type ReviewMode = ReviewPanel['type'];

/**
 * What a key can do in the review; those that move a cursor or edit a text have the names that the explorer has for
 * them.
 */
export type ReviewCommand =
	| 'up'
	| 'down'
	| 'page-up'
	| 'page-down'
	| 'half-up'
	| 'half-down'
	| 'first'
	| 'last'
	| 'open'
	| 'back'
	| 'edit'
	| 'accept-record'
	| 'reject-record'
	| 'toggle'
	| 'accept-all'
	| 'reject-all'
	| 'undo'
	| 'redo'
	| 'next-open'
	| 'next-record'
	| 'previous-record'
	| 'summary'
	| 'confirm'
	| 'complete'
	| 'language'
	| 'help'
	| 'quit'
	| 'interrupt'
	| EditingCommand;

/** What a key does to the text that is being typed. */
export type EditingCommand =
	| 'left'
	| 'right'
	| 'line-start'
	| 'line-end'
	| 'delete-back'
	| 'delete-forward'
	| 'delete-word'
	| 'delete-line';

/** A line of the key table. */
export interface ReviewBinding {
	readonly modes: readonly ReviewMode[];
	/** Names of {@link KeyPress}. */
	readonly keys: readonly string[];
	readonly command: ReviewCommand;
	/** Whether the help screen names it. */
	readonly isListed: boolean;
}

const records: readonly ReviewMode[] = ['list', 'fields'];
const texts: readonly ReviewMode[] = ['list', 'fields', 'summary', 'help'];
const everywhere: readonly ReviewMode[] = [...texts, 'edit'];

function listed(
	modes: readonly ReviewMode[],
	keys: readonly string[],
	command: ReviewCommand,
): ReviewBinding {
	return {modes, keys, command, isListed: true};
}

function unlisted(
	modes: readonly ReviewMode[],
	keys: readonly string[],
	command: ReviewCommand,
): ReviewBinding {
	return {modes, keys, command, isListed: false};
}

/** Every key of the review. The first binding that fits wins; the help screen is printed from this table. */
export const reviewBindings: readonly ReviewBinding[] = [
	listed(texts, ['up', 'k'], 'up'),
	listed(texts, ['down', 'j'], 'down'),
	listed(texts, ['page-up'], 'page-up'),
	listed(texts, ['page-down'], 'page-down'),
	listed(texts, ['g', 'home'], 'first'),
	listed(texts, ['G', 'end'], 'last'),
	listed(['fields'], ['ctrl-u'], 'half-up'),
	listed(['fields'], ['ctrl-d'], 'half-down'),
	unlisted(['list', 'summary', 'help'], ['ctrl-u'], 'half-up'),
	unlisted(['list', 'summary', 'help'], ['ctrl-d'], 'half-down'),
	listed(['list'], ['enter', 'right'], 'open'),
	listed(['fields'], ['e', 'enter'], 'edit'),
	unlisted(['list'], ['e'], 'edit'),
	listed(everywhere, ['escape'], 'back'),
	listed(records, ['a'], 'accept-record'),
	listed(records, ['r'], 'reject-record'),
	listed(records, ['space'], 'toggle'),
	listed(records, ['A'], 'accept-all'),
	listed(records, ['R'], 'reject-all'),
	listed(records, ['u'], 'undo'),
	listed(records, ['ctrl-r'], 'redo'),
	listed(records, ['n'], 'next-open'),
	listed(['fields'], ['tab'], 'next-record'),
	listed(['fields'], ['shift-tab'], 'previous-record'),
	listed(['edit'], ['tab'], 'complete'),
	listed(records, ['w', 's'], 'summary'),
	listed(['summary', 'edit'], ['enter'], 'confirm'),
	listed(texts, ['L'], 'language'),
	listed(texts, ['?'], 'help'),
	listed(texts, ['q'], 'quit'),
	listed(everywhere, ['ctrl-c'], 'interrupt'),
	unlisted(['list'], ['l'], 'open'),
	unlisted(['fields', 'summary', 'help'], ['left', 'h'], 'back'),
	unlisted(['help'], ['enter'], 'back'),
	unlisted(['edit'], ['up', 'ctrl-p', 'shift-tab'], 'up'),
	unlisted(['edit'], ['down', 'ctrl-n'], 'down'),
	unlisted(['edit'], ['left', 'ctrl-b'], 'left'),
	unlisted(['edit'], ['right', 'ctrl-f'], 'right'),
	unlisted(['edit'], ['backspace'], 'delete-back'),
	unlisted(['edit'], ['delete', 'ctrl-d'], 'delete-forward'),
	unlisted(['edit'], ['ctrl-w'], 'delete-word'),
	unlisted(['edit'], ['ctrl-u'], 'delete-line'),
	unlisted(['edit'], ['home', 'ctrl-a'], 'line-start'),
	unlisted(['edit'], ['end', 'ctrl-e'], 'line-end'),
];

/** What a key does in a mode, or undefined where it does nothing but, perhaps, type. */
export function reviewCommandFor(mode: ReviewMode, press: KeyPress): ReviewCommand | undefined {
	return reviewBindings.find(binding => binding.modes.includes(mode) && binding.keys.includes(press.name))
		?.command;
}
