import type {Search} from '../search/index.ts';
import type {Store} from '../store/index.ts';

/** An open database and the search over it. */
export interface Session {
	readonly store: Store;
	readonly search: Search;
}

/** The databases of a session. */
export interface DatabasePaths {
	readonly path: string;
	/** The one that came with the package. */
	readonly shipped: string;
	/** Where the reader's own database may be made while the session lasts; null where the one at `path` is it. */
	readonly own?: string | null;
}

/**
 * Opens a database for a piece of work and closes it after. The database's code is loaded here, so that help and
 * completion do without it.
 * @throws {CommuniqueError} (`database`) where the database cannot be opened, or turns out damaged or locked at work.
 */
export async function withSession<T>(
	{path, shipped, own = null}: DatabasePaths,
	work: (session: Session) => T | Promise<T>,
): Promise<T> {
	const [{openStore, withDatabase}, {Search}] = await Promise.all([
		import('../store/index.ts'),
		import('../search/index.ts'),
	]);
	const store = openStore(path, shipped, own);
	try {
		return await work({store, search: new Search(store)});
	} catch (error) {
		return withDatabase(path, () => {
			throw error;
		});
	} finally {
		store.close();
	}
}
