import {formats as exportFormats, tableFormats} from '../export/index.ts';
import {byName} from '../domain/by-name.ts';
import {commandFacets} from '../domain/facets.ts';

/** The commands that count the values of a facet. */
export const facetCommands = commandFacets.map(facet => facet.id);

/** The commands of the program, in the order of help. */
export const commandNames = [
	'browse',
	'list',
	'show',
	'export',
	'import',
	...facetCommands,
	'leader',
	'pair',
	'met',
	'commitments',
	'timeline',
	'brief',
	'changes',
	'check',
	'completion',
	'help',
] as const;
/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

/** The commands that take filters, since their result is a view. */
export const viewCommands = [
	'browse',
	'list',
	'export',
	...facetCommands,
	'leader',
	'pair',
	'met',
	'commitments',
	'timeline',
	'brief',
] as const satisfies readonly CommandName[];

/** The shells that `completion` writes for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
/** The name of a shell. */
export type Shell = (typeof shells)[number];

/** A command as help, the check of arguments and shell completion know it. */
export interface CommandEntry {
	/**
	 * The argument after the command's name as help shows it: `<needed>`, `[optional]`, or empty where it takes none.
	 */
	readonly operand: string;
	/** True where it takes several arguments. */
	readonly isMany?: boolean;
	/** How many it takes at most, where that is neither one nor any number. */
	readonly most?: number;
	/** The needed argument in words, for the message that it is missing. */
	readonly needs: string;
	/** Its line in help and completion; at most 50 letters. */
	readonly summary: string;
	/** The values of `--format`, the default first; empty where the command has no formats. */
	readonly formats: readonly string[];
}

function entry(summary: string, rest: Partial<CommandEntry> = {}): CommandEntry {
	return {operand: '', needs: '', formats: [], ...rest, summary};
}

/** The formats of the commands that count. */
export const countFormats = ['table', 'json'] as const;

/** The entry of each command. */
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
		formats: [...exportFormats.map(format => format.id), ...tableFormats],
	}),
	import: entry('press clippings or folders to records (-: stdin)', {
		operand: '<file…|->',
		isMany: true,
		formats: ['table', 'json', 'ndjson'],
	}),
	...byName(
		commandFacets,
		facet => facet.id,
		facet => entry(facet.command, {formats: countFormats}),
	),
	leader: entry('the dossier of a person: offices, whom he met, when', {
		operand: '<name>',
		isMany: true,
		needs: 'the name of a person',
		formats: ['text', 'md', 'json'],
	}),
	pair: entry('what two people, or one and a side, did together', {
		operand: '<a> [<b>|us|vn]',
		most: 2,
		needs: 'the name of a person',
		formats: ['text', 'md', 'json'],
	}),
	met: entry('who met whom: any two of both sides, and how often', {
		formats: ['table', 'md', 'csv', 'json'],
	}),
	commitments: entry('what was promised or given, each sum once', {
		formats: ['table', 'md', 'csv', 'json'],
	}),
	timeline: entry('series and kinds by years or months', {formats: ['text', 'csv', 'md', 'json']}),
	brief: entry('one or two pages on the view (none or -: stdout)', {
		operand: '[file]',
		formats: ['md', 'json'],
	}),
	changes: entry('what is new in the data since a version', {
		operand: '<version>',
		needs: 'an earlier version of the data, as --version prints it',
		formats: ['table', 'json'],
	}),
	check: entry('verify the database'),
	completion: entry('completion script for bash, zsh or fish', {
		operand: '<shell>',
		needs: 'a shell: bash, zsh or fish',
	}),
	help: entry('this text, or that of a command', {operand: '[command]'}),
};

/** Returns true when a typed word is the name of a command. */
export function isCommandName(text: string): text is CommandName {
	return (commandNames as readonly string[]).includes(text);
}
