import type {BriefCommitments} from '../../domain/brief-of-view.ts';
import type {Filter} from '../../domain/filter.ts';
import {isOpen, totalsOf, type LedgerEntry} from '../../domain/ledger.ts';
import type {Store} from '../../store/index.ts';
import {ledgerOf} from '../ledger-view.ts';

/** The most commitments that a brief lists. */
const mostChosen = 6;

/** The commitments of a view; null where its database is of an older form, which does not say. */
export function chosenCommitments(store: Store, filter: Filter): BriefCommitments | null {
	if (store.olderForm()?.facets.includes('contents') === true) return null;
	const entries = ledgerOf(store, filter);
	return {
		count: entries.length,
		open: entries.filter(isOpen).length,
		totals: totalsOf(entries, store.figureLinks()),
		chosen: entries.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostChosen),
	};
}

/** What is not made good comes first, and what tells nothing of its own last. */
function rankOf(entry: LedgerEntry): number {
	const isOwn = entry.repeats === null && entry.within === null;
	return (isOwn ? 0 : 2) + (isOpen(entry) ? 0 : 1);
}
