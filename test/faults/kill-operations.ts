import {
	homeOfVersion,
	homeWithClippings,
	homeWithOlderData,
	homeWithOwn,
	cli,
	type Home,
} from './prepared.ts';

/** Something that the program does to the reader's files, and that is killed. */
export interface Operation {
	readonly name: string;
	/** Makes a home as it is before. */
	readonly prepare: () => Home;
	/** The words behind `node`. */
	readonly words: (home: Home) => readonly string[];
}

const importing = (home: Home): readonly string[] => [cli, 'import', home.clippings, '--yes'];

/** What one transaction does: all of it is there afterwards, or nothing. */
export const wholeOperations: readonly Operation[] = [
	{name: 'import', prepare: () => homeWithOwn(16), words: importing},
	{name: 'first import', prepare: () => homeWithClippings(8), words: importing},
	{
		name: 'undo',
		prepare() {
			const home = homeWithOwn(16);
			home.run(...importing(home));
			return home;
		},
		words: () => [cli, 'import', '--undo'],
	},
	{name: 'refresh of reference data', prepare: homeWithOlderData, words: importing},
	{name: 'migration from version 12', prepare: () => homeOfVersion(12), words: importing},
	{name: 'migration from version 1', prepare: () => homeOfVersion(1), words: importing},
];

/** What is written after a key, one transaction or file each. */
export const keyWrites = ['mark', 'note', 'view', 'state'] as const;
