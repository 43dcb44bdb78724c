import {matrixOrders, type MatrixOrder} from '../answers/matrix.ts';
import {isDay} from '../domain/date.ts';
import {CommuniqueError} from '../domain/errors.ts';
import {byFacet, type FacetId} from '../domain/facets.ts';
import type {Sort} from '../domain/filter.ts';
import {languages, type Language} from '../domain/vocabulary.ts';
import {themes, type ThemeName} from '../settings/values.ts';
import {safeText} from '../text/safe.ts';
import {isWebAddress} from '../text/web-host.ts';
import type {GivenFlag} from './arguments.ts';
import {catalogue, commandNames, type CommandName} from './catalogue.ts';
import {readEncoding} from './encodings.ts';
import {flagNamed, flagsOf, takes, valuesWith, type Flag} from './flags.ts';
import {didYouMean, nearestName} from './nearest.ts';

/** The values of the flags, read and checked; `commands/request.ts` looks names up in a database. */
export interface CommandOptions {
	/** Every `--query`, joined by a space. */
	readonly query: string;
	/** The values of the facets' flags as typed; none for a facet without a flag. */
	readonly facets: Readonly<Record<FacetId, readonly string[]>>;
	/** Ids of the only records that count; null for all. */
	readonly ids: readonly string[] | null;
	/** One of the command's formats; undefined where none was asked for. */
	readonly format: string | undefined;
	/** Undefined for no limit. */
	readonly limit: number | undefined;
	/** Undefined where no order was asked for. */
	readonly sort: Sort | undefined;
	/** The order of those who met. */
	readonly metOrder: MatrixOrder;
	/** True where the posts that people held are told in the place of people. */
	readonly isByOffice: boolean;
	/** True where the timeline has months in the place of years. */
	readonly isByMonth: boolean;
	/** True to take in records that are only related to the words of the query. */
	readonly isRelated: boolean;
	/** True where the lines of a pipe begin with one of the names of their fields. */
	readonly hasHeader: boolean;
	readonly hasDetails: boolean;
	/** True for commitments that nothing makes good alone. */
	readonly isOpen: boolean;
	/** True where CSV begins with a byte order mark. */
	readonly hasByteOrderMark: boolean;
	readonly isForced: boolean;
	/** The publisher of the imported texts, and below their address and day; empty where the flag is missing. */
	readonly publisher: string;
	readonly url: string;
	/** ISO day. */
	readonly published: string;
	/** The canonical name of the encoding of the imported texts; empty where the flag is missing. */
	readonly encoding: string;
	readonly isDryRun: boolean;
	/** True to save an import without a review. */
	readonly isYes: boolean;
	readonly isStandalone: boolean;
	readonly isUndo: boolean;
	/** A path, or undefined for the default database. */
	readonly database: string | undefined;
	/** Undefined where the locale decides. */
	readonly language: Language | undefined;
	/** True for a text in both languages. */
	readonly isBilingual: boolean;
	/** Undefined where no theme was asked for. */
	readonly theme: ThemeName | undefined;
	readonly isPlain: boolean;
	/** True where a long list is printed without a pager. */
	readonly isUnpaged: boolean;
	/** False where the mouse is to be left to the terminal; null where the configuration says so. */
	readonly mouse: false | null;
	/** True where a screen reader reads the screen; null where the configuration says so. */
	readonly isReadOut: true | null;
}

/** Flags by name, as the parser gives them: every value of a flag that has values, true or false for a switch. */
export type FlagValues = Readonly<Record<string, readonly string[] | boolean | undefined>>;

/**
 * The options of a command.
 * @throws {CommuniqueError} (`usage`) for a flag that the command does not take and for a value that its flag does
 * not take.
 */
export function readOptions(
	command: CommandName,
	given: readonly GivenFlag[],
	values: FlagValues,
): CommandOptions {
	for (const {flag} of given) checkTaken(command, flag);
	const all = (name: string): readonly string[] => {
		const value = values[name];
		return typeof value === 'object' ? value : [];
	};
	const last = (name: string): string | undefined => {
		const value = all(name).at(-1);
		const flag = flagNamed(name);
		const allowed = name === 'format' ? catalogue[command].formats : flag && valuesWith(command, flag);
		if (value !== undefined && allowed) checkOneOf(`--${name}`, value, allowed, command);
		return value;
	};
	const limit = last('limit');
	const language = last('lang');
	const theme = last('theme');
	return {
		query: all('query').join(' '),
		facets: byFacet(facet => all(facet.key)),
		ids: readIds(last('id')),
		format: last('format'),
		limit: limit === undefined ? undefined : readLimit(limit),
		sort: last('sort') as Sort | undefined,
		metOrder: matrixOrders.find(each => each === last('order')) ?? 'count',
		isByOffice: last('by') === 'office',
		isByMonth: last('by') === 'month',
		isRelated: values['related'] === true,
		hasHeader: values['header'] === true,
		hasDetails: values['details'] === true,
		isOpen: values['open'] === true,
		hasByteOrderMark: values['bom'] === true,
		isForced: values['force'] === true,
		publisher: safeText(last('publisher') ?? '').trim(),
		url: readUrl(last('url')),
		published: readDay(last('published')),
		encoding: readEncoding(last('encoding')),
		isDryRun: values['dry-run'] === true,
		isYes: values['yes'] === true,
		isStandalone: values['standalone'] === true,
		isUndo: values['undo'] === true,
		database: readDatabase(last('db')),
		language: languages.find(each => each === language),
		isBilingual: language === 'both',
		theme: themes.find(each => each === theme),
		isPlain: values['no-color'] === true,
		isUnpaged: values['no-pager'] === true,
		mouse: values['no-mouse'] === true ? false : null,
		isReadOut: values['screen-reader'] === true ? true : null,
	};
}

function checkTaken(command: CommandName, flag: Flag): void {
	if (takes(command, flag)) return;
	const takers = commandNames.filter(each => takes(each, flag));
	const own = flagsOf(command).map(each => `--${each.name}`);
	throw new CommuniqueError(
		'usage',
		`${command} takes no --${flag.name}`,
		takers.length > 2
			? `it takes ${own.join(', ')}`
			: `communique ${takers.join(' and ')} ${takers.length > 1 ? 'do' : 'does'}`,
	);
}

function checkOneOf(typed: string, value: string, allowed: readonly string[], command: CommandName): void {
	if (allowed.includes(value)) return;
	const choices = `${command}: ${typed} is one of ${allowed.join(', ')}`;
	const elsewhere = catalogue.export.formats.includes(value) && typed === '--format';
	throw new CommuniqueError(
		'usage',
		`${choices}, not "${value}"`,
		elsewhere
			? `communique export --format ${value} writes it`
			: didYouMean(nearestName(value, allowed), `communique ${command} --help`),
	);
}

function readIds(text: string | undefined): readonly string[] | null {
	if (text === undefined) return null;
	const ids = text
		.split(',')
		.map(id => id.trim())
		.filter(Boolean);
	if (ids.length === 0) throw new CommuniqueError('usage', '--id needs an id', 'communique list shows them');
	return ids;
}

function readLimit(text: string): number {
	const limit = /^\d{1,9}$/u.test(text) ? Number(text) : 0;
	if (limit > 0) return limit;
	throw new CommuniqueError('usage', `--limit is a whole number from 1 on, not "${text}"`);
}

function readDatabase(path: string | undefined): string | undefined {
	if (path === undefined || (path.trim() !== '' && path !== ':memory:')) return path;
	// An empty value is a variable of the shell that nobody set, and the other is SQLite's word for no file.
	throw new CommuniqueError('usage', `--db is a file, not "${path}"`, '--db FILE');
}

function readUrl(text = ''): string {
	const url = safeText(text).trim();
	if (url === '' || isWebAddress(url)) return url;
	throw new CommuniqueError('usage', `--url is a web address, not "${text}"`, 'https://…');
}

function readDay(text = ''): string {
	if (text === '' || isDay(text)) return text;
	throw new CommuniqueError('usage', `--published is a day, not "${text}"`, 'YYYY-MM-DD, as in 2025-11-02');
}
