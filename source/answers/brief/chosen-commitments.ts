import type {BriefCommitments} from '../../domain/brief-of-view.ts';
import type {Filter} from '../../domain/filter.ts';
import {countedFigures} from '../../domain/counted-sums.ts';
import {totalsOfFigures} from '../../domain/ledger.ts';
import type {Store} from '../../store/index.ts';
import {ledgerPlacesOf} from '../ledger-view.ts';

/** The most commitments that a brief lists, and the most of them for their sums. */
const mostChosen = 8;
const mostSums = 3;

/** The commitments of a view; null where its database is of an older form, which does not say. */
export function chosenCommitments(store: Store, filter: Filter): BriefCommitments | null {
	if (store.olderForm()?.facets.includes('contents') === true) return null;
	const {newest, counts, figures} = ledgerPlacesOf(store, filter);
	const index = store.ledgerIndex();
	const open = index.open(newest);
	const counting = countedFigures(figures, store.figureLinks());
	const sums = figures
		.filter(({key, status}) => counting.has(key) && status !== 'reported')
		.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
		.slice(0, mostSums)
		.map(({place}) => place);
	// Where the money is comes first, then what is not made good, and what tells nothing of its own last.
	const ranked = new Set([sums, index.own(open), index.own(newest), open, newest].flat());
	return {
		count: newest.length,
		open: open.length,
		totals: totalsOfFigures(counts, figures, counting),
		chosen: index.entriesAt([...ranked].slice(0, mostChosen)),
	};
}
