import {bindingsOf, type Binding} from '../kit/keys.ts';
import type {EditingCommand} from '../kit/text-field/index.ts';
import type {TerminalCommand} from '../kit/program.ts';
import type {ReviewMessages} from './messages/index.ts';

/** The modes of the review: each panel reads keys in its own. */
export type ReviewMode = 'list' | 'fields' | 'edit' | 'summary' | 'help';

/** The commands of the review; those that move a cursor or edit a text are named as in the explorer. */
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
	| 'make-record'
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
	| TerminalCommand
	| EditingCommand;

type KeyWord = keyof ReviewMessages['keyWords'];

const records: readonly ReviewMode[] = ['list', 'fields'];
const over: readonly ReviewMode[] = ['fields', 'summary', 'help'];
const texts: readonly ReviewMode[] = ['list', ...over];
const everywhere: readonly ReviewMode[] = [...texts, 'edit'];

const {listed, unlisted} = bindingsOf<ReviewMode, ReviewCommand, KeyWord>();

const movement = {
	list: [1, 'move'],
	fields: [1, 'field'],
	summary: [1, 'scroll'],
	help: [1, 'scroll'],
} as const;

/** Every key of the review. The first binding that fits wins; help and foot are printed from this table. */
export const reviewBindings: readonly Binding<ReviewMode, ReviewCommand, KeyWord>[] = [
	listed(texts, ['up', 'k'], 'up', movement),
	listed(texts, ['down', 'j'], 'down', movement),
	listed(texts, ['page-up'], 'page-up'),
	listed(texts, ['page-down'], 'page-down'),
	listed(texts, ['g', 'home'], 'first'),
	listed(texts, ['G', 'end'], 'last'),
	listed(['fields'], ['ctrl-u'], 'half-up'),
	listed(['fields'], ['ctrl-d'], 'half-down', {fields: [8, 'passage']}),
	unlisted(['list', 'summary', 'help'], ['ctrl-u'], 'half-up'),
	unlisted(['list', 'summary', 'help'], ['ctrl-d'], 'half-down'),
	listed(['list'], ['enter', 'right'], 'open', {list: [2, 'open']}),
	listed(['fields'], ['e', 'enter'], 'edit', {fields: [2, 'edit']}),
	unlisted(['list'], ['e'], 'edit'),
	listed(everywhere, ['escape'], 'back', {
		fields: [10, 'back'],
		edit: [4, 'cancel'],
		summary: [3, 'back'],
		help: [3, 'back'],
	}),
	listed(records, ['a'], 'accept-record', {list: [3, 'accept'], fields: [3, 'accept']}),
	listed(records, ['r'], 'reject-record', {list: [4, 'reject'], fields: [4, 'reject']}),
	listed(records, ['space'], 'toggle'),
	listed(records, ['A'], 'accept-all'),
	listed(records, ['R'], 'reject-all'),
	listed(records, ['m'], 'make-record'),
	listed(records, ['u'], 'undo', {list: [7, 'undo'], fields: [7, 'undo']}),
	listed(records, ['ctrl-r'], 'redo'),
	listed(records, ['n'], 'next-open', {list: [6, 'next']}),
	listed(['fields'], ['tab'], 'next-record', {fields: [5, 'record']}),
	listed(['fields'], ['shift-tab'], 'previous-record'),
	listed(['edit'], ['tab'], 'complete', {edit: [1, 'complete']}),
	listed(records, ['w', 's'], 'summary', {list: [5, 'save'], fields: [6, 'save']}),
	listed(['summary', 'edit'], ['enter'], 'confirm', {summary: [2, 'save'], edit: [3, 'take']}),
	listed(texts, ['L'], 'language'),
	listed(texts, ['?'], 'help', {list: [8, 'keys'], fields: [9, 'keys']}),
	listed(over, ['q'], 'back'),
	listed(['list'], ['q'], 'quit', {list: [9, 'quit']}),
	listed(everywhere, ['ctrl-z'], 'suspend'),
	listed(everywhere, ['ctrl-l'], 'redraw'),
	listed(everywhere, ['ctrl-c'], 'interrupt'),
	unlisted(['list'], ['l'], 'open'),
	unlisted(over, ['left', 'h'], 'back'),
	unlisted(['help'], ['enter'], 'back'),
	unlisted(['edit'], ['up', 'ctrl-p', 'shift-tab'], 'up'),
	unlisted(['edit'], ['down', 'ctrl-n'], 'down'),
	unlisted(['edit'], ['left', 'ctrl-b'], 'left'),
	unlisted(['edit'], ['right', 'ctrl-f'], 'right'),
	unlisted(['edit'], ['ctrl-left', 'alt-left', 'alt-b'], 'word-left'),
	unlisted(['edit'], ['ctrl-right', 'alt-right', 'alt-f'], 'word-right'),
	unlisted(['edit'], ['backspace'], 'delete-back'),
	unlisted(['edit'], ['delete', 'ctrl-d'], 'delete-forward'),
	unlisted(['edit'], ['ctrl-w'], 'delete-word'),
	unlisted(['edit'], ['alt-backspace', 'ctrl-backspace'], 'delete-word-back'),
	unlisted(['edit'], ['alt-d', 'ctrl-delete', 'alt-delete'], 'delete-word-forward'),
	unlisted(['edit'], ['ctrl-k'], 'delete-rest'),
	unlisted(['edit'], ['ctrl-u'], 'delete-line', {edit: [2, 'clear']}),
	unlisted(['edit'], ['home', 'ctrl-a'], 'line-start'),
	unlisted(['edit'], ['end', 'ctrl-e'], 'line-end'),
];
