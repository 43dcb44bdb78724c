/** The databases of a session: the reader's own and that of the package. */
export interface OwnPaths {
	/** The reader's database, which may not exist yet; null where no home folder is known. */
	readonly target: string | null;
	/**
	 * True where `--db` named it: then its folder must exist, and newer data of the package come into it with an
	 * import, or when one of an older form is written to, but not for the counts of saved views.
	 */
	readonly isNamed: boolean;
	readonly shipped: string;
}

/** The database that `--db` named; undefined where it is the default one. */
export function namedDatabase({target, isNamed}: Pick<OwnPaths, 'target' | 'isNamed'>): string | undefined {
	return isNamed ? (target ?? undefined) : undefined;
}
