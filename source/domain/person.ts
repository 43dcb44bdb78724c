import type {Side} from './vocabulary.ts';

/** A person, after the Popolo standard (popoloproject.com). */
export interface Person {
	readonly id: string;
	/** The canonical name; Vietnamese names with their marks. */
	readonly name: string;
	readonly sort_name: string;
	readonly side: Side;
	/** Spellings and fuller forms under which press text names the person. */
	readonly other_names: readonly string[];
}
