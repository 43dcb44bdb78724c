import {languages, sides} from '../domain/vocabulary.ts';
import {viewCommands, type CommandName} from './catalogue.ts';

/** An option of the command line. */
export interface Flag {
	/** As typed after `--`. */
	readonly name: string;
	/** The letter that may be typed after a single `-`. */
	readonly short?: string;
	/** What its value is, for help; a switch has none. */
	readonly argument?: string;
	/** Whether every occurrence counts; otherwise the last one does. */
	readonly isMultiple?: boolean;
	/**
	 * The values it takes, where they are few and fixed. `--format` has a list for each command instead
	 * (catalogue.ts).
	 */
	readonly values?: readonly string[];
	/** At most 52 letters. */
	readonly help: string;
	/** Under which heading help shows it. */
	readonly group: 'filter' | 'option';
	/** The commands that take it. */
	readonly commands: readonly CommandName[] | 'every';
}

/**
 * The one list of flags: the parser, `--help`, the suggestions for unknown flags and shell completion are made from
 * it.
 */
export const flags = [
	filter('query', 'text', 'words, "exact phrase", -word, key:value', 'q'),
	filter('year', 'years', '2019, 2015..2018, 2018.. or ..2018', 'y'),
	filter('leader', 'name', 'accents and typos forgiven; several: all present', 'l'),
	filter('kind', 'kind', 'talks, phone-call, …', 'k'),
	filter('topic', 'topic', 'dioxin, war-legacy, …', 't'),
	filter('place', 'place', 'Hanoi, Washington, …', 'p'),
	{...filter('side', 'side', `someone of ${sides.join(', ')} took part`), values: sides},
	option('format', ['list', 'show', 'export', 'import', 'leaders', 'years', 'kinds', 'topics', 'places'], {
		argument: 'format',
		help: 'how to write it (see below)',
	}),
	option('limit', ['list', 'export', 'leaders', 'years', 'kinds', 'topics', 'places'], {
		argument: 'N',
		help: 'at most N',
	}),
	option('sort', ['list', 'export'], {
		argument: 'order',
		values: ['date', '-date', 'relevance'],
		help: 'date, -date (newest first) or relevance',
	}),
	option('details', ['export'], {help: 'a section for each record as well (Markdown)'}),
	option('force', ['export'], {help: 'overwrite a file that exists'}),
	option('publisher', ['import'], {argument: 'name', help: 'who published the text'}),
	option('url', ['import'], {argument: 'address', help: 'where it was published'}),
	option('published', ['import'], {argument: 'day', help: 'when, as YYYY-MM-DD'}),
	option('dry-run', ['import'], {help: 'print the records, save nothing'}),
	option('yes', ['import'], {help: 'save without a review'}),
	option('standalone', ['import'], {help: 'infer dates without the known engagements'}),
	option('undo', ['import'], {help: 'take the last import back'}),
	option('db', 'every', {argument: 'file', help: 'another database than the default one'}),
	option('lang', 'every', {argument: 'language', values: languages, help: 'en or vi (default: the locale)'}),
	option('no-color', 'every', {help: 'no colour (also: NO_COLOR=1)'}),
	option('help', 'every', {short: 'h', help: 'this text, or that of a command'}),
	option('version', 'every', {help: 'the version of the program and of its data'}),
] as const satisfies readonly Flag[];

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

/** Whether a command takes a flag. */
export function takes(command: CommandName, flag: Flag): boolean {
	return flag.commands === 'every' || flag.commands.includes(command);
}

function filter(name: string, argument: string, help: string, short?: string): Flag {
	const commands = viewCommands;
	return {name, argument, help, isMultiple: true, group: 'filter', commands, ...(short && {short})};
}

function option(
	name: string,
	commands: Flag['commands'],
	rest: Pick<Flag, 'help'> & Partial<Pick<Flag, 'argument' | 'values' | 'short'>>,
): Flag {
	return {name, commands, group: 'option', ...rest};
}
