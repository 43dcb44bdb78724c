import {commandFacets} from '../../domain/facets.ts';
import {plainFieldNames} from '../../domain/record-columns.ts';
import {shells, type CommandName} from '../catalogue.ts';
import {encodings} from '../encodings.ts';
import type {Flag} from '../flags.ts';

/** The source of the values of a flag or of the operand of a command, for all shells alike. */
export type Values =
	/** Fixed words, and those that some commands take besides. */
	| {readonly type: 'words'; readonly words: readonly string[]; readonly more?: Flag['moreValues']}
	/** Lines of a command's output, with tabs between the count, the value and the name of each. */
	| {readonly type: 'counted'; readonly command: string}
	/** Lines of a command's output, cut to one column between tabs. */
	| {readonly type: 'output'; readonly command: string; readonly column: number}
	| {readonly type: 'file'}
	/** The formats of the command that is being typed. */
	| {readonly type: 'formats'}
	| {readonly type: 'commands'}
	| {readonly type: 'none'};

/** The ids of records, which are one of the fields of a line of `list`. */
const recordIds: Values = {
	type: 'output',
	command: 'communique list',
	column: plainFieldNames.indexOf('id') + 1,
};

const ofFlags: ReadonlyMap<string, Values> = new Map<string, Values>([
	// The values that the user's own records have.
	...commandFacets.map(({key, id}) => [key, {type: 'counted', command: `communique ${id}`}] as const),
	['format', {type: 'formats'}],
	['db', {type: 'file'}],
	['id', recordIds],
	// Others are taken too.
	['encoding', {type: 'words', words: encodings}],
]);

const ofOperands: Partial<Readonly<Record<CommandName, Values>>> = {
	show: recordIds,
	leader: {type: 'counted', command: 'communique leaders'},
	pair: {type: 'counted', command: 'communique leaders'},
	export: {type: 'file'},
	import: {type: 'file'},
	brief: {type: 'file'},
	completion: {type: 'words', words: shells},
	help: {type: 'commands'},
};

/** The values that may follow a flag. */
export function valuesOfFlag(flag: Flag): Values {
	const own = ofFlags.get(flag.name);
	if (own) return own;
	if (!flag.values) return {type: 'none'};
	return {type: 'words', words: flag.values, ...(flag.moreValues && {more: flag.moreValues})};
}

/** The values that may follow a command. */
export function valuesOfOperand(command: CommandName): Values {
	return ofOperands[command] ?? {type: 'none'};
}
