import {kinds} from '../../domain/vocabulary.ts';
import {shells, type CommandName} from '../catalogue.ts';
import type {Flag} from '../flags.ts';

/** Where the values of a flag or the operand of a command come from, for all shells alike. */
export type Values =
	/** Fixed words. */
	| {readonly type: 'words'; readonly words: readonly string[]}
	/** Lines of a command's output, cut to one column between tabs. */
	| {readonly type: 'output'; readonly command: string; readonly column: number}
	| {readonly type: 'file'}
	/** The formats of the command that is being typed. */
	| {readonly type: 'formats'}
	| {readonly type: 'commands'}
	| {readonly type: 'none'};

const ofFlags: Readonly<Record<string, Values>> = {
	leader: {type: 'output', command: 'communique leaders', column: 2},
	topic: {type: 'output', command: 'communique topics', column: 2},
	place: {type: 'output', command: 'communique places', column: 2},
	year: {type: 'output', command: 'communique years', column: 2},
	kind: {type: 'words', words: kinds},
	format: {type: 'formats'},
	db: {type: 'file'},
};

const ofOperands: Partial<Readonly<Record<CommandName, Values>>> = {
	show: {type: 'output', command: 'communique list', column: 5},
	export: {type: 'file'},
	import: {type: 'file'},
	completion: {type: 'words', words: shells},
	help: {type: 'commands'},
};

/** What may follow a flag. */
export function valuesOfFlag(flag: Flag): Values {
	if (flag.values) return {type: 'words', words: flag.values};
	return ofFlags[flag.name] ?? {type: 'none'};
}

/** What may follow a command. */
export function valuesOfOperand(command: CommandName): Values {
	return ofOperands[command] ?? {type: 'none'};
}
