import {formats as exportFormats} from '../export/index.ts';
import {facets} from '../domain/filter.ts';

/** The commands that count the values of a facet. */
export const facetCommands = facets;

/** Every command that the program offers, in the order in which help lists them. */
export const commandNames = [
	'browse',
	'list',
	'show',
	'export',
	'import',
	...facetCommands,
	'check',
	'completion',
	'help',
] as const;
/** See {@link commandNames}. */
export type CommandName = (typeof commandNames)[number];

/** The commands whose result is a view, so that filters have a meaning for them. */
export const viewCommands = [
	'browse',
	'list',
	'export',
	...facetCommands,
] as const satisfies readonly CommandName[];

/** The shells that `completion` writes for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
/** See {@link shells}. */
export type Shell = (typeof shells)[number];

/** What help, the check of arguments and shell completion need to know of a command. */
export interface CommandEntry {
	/**
	 * The argument after the command's name as help shows it: `<needed>`, `[optional]`, or empty where it takes none.
	 */
	readonly operand: string;
	/** Whether it takes several arguments. */
	readonly isMany?: boolean;
	/** What the needed argument is, for the message that it is missing. */
	readonly needs: string;
	/** What the command does, for help and completion; at most 50 letters. */
	readonly summary: string;
	/** The values of `--format`, the default first; empty where the command has no formats. */
	readonly formats: readonly string[];
}

function entry(summary: string, rest: Partial<CommandEntry> = {}): CommandEntry {
	return {operand: '', needs: '', formats: [], ...rest, summary};
}

function facetEntry(summary: string): CommandEntry {
	return entry(summary, {formats: ['table', 'json']});
}

/** See {@link CommandEntry}. */
export const catalogue: Readonly<Record<CommandName, CommandEntry>> = {
	browse: entry('the explorer'),
	list: entry('matching records', {formats: ['table', 'md', 'csv', 'json', 'ndjson']}),
	show: entry('one record in full, with its sources', {
		operand: '<id>',
		needs: 'the id of a record',
		formats: ['text', 'md', 'json'],
	}),
	export: entry('matching records to a file (none or -: stdout)', {
		operand: '[file]',
		formats: exportFormats.map(format => format.id),
	}),
	import: entry('press clippings to records (-: standard input)', {
		operand: '<file…|->',
		isMany: true,
		formats: ['table', 'json', 'ndjson'],
	}),
	leaders: facetEntry('people with their number of records'),
	years: facetEntry('years with their number of records'),
	kinds: facetEntry('kinds with their number of records'),
	topics: facetEntry('topics with their number of records'),
	places: facetEntry('places with their number of records'),
	check: entry('verify the database'),
	completion: entry('completion script for bash, zsh or fish', {
		operand: '<shell>',
		needs: 'a shell: bash, zsh or fish',
	}),
	help: entry('this text, or that of a command', {operand: '[command]'}),
};

/** Whether a typed word is the name of a command. */
export function isCommandName(text: string): text is CommandName {
	return (commandNames as readonly string[]).includes(text);
}
