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
	const {newest, counts, figures} = ledgerPlacesOf(store, filter);
	const index = store.ledgerIndex();
	const open = index.open(newest);
	// What is not made good comes first, and what tells nothing of its own last.
	const ranked = new Set([index.own(open), index.own(newest), open, newest].flat());
	return {
		count: newest.length,
		open: open.length,
		totals: totalsOfFigures(counts, figures, store.figureLinks()),
		chosen: index.entriesAt([...ranked].slice(0, mostChosen)),
	};
}
