import type {Proposal} from '../../extract/index.ts';
import {saveImport, type ImportSummary} from '../../store/user-database/index.ts';
import {shellLine} from '../../text/shell-line.ts';
import {counted} from '../../words/index.ts';
import {inOwnDatabase} from '../in-own-database.ts';
import type {ImportContext, ImportPaths} from './import-context.ts';

/** The accepted proposals with what the summary says of the others; saved in one transaction. */
export interface SaveWork {
	/** The accepted proposals. */
	readonly proposals: readonly Proposal[];
	/** Names of the texts. */
	readonly files: readonly string[];
	/** The number of passages that gave no record, for the summary. */
	readonly skipped: number;
	/** The number of proposals that the reader turned down. */
	readonly rejected: number;
	/** The number of proposals on which the reader has not decided. */
	readonly undecided: number;
}

/**
 * Saves an import into the user's database, which is made where there is none, and gives the line that says so.
 * @throws {CommuniqueError} where the database cannot be made or written.
 */
export function save(work: SaveWork, {paths, options, now}: ImportContext): string {
	if (work.proposals.length === 0) return nothingSaved(work);
	const summary = inOwnDatabase(paths, (database, shipped) =>
		saveImport(database, {...work, day: now, shipped}),
	);
	return summaryLine(summary, work, paths, options.database);
}

function summaryLine(
	{added, merged, unchanged, isRefreshed, isAhead}: ImportSummary,
	work: SaveWork,
	paths: ImportPaths,
	database: string | undefined,
): string {
	const path = shortPath(paths);
	const news = isRefreshed
		? '; the reference records are now those of this version'
		: isAhead
			? '; its reference records are of a newer version of communique, and stay'
			: '';
	if (added.length + merged.length === 0) {
		return `nothing new: ${counted(unchanged.length, 'record')} known with ${unchanged.length === 1 ? 'its source' : 'their sources'} already → ${path}${news}`;
	}
	const parts = [
		`saved ${counted(added.length, 'new record')}`,
		`${merged.length} merged`,
		...(unchanged.length > 0 ? [`${unchanged.length} known already`] : []),
		...leftOut(work),
		`${work.skipped} skipped`,
	];
	const undo = ['communique', 'import', '--undo', ...(database === undefined ? [] : ['--db', database])];
	return `${parts.join(', ')} → ${path}; ${shellLine(undo)} takes it back${news}`;
}

function leftOut({rejected, undecided}: SaveWork): readonly string[] {
	return [
		...(rejected > 0 ? [`${rejected} rejected`] : []),
		...(undecided > 0 ? [`${undecided} undecided left out`] : []),
	];
}

function nothingSaved(work: SaveWork): string {
	const rest = [...leftOut(work), `${work.skipped} skipped`];
	return `nothing saved: no record, ${rest.join(', ')}`;
}

/** The path as people write it. */
export function shortPath({target, home}: ImportPaths): string {
	return home !== '' && target.startsWith(`${home}/`) ? `~${target.slice(home.length)}` : target;
}
