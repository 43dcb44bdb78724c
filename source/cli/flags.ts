import {matrixOrders} from '../answers/matrix.ts';
import {facets, type Facet} from '../domain/facets.ts';
import {languages} from '../domain/vocabulary.ts';
import {themes} from '../settings/values.ts';
import {facetCommands, viewCommands, type CommandName} from './catalogue.ts';

/** An option of the command line. */
export interface Flag {
	/** As typed after `--`. */
	readonly name: string;
	/** The letter that may be typed after a single `-`. */
	readonly short?: string;
	/** Its value in a word, for help; a switch has none. */
	readonly argument?: string;
	/** True where every occurrence counts; otherwise the last one does. */
	readonly isMultiple?: boolean;
	/**
	 * The values it takes, where they are few and fixed. `--format` has a list for each command instead
	 * (catalogue.ts).
	 */
	readonly values?: readonly string[];
	/** What a command takes besides. */
	readonly moreValues?: Partial<Readonly<Record<CommandName, readonly string[]>>>;
	/** At most 52 letters. */
	readonly help: string;
	/** The heading under which help shows it. */
	readonly group: 'filter' | 'option';
	/** The commands that take it. */
	readonly commands: readonly CommandName[] | 'every';
}

/**
 * The one list of flags: the parser, `--help`, the suggestions for unknown flags and shell completion are made from
 * it.
 */
export const flags: readonly Flag[] = [
	filter({
		name: 'query',
		short: 'q',
		argument: 'text',
		help: 'words, "exact phrase", -word, a | b, key:value',
	}),
	...facets.flatMap(facetFlags),
	option('related', viewCommands, {help: 'hits by related words of kinds and topics too'}),
	option(
		'format',
		[
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
		],
		{
			argument: 'format',
			help: 'how to write it (see below)',
		},
	),
	option('id', ['list', 'export'], {argument: 'id', help: 'only the records of these ids, joined by commas'}),
	option('limit', ['list', 'export', ...facetCommands, 'met', 'commitments'], {
		argument: 'N',
		help: 'at most N',
	}),
	option('by', ['met', 'timeline'], {
		argument: 'what',
		values: [],
		moreValues: {met: ['leader', 'office'], timeline: ['year', 'month']},
		help: 'leader or office (met), year or month (timeline)',
	}),
	option('order', ['met'], {
		argument: 'order',
		values: matrixOrders,
		help: 'most met first, or by the first or last meeting',
	}),
	option('sort', ['browse', 'list', 'export', 'commitments'], {
		argument: 'order',
		values: ['date', '-date', 'relevance'],
		help: 'date, -date (newest first) or relevance',
	}),
	option('header', ['list', 'met', 'commitments', 'timeline'], {
		help: 'in a pipe, a line with the names of the columns',
	}),
	option('open', ['commitments'], {help: 'only what is promised or agreed, not yet made good'}),
	option('details', ['export'], {help: 'a section for each record as well (Markdown)'}),
	option('bom', ['export', 'met', 'commitments', 'timeline'], {
		help: 'begin CSV with a mark by which Excel knows UTF-8',
	}),
	option('force', ['export', 'brief'], {help: 'overwrite a file or package that exists'}),
	option('publisher', ['import'], {argument: 'name', help: 'who published the text'}),
	option('url', ['import'], {argument: 'address', help: 'where it was published'}),
	option('published', ['import'], {argument: 'day', help: 'when, as YYYY-MM-DD'}),
	option('encoding', ['import'], {
		argument: 'name',
		help: 'of the text: utf-16, windows-1258, tcvn3, vni …',
	}),
	option('dry-run', ['import'], {help: 'print the records, save nothing'}),
	option('yes', ['import'], {help: 'save without a review'}),
	option('standalone', ['import'], {help: 'infer dates without the known engagements'}),
	option('undo', ['import'], {help: 'take the last import back'}),
	option('db', 'every', {argument: 'file', help: 'another database than the default one'}),
	option('lang', 'every', {
		argument: 'language',
		values: languages,
		moreValues: {brief: ['both']},
		help: 'en or vi (default: the locale); a brief also: both',
	}),
	option('no-color', 'every', {help: 'no colour (also: NO_COLOR=1)'}),
	option('theme', ['browse', 'import'], {
		argument: 'name',
		values: themes,
		help: 'auto (asks the terminal), dark or light',
	}),
	option('no-pager', 'every', {help: 'a list that is longer than the screen as it is'}),
	option('no-mouse', ['browse'], {help: 'leave the mouse to the terminal'}),
	option('screen-reader', ['browse', 'import'], {help: 'say in a line what each key has changed'}),
	option('help', 'every', {short: 'h', help: 'this text, or that of a command'}),
	option('version', 'every', {help: 'the version of the program and of its data'}),
];

/** The flag of a name, as typed after `--`. */
export function flagNamed(name: string): Flag | undefined {
	return flags.find(flag => flag.name === name);
}

/** The flag of a letter, as typed after `-`. */
export function flagOfLetter(letter: string): Flag | undefined {
	return flags.find((flag: Flag) => flag.short === letter);
}

/** The flags that a command takes. */
export function flagsOf(command: CommandName): readonly Flag[] {
	return flags.filter(flag => takes(command, flag));
}

/** The fixed values that a flag takes with a command; undefined where it takes any. */
export function valuesWith(command: CommandName, {values, moreValues}: Flag): readonly string[] | undefined {
	return values && [...values, ...(moreValues?.[command] ?? [])];
}

/** Returns true when a command takes a flag. */
export function takes(command: CommandName, flag: Flag): boolean {
	return flag.commands === 'every' || flag.commands.includes(command);
}

function filter(rest: Pick<Flag, 'name' | 'argument' | 'help' | 'short' | 'values'>): Flag {
	return {...rest, isMultiple: true, group: 'filter', commands: viewCommands};
}

function facetFlags({key, flag, known}: Facet): readonly Flag[] {
	if (flag === null) return [];
	const {letter, argument, help} = flag;
	const short = letter === null ? {} : {short: letter};
	return [filter({name: key, argument, help, ...short, ...(known && {values: known})})];
}

function option(
	name: string,
	commands: Flag['commands'],
	rest: Pick<Flag, 'help'> & Partial<Pick<Flag, 'argument' | 'values' | 'moreValues' | 'short'>>,
): Flag {
	return {name, commands, group: 'option', ...rest};
}
