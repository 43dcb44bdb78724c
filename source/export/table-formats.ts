/** A format of `export` that is more than a text: a folder of tables, or a database of them. */
export type TableFormatId = 'datapackage' | 'sqlite';

/** These formats, in the order of help. They need what records refer to, so that `export` alone has them. */
export const tableFormats: readonly TableFormatId[] = ['datapackage', 'sqlite'];

/** The extensions of a file that is a database of tables; the first is that of a new one. */
export const databaseExtensions = ['.db', '.sqlite', '.sqlite3'] as const;

/** The format of tables that a file's extension stands for, in either case; undefined where it stands for none. */
export function tableFormatForFile(name: string): TableFormatId | undefined {
	const lowered = name.toLowerCase();
	return databaseExtensions.some(extension => lowered.endsWith(extension)) ? 'sqlite' : undefined;
}
