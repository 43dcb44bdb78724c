import type {PickedFacet} from '../../domain/facets.ts';
import type {Groups} from '../../search/index.ts';
import type {TextField} from '../kit/text-field/index.ts';

/** A list of values to choose from, narrowed by typing. */
export interface PickerPanel {
	readonly type: 'picker';
	readonly facet: PickedFacet;
	readonly field: TextField;
	/** The value on the bar; -1 for none, so that Enter takes nothing but what is chosen. */
	readonly cursor: number;
	/** The first row on screen of each of its sections (picker/sections.ts). */
	readonly tops: readonly number[];
	/**
	 * What is chosen, in groups: the values marked with Tab, each alone; where all must be there, all that is to be
	 * asked for, what was asked for before among it.
	 */
	readonly chosen: Groups;
}

/** All filters with what they are set to. */
export interface FiltersPanel {
	readonly type: 'filters';
	readonly cursor: number;
}

/** One record in full. */
export interface DetailPanel {
	readonly type: 'detail';
	readonly id: string;
	readonly scroll: number;
	/** The text that is found in it, and at which of its hits the reader is; null where nothing is looked for. */
	readonly find: {readonly text: string; readonly hit: number} | null;
}

/** The line over a record in which a text to find in it is typed. */
export interface FindPanel {
	readonly type: 'find';
	readonly id: string;
	/** The line from which the first hit is looked for. */
	readonly scroll: number;
	readonly field: TextField;
}

/** The line in which a note on a record, or its tags, are written. */
export interface AnnotatePanel {
	readonly type: 'annotate';
	readonly part: 'note' | 'tags';
	readonly id: string;
	/** The first line on screen of the record above it; null where the list stands there. */
	readonly scroll: number | null;
	readonly field: TextField;
}

/** The sources of a record, to choose one from. */
export interface SourcesPanel {
	readonly type: 'sources';
	readonly id: string;
	readonly cursor: number;
}

/** A text in full, to be taken from the screen, since it could be sent nowhere. */
export interface TextPanel {
	readonly type: 'text';
	/** The sentence that says why it stands here. */
	readonly why: string;
	readonly text: string;
	readonly scroll: number;
}

/** The records related to one. */
export interface SeeAlsoPanel {
	readonly type: 'see-also';
	/** The record that they are related to. */
	readonly id: string;
	readonly cursor: number;
}

/** The sources of a record, fact by fact, and why it has its date. */
export interface EvidencePanel {
	readonly type: 'evidence';
	readonly id: string;
	readonly scroll: number;
}

/** Every key, and the search language. */
export interface HelpPanel {
	readonly type: 'help';
	readonly scroll: number;
	/** The text that narrows them. */
	readonly field: TextField;
}
