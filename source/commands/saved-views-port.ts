import {existsSync, realpathSync} from 'node:fs';
import {CommuniqueError} from '../domain/errors.ts';
import {writeFault} from '../domain/system-fault.ts';
import {readJson} from '../settings/plain-json.ts';
import {viewIn, viewJson} from '../settings/view-json.ts';
import {
	ensureUserDatabase,
	inDatabase,
	readSavedViews,
	refreshForViews,
	removeSavedView,
	writeSavedView,
	type StoredView,
} from '../store/user-database/index.ts';
import {safeText} from '../text/safe.ts';
import type {SavedView, SavedViews, ViewsChanged} from '../ui/explorer/views-ports.ts';

/** The databases of saved views. */
export interface ViewPaths {
	/** The user's database, which may not exist yet; null where no home folder is known. */
	readonly target: string | null;
	/** True where `--db` named it: then its folder must exist, and its records are left as they are. */
	readonly isNamed: boolean;
	readonly shipped: string;
}

/**
 * The saved views in the user's database, which is made for the first one. What cannot be written is kept until the
 * explorer is left, so that it can be used till then.
 */
export function savedViewsIn(paths: ViewPaths): SavedViews {
	const session = new Map<string, SavedView>();
	return {
		read() {
			const kept = attempted(() => stored(paths), []).filter(({name}) => !session.has(name));
			return [...kept, ...session.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
		},
		refresh: () => attempted(() => refreshed(paths), undefined),
		save(view, isReplacing) {
			if (!isReplacing && session.has(view.name)) return {type: 'exists'};
			try {
				if (!saved(view, isReplacing, paths)) return {type: 'exists'};
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
				if (isThere) removed(name, paths);
				session.delete(name);
				return {type: 'written'};
			} catch (error) {
				return {type: 'failed', why: reasonOf(error)};
			}
		},
	};
}

function stored({target}: ViewPaths): readonly SavedView[] {
	if (target === null || !existsSync(target)) return [];
	return inDatabase(target, 'read', readSavedViews).flatMap(({name, view, lookedOn, seen}) => {
		const json = readJson(view);
		const kept = 'value' in json ? viewIn(json.value) : null;
		return kept ? [{name: safeText(name), view: kept, lookedOn: safeText(lookedOn), seen}] : [];
	});
}

function saved({view, ...rest}: SavedView, isReplacing: boolean, paths: ViewPaths): boolean {
	const target = writable(paths);
	ensureUserDatabase(target, paths.shipped, paths.isNamed ? 'must-exist' : 'make');
	const text: StoredView = {...rest, view: JSON.stringify(viewJson(view))};
	return inDatabase(paths.shipped, 'read', shipped =>
		inDatabase(target, 'write', database => writeSavedView({database, shipped}, text, isReplacing)),
	);
}

function removed(name: string, paths: ViewPaths): void {
	inDatabase(writable(paths), 'write', database => removeSavedView(database, name));
}

function refreshed({target, isNamed, shipped}: ViewPaths): void {
	if (target === null || isNamed || !existsSync(target)) return;
	inDatabase(shipped, 'read', packaged =>
		inDatabase(target, 'write', database => refreshForViews({database, shipped: packaged})),
	);
}

/**
 * The path that may be written to.
 * @throws {CommuniqueError} (`file`) where there is none: no home folder is known, or `--db` names the package's own.
 */
function writable({target, shipped}: ViewPaths): string {
	if (target === null) throw new CommuniqueError('file', 'no home folder is known');
	if (existsSync(target) && existsSync(shipped) && realpathSync(target) === realpathSync(shipped))
		throw new CommuniqueError('file', `${target} came with communique and is only read`);
	return target;
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
