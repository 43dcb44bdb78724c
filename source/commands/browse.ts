import {CommuniqueError} from '../domain/errors.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {SearchRequest} from '../search/index.ts';
import type {Store} from '../store/index.ts';
import type {Context} from './command.ts';
import {readRequest} from './request.ts';

/** The database, view and circumstances from which the explorer starts. */
export interface ExplorerStart {
	readonly store: Store;
	readonly request: SearchRequest;
	readonly language: Language;
	readonly isColor: boolean;
	/** False where the mouse is left to the terminal. */
	readonly hasMouse: boolean;
	/** Today, an ISO day. */
	readonly now: string;
}

/** Runs the explorer until it is left, and gives the exit code. */
export type ExplorerRunner = (start: ExplorerStart) => Promise<number>;

/**
 * `browse`: the explorer, with the filters applied. The explorer is handed in, so that no other command loads React.
 * @throws {CommuniqueError} (`usage`) where a flag's value is not understood.
 */
export function browse(context: Context, explorer: ExplorerRunner): Promise<number> {
	const {request} = readRequest(context.options, context.search);
	return explorer({
		store: context.store,
		request,
		language: context.language,
		isColor: context.terminal.isColor,
		hasMouse: context.options.hasMouse,
		now: context.now,
	});
}

/** The error for an explorer without a terminal. */
export function needsTerminal(): CommuniqueError {
	return new CommuniqueError(
		'file',
		'the explorer needs a terminal',
		'communique list prints the records instead',
	);
}
