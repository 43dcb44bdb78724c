/** The databases of saved views. */
export interface ViewPaths {
	/** The user's database, which may not exist yet; null where no home folder is known. */
	readonly target: string | null;
	/** True where `--db` named it: then its folder must exist, and its records are left as they are. */
	readonly isNamed: boolean;
	readonly shipped: string;
}
