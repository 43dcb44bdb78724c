import type {PaletteItem} from './palette-panel.ts';
import type {SavedView} from './views-ports.ts';

/** The rows of the open palette, as narrowed. */
export interface ReadPalette {
	readonly items: readonly PaletteItem[];
	/** Names that are spelt somewhat like the typed text, where it finds nothing. */
	readonly near: () => readonly string[];
}

/** A saved view with what the database says of it. */
export interface ReadView {
	readonly saved: SavedView;
	/** What it asks for, in the reader's words; empty where it asks for everything. */
	readonly sentence: string;
	/** Its records. */
	readonly total: number;
	/** The ids of those that it did not hold when it was last looked at, in its order. */
	readonly fresh: readonly string[];
}
