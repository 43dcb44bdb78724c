import {hasTrait} from '../kind-table.ts';
import type {Draft} from '../import-model.ts';
import type {InferredDate} from '../dating/index.ts';

/** One event: the drafts that tell it, each from its passage, the first one leading. */
export interface GatheredEvent {
	readonly drafts: readonly [Draft, ...Draft[]];
	readonly date: InferredDate;
}

/** The draft that says most surely what happened: one of the event itself before one that announced it. */
export function leadOf(drafts: GatheredEvent['drafts']): Draft {
	return drafts.find(each => !each.isAnnounced && !hasTrait(each.kind, 'makes-known')) ?? drafts[0];
}
