import {leastRecentlyUsed, perObject, type Keeper} from '../../../domain/memo.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import type {RecordSet} from '../record-set.ts';
import type {TermKind} from '../term-kinds.ts';

/** Enough for a query of many words, and for the spellings of a mistyped one. */
const fewestKept = 48;
/** In units of 4 bytes: a set over a hundred thousand records takes 12 KB, one over a million 125 KB. */
const mostKeptUnits = 1_000_000;

/**
 * The sets of records that the index was asked for, kept for the next keystroke: the words of a query stay while its
 * last one grows. They go out of date only with the index that made them, which lives for one edition of the database
 * (source/store/edition.ts): a new index begins with none.
 */
export class KeptSets {
	readonly #byName: Keeper<string, RecordSet>;
	readonly #byTerm = perObject<TextTerm, Map<TermKind, RecordSet>>(() => new Map());

	/** @param setLength the length of each set, in units of 4 bytes */
	constructor(setLength: number) {
		this.#byName = leastRecentlyUsed(
			Math.max(fewestKept, Math.floor(mostKeptUnits / Math.max(1, setLength))),
		);
	}

	/** The set with this name. It is shared: copy it before changing it. */
	named(name: string, make: () => RecordSet): RecordSet {
		return this.#byName(name, make);
	}

	/** The set of a typed term in one part of the records, kept for as long as the term. It is shared. */
	ofTerm(term: TextTerm, area: TermKind, make: () => RecordSet): RecordSet {
		const areas = this.#byTerm(term);
		const set = areas.get(area) ?? make();
		areas.set(area, set);
		return set;
	}
}
