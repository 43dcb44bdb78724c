import type {Language} from '../domain/vocabulary.ts';
import type {Search, SearchRequest} from '../search/index.ts';
import type {Store} from '../store/index.ts';
import {safeText} from '../text/safe.ts';
import {shellLine} from '../text/shell-line.ts';
import {chosenSettings, memoryAfter, type LeftExplorer} from '../settings/choose.ts';
import type {Configuration, ReadConfiguration} from '../settings/configuration.ts';
import type {Settings} from '../settings/values.ts';
import type {KeyTable} from '../ui/explorer/given-keys.ts';
import type {Opening} from '../ui/explorer/state.ts';
import type {CommandOptions} from '../cli/command-options.ts';
import {localeLanguage} from '../cli/locale.ts';
import {inUngrownSpace} from '../cli/v8-heap.ts';
import type {Context, Outcome} from './command.ts';
import {configurationPath} from './config-file.ts';
import {ownDatabase, type Surroundings} from './database-path.ts';
import {readRequest} from './request.ts';
import {remember, rememberedIn, statePath} from './state-file.ts';
import type {WriteChanges} from './working-set-queue.ts';
import type {OwnPaths} from './own-paths.ts';

/** The database, view and circumstances from which the explorer starts. */
export interface ExplorerStart {
	readonly store: Store;
	readonly search: Search;
	readonly request: SearchRequest;
	readonly language: Language;
	/** The choice between flags, earlier runs, configuration and locale. */
	readonly settings: Settings;
	/** The parts of the first state that earlier runs and the configuration decide. */
	readonly opening: Partial<Omit<Opening, 'notice'>>;
	readonly isColor: boolean;
	/** Today, an ISO day. */
	readonly now: string;
	/** Loads what writes marks, notes and tags. */
	readonly loadWriter: () => Promise<WriteChanges>;
	readonly ownPaths: OwnPaths;
	/**
	 * To be called once when the explorer is over, in whatever way.
	 * @param unkept the reason for which marks, notes and tags could not be written; null where they are
	 */
	readonly onLeft: (left: LeftExplorer, unkept: string | null) => void;
}

/** The end of the explorer. */
export interface ExplorerEnd {
	readonly exitCode: number;
	/** The words behind the program's name that show the same view; none for one that asks nothing. */
	readonly sameView: readonly string[];
}

/** Runs the explorer until it is left. */
export type ExplorerRunner = (start: ExplorerStart) => Promise<ExplorerEnd>;

/**
 * `browse`: the explorer, with the filters applied. The explorer is handed in, so that no other command loads React.
 * Its output is the command line that shows the same view again.
 * @throws {CommuniqueError} (`usage`) where a flag's value is not understood.
 */
export async function browse(
	context: Context,
	surroundings: WriterSurroundings,
	{configuration, problems}: ReadConfiguration,
	explorer: ExplorerRunner,
): Promise<Outcome> {
	const {options} = context;
	const {request} = inUngrownSpace(() => readRequest(options, context.search));
	const path = statePath(surroundings);
	const memory = rememberedIn(path);
	const settings = chosenSettings(options, memory, configuration, localeLanguage(surroundings.env));
	const keys = await keysOf(configuration);
	const notes = [
		...problems,
		...(keys?.problems ?? []).map(problem => `${configurationPath(surroundings)}: ${problem}`),
	];
	const {sort, preview, language} = settings;
	const paths: OwnPaths = {
		target: options.database ?? ownDatabase(surroundings),
		isNamed: options.database !== undefined,
		shipped: surroundings.shippedDatabase,
	};
	const {exitCode, sameView} = await explorer({
		store: context.store,
		search: context.search,
		request,
		language,
		settings,
		opening: {
			sort,
			preview,
			lastView: memory.view,
			queries: memory.queries,
			...(keys && {bindings: keys.bindings}),
		},
		isColor: context.terminal.isColor,
		now: context.now,
		loadWriter: writerIn(paths, surroundings.now),
		ownPaths: paths,
		onLeft(left, unkept) {
			notes.push(...remember(path, now => memoryAfter(now, settings, left, configuration)));
			if (unkept !== null) notes.push(`marks and notes of this session were not kept: ${unkept}`);
		},
	});
	return {stdout: lineOf(sameView, options), notes, exitCode};
}

/** The circumstances from which it follows where marks, notes and tags are written, and when. */
export type WriterSurroundings = Surroundings & {readonly now: () => Date};

/** Makes what loads the writer of marks, notes and tags. */
function writerIn(paths: OwnPaths, now: () => Date): ExplorerStart['loadWriter'] {
	return async () => {
		const {writeWorkingSet} = await import('./write-working-set.ts');
		return (changes, patience) => writeWorkingSet(paths, changes, patience, now().toISOString());
	};
}

/** The key table with the keys of the configuration; null where it gives none, which is nothing to wait for. */
async function keysOf({keys}: Configuration): Promise<KeyTable | null> {
	if (Object.keys(keys).length === 0) return null;
	const {withGivenKeys} = await import('../ui/explorer/given-keys.ts');
	return withGivenKeys(keys);
}

/** The line that shows the same view of the same database; empty for a view that asks for nothing. */
function lineOf(sameView: readonly string[], {database}: CommandOptions): string {
	if (sameView.length === 0) return '';
	const words = ['communique', ...sameView, ...(database === undefined ? [] : ['--db', database])];
	return `${shellLine(words.map(word => safeText(word)))}\n`;
}
