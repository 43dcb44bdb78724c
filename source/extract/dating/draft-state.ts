import type {Draft} from '../import-model.ts';
import {type Constraint, type Narrowed, type PossibleDate, toEdtf} from './limits/index.ts';

/** A draft with what is left of its date. */
export interface DraftState extends Narrowed {
	readonly draft: Draft;
	/** Its place in the import: names it in the solver. */
	readonly index: number;
}

/** Constraints that drafts put on each other, by the index of the draft that is narrowed. */
export type Links = ReadonlyMap<number, readonly Constraint[]>;

/** Collects constraints by draft. */
export class LinkCollector {
	readonly links = new Map<number, Constraint[]>();

	/** Adds a constraint on the draft of that index. */
	add(index: number, constraint: Constraint): void {
		const list = this.links.get(index);
		if (list) list.push(constraint);
		else this.links.set(index, [constraint]);
	}
}

/** A draft as a reason names it: by line, by file where it is another's, with the date as far as it is known. */
export function referTo(other: DraftState, from: DraftState): string {
	const passage = other.draft.passages[0];
	const file = passage?.document.file;
	const isElsewhere = file !== from.draft.passages[0]?.document.file;
	const place = `line ${passage?.line ?? 0}${isElsewhere ? ` of ${file ?? ''}` : ''}`;
	return `${place} (${toEdtf(other.candidates)})`;
}

/** The years in which candidates begin. */
export function startYears(candidates: readonly PossibleDate[]): ReadonlySet<string> {
	return new Set(candidates.map(each => each.start.slice(0, 4)));
}
