import {isoDay} from '../cli/calendar-day.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import {localeLanguage} from '../cli/locale.ts';
import {CommuniqueError} from '../domain/errors.ts';
import type {ReadConfiguration} from '../settings/configuration.ts';
import {safeText} from '../text/safe.ts';
import {ownDatabase, type Surroundings} from './database-path.ts';
import type {ImportContext, ImportPorts, ReviewTheme} from './import/import-context.ts';
import type {LongWork} from './long-work.ts';
import {isInteractive, terminalOf, type Output} from './standard-streams.ts';

/** The surroundings of a run that commands are given a part of. */
export interface RunSurroundings extends Surroundings {
	readonly stdout: Output;
	readonly stderr: Output;
	readonly isInputTerminal: boolean;
	readonly now: () => Date;
	readonly clock: LongWork['clock'];
	readonly atExit: LongWork['atExit'];
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly endable: ImportPorts['endable'];
	/** Loads the function that turns texts into records. */
	readonly extractor: ImportPorts['extractor'];
	/** The screen on which an import is reviewed; null where there is none. */
	readonly review: ImportPorts['review'];
}

/** The circumstances that every command is given. */
export function circumstances(
	operands: readonly string[],
	options: CommandOptions,
	{configuration}: ReadConfiguration,
	io: RunSurroundings,
) {
	return {
		options,
		operands,
		terminal: terminalOf(io, options.isPlain),
		language: options.language ?? configuration.language ?? localeLanguage(io.env),
		now: isoDay(io.now()),
		work: {clock: io.clock, atExit: io.atExit, progress: progressOn(io)},
	};
}

/** Shows progress on standard error where that is a terminal. */
function progressOn({stderr}: Pick<RunSurroundings, 'stderr'>): LongWork['progress'] {
	return text => {
		// Erase in Line (ECMA-48, 8.3.41) takes away the line before.
		if (stderr.isTTY) stderr.write(`\r\u001B[K${safeText(text)}`);
	};
}

/** An import opens its databases itself: it reads one and may write another. */
export function importContext(
	operands: readonly string[],
	options: CommandOptions,
	configured: ReadConfiguration,
	io: RunSurroundings,
): ImportContext {
	return {
		...circumstances(operands, options, configured, io),
		paths: {
			target: options.database ?? ownDatabase(io) ?? (options.isDryRun ? io.shippedDatabase : homeless()),
			isNamed: options.database !== undefined,
			shipped: io.shippedDatabase,
			home: io.home,
		},
		ports: {
			stdin: io.stdin,
			extractor: io.extractor,
			endable: io.endable,
			review: isInteractive(io) ? io.review : null,
			reviewTheme: () => reviewTheme(options, configured, io),
			progress: progressOn(io),
		},
	};
}

/** What it needs is loaded for a review only: most commands have none. */
async function reviewTheme(
	options: CommandOptions,
	{configuration}: ReadConfiguration,
	io: RunSurroundings,
): Promise<ReviewTheme> {
	const [{chosenSettings}, {rememberedIn, statePath}] = await Promise.all([
		import('../settings/choose.ts'),
		import('./state-file.ts'),
	]);
	const memory = rememberedIn(statePath(io));
	const settings = chosenSettings(options, memory, configuration, localeLanguage(io.env));
	const {theme, answeredTheme, isReadOut} = settings;
	return {theme, answeredTheme, isReadOut};
}

function homeless(): never {
	throw new CommuniqueError(
		'file',
		'no home folder is known for your own records',
		'set HOME, or use --db FILE',
	);
}
