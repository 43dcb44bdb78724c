import type {SeenRecords} from '../../domain/seen-records.ts';
import type {KeptView} from '../../settings/memory.ts';

/** A view of the list under the name that the reader gave it. */
export interface SavedView {
	readonly name: string;
	readonly view: KeptView;
	/** The ISO day on which it was last looked at. */
	readonly lookedOn: string;
	/** The records that it held then. */
	readonly seen: SeenRecords;
}

/** The outcome of a change of the saved views. */
export type ViewsChanged =
	| {readonly type: 'written'}
	/** There is one of this name, which was not to be replaced. */
	| {readonly type: 'exists'}
	/** It could not be written, for this reason, and lasts until the explorer is left. */
	| {readonly type: 'session'; readonly why: string}
	/** It could not be done at all, for this reason. */
	| {readonly type: 'failed'; readonly why: string};

/** The way from the explorer to the saved views. Nothing of it throws. */
export interface SavedViews {
	/** Reads them as they are now, by name, those that last for the session only among them. */
	readonly read: () => readonly SavedView[];
	/** Hands over what writes them: at once, or, where that is still to be loaded, a little later. */
	readonly writing: (act: (writer: ViewsWriter) => void) => void;
}

/** The changes that can be made to the saved views. Nothing of it throws. */
export interface ViewsWriter {
	/**
	 * Brings newer data of the package into the user's database, where there are saved views that would miss them.
	 * Gives the reason for which they stay out; null where nothing does.
	 */
	readonly refresh: () => string | null;
	readonly save: (view: SavedView, isReplacing: boolean) => ViewsChanged;
	readonly remove: (name: string) => ViewsChanged;
}
