import {existsSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {lastOf} from '../domain/memo.ts';
import {writeFault} from '../domain/system-fault.ts';
import {readJson} from '../settings/plain-json.ts';
import {viewIn} from '../settings/view-json.ts';
import {inDatabase, readSavedViews, readSeen} from '../store/index.ts';
import {safeText} from '../text/safe.ts';
import type {OwnPaths} from './own-paths.ts';
import type {SavedView, SavedViews, ViewsChanged, ViewsWriter} from '../ui/explorer/views-ports.ts';

/** The saved views of an explorer, and the end of all that it has asked to be written. */
export interface SavedViewsPort extends SavedViews {
	readonly settled: () => Promise<void>;
}

/**
 * The saved views in the user's database, which is made for the first one. What cannot be written is kept until the
 * explorer is left, so that it can be used till then. What writes them is loaded once they are looked for.
 */
export function savedViewsIn(paths: OwnPaths): SavedViewsPort {
	const session = new Map<string, SavedView>();
	let writer: ViewsWriter | null = null;
	let pending: Promise<void> | null = null;
	const load = async (): Promise<void> => {
		writer = writerOf(await import('./write-saved-views.ts'), paths, session);
	};
	return {
		read() {
			pending ??= load();
			const kept = attempted(() => stored(paths), []).filter(({name}) => !session.has(name));
			return [...kept, ...session.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
		},
		writing(act) {
			if (writer) act(writer);
			else
				pending = (pending ?? load()).then(() => {
					if (writer) act(writer);
				});
		},
		settled: async () => pending ?? undefined,
	};
}

function writerOf(
	{saveView, removeView, refreshData}: typeof import('./write-saved-views.ts'),
	paths: OwnPaths,
	session: Map<string, SavedView>,
): ViewsWriter {
	return {
		refresh() {
			try {
				refreshData(paths);
				return null;
			} catch (error) {
				return reasonOf(error);
			}
		},
		save(view, isReplacing) {
			// Where nothing can be written, a view of the session would hide the one that stands there.
			const isThere = (): boolean =>
				session.has(view.name) || attempted(() => stored(paths), []).some(({name}) => name === view.name);
			if (!isReplacing && isThere()) return {type: 'exists'};
			try {
				if (!saveView(view, isReplacing, paths)) return {type: 'exists'};
				session.delete(view.name);
				return {type: 'written'};
			} catch (error) {
				session.set(view.name, view);
				return {type: 'session', why: reasonOf(error)};
			}
		},
		remove(name): ViewsChanged {
			try {
				const isThere = attempted(() => stored(paths), []).some(view => view.name === name);
				if (isThere) removeView(name, paths);
				session.delete(name);
				return {type: 'written'};
			} catch (error) {
				return {type: 'failed', why: reasonOf(error)};
			}
		},
	};
}

function stored({target}: OwnPaths): readonly SavedView[] {
	if (target === null || !existsSync(target)) return [];
	return inDatabase(target, 'read', readSavedViews).flatMap(({name, view, lookedOn}) => {
		const json = readJson(view);
		const kept = 'value' in json ? viewIn(json.value) : null;
		return kept
			? [seenLater({name: safeText(name), view: kept, lookedOn: safeText(lookedOn)}, target, name)]
			: [];
	});
}

/**
 * A saved view whose records are read when they are first asked for, and then kept: eight bytes for each of a hundred
 * thousand are too many to read for a name in the palette.
 */
function seenLater(view: Omit<SavedView, 'seen'>, path: string, name: string): SavedView {
	const seen = lastOf(() =>
		attempted(() => inDatabase(path, 'read', database => readSeen(database, name)), new Float64Array()),
	);
	return {
		...view,
		get seen() {
			return seen();
		},
	};
}

function attempted<T>(work: () => T, otherwise: T): T {
	try {
		return work();
	} catch {
		return otherwise;
	}
}

function reasonOf(error: unknown): string {
	return error instanceof CommuniqueError ? error.message : writeFault(error);
}
