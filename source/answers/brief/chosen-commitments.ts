import type {BriefCommitments} from '../../domain/brief-of-view.ts';
import type {Filter} from '../../domain/filter.ts';
import {totalsOfFigures} from '../../domain/ledger.ts';
import type {Store} from '../../store/index.ts';
import {ledgerPlacesOf} from '../ledger-view.ts';

/** The most commitments that a brief lists. */
const mostChosen = 6;

/** The commitments of a view; null where its database is of an older form, which does not say. */
export function chosenCommitments(store: Store, filter: Filter): BriefCommitments | null {
	if (store.olderForm()?.facets.includes('contents') === true) return null;
	const places = ledgerPlacesOf(store, filter);
	const {newest, counts, figures} = places;
	const index = store.ledgerIndex();
	const open = index.open(places);
	return {
		count: newest.length,
		open: open.length,
		totals: totalsOfFigures(counts, figures, index.links()),
		chosen: index.entriesAt(chosenOf(open, newest, index.isOwn.bind(index))),
	};
}

/** What is not made good is chosen first, and what tells nothing of its own last; no more is read than is needed. */
function chosenOf(
	open: readonly number[],
	newest: readonly number[],
	isOwn: (place: number) => boolean,
): readonly number[] {
	const chosen = new Set<number>();
	for (const isWanted of [isOwn, () => true]) {
		for (const places of [open, newest]) {
			for (const place of places) {
				if (chosen.size === mostChosen) return [...chosen];
				if (isWanted(place)) chosen.add(place);
			}
		}
	}
	return [...chosen];
}
