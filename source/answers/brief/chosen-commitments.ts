import type {BriefCommitments, ChosenAs} from '../../domain/brief-of-view.ts';
import type {Filter} from '../../domain/filter.ts';
import {byAmount, totalsOfFigures} from '../../domain/ledger.ts';
import type {PlacedFigure, Store} from '../../store/index.ts';
import {ledgerPlacesOf} from '../ledger-view.ts';

/** The most commitments that a brief lists, and the most of them for their sums. */
const mostChosen = 7;
const mostSums = 3;

/** The commitments of a view; null where its database is of an older form, which does not say. */
export function chosenCommitments(store: Store, filter: Filter): BriefCommitments | null {
	if (store.olderForm()?.facets.includes('contents') === true) return null;
	const places = ledgerPlacesOf(store, filter);
	const {newest, counts, figures} = places;
	const index = store.ledgerIndex();
	const open = index.open(places);
	const counting = index.counted(places);
	const sums = greatestOf(figures, ({key, status}) => counting.has(key) && status !== 'reported');
	const chosen = chosenOf(sums, open, newest, index.isOwn.bind(index));
	return {
		count: newest.length,
		open: open.length,
		totals: totalsOfFigures(counts, figures, counting),
		chosen: index.entriesAt([...chosen.keys()]),
		order: [...new Set(chosen.values())],
	};
}

/** The places of the greatest sums; they are few, and the others are not put into an order for their sake. */
function greatestOf(
	figures: Iterable<PlacedFigure>,
	isWanted: (figure: PlacedFigure) => boolean,
): readonly number[] {
	let greatest: readonly PlacedFigure[] = [];
	for (const figure of figures) {
		const last = greatest[mostSums - 1];
		if ((last && byAmount(figure, last) >= 0) || !isWanted(figure)) continue;
		greatest = [...greatest, figure].toSorted(byAmount).slice(0, mostSums);
	}
	return greatest.map(({key}) => key);
}

/**
 * Where the money is comes first, then what is not made good, and what tells nothing of its own last; no more is read
 * than is needed.
 */
function chosenOf(
	sums: readonly number[],
	open: readonly number[],
	newest: readonly number[],
	isOwn: (place: number) => boolean,
): ReadonlyMap<number, ChosenAs> {
	const chosen = new Map<number, ChosenAs>(sums.map(place => [place, 'sum']));
	const rounds = [
		[open, 'open', isOwn],
		[newest, 'other', isOwn],
		[open, 'part', () => true],
		[newest, 'part', () => true],
	] as const;
	for (const [places, as, isWanted] of rounds) {
		for (const place of places) {
			if (chosen.size === mostChosen) return chosen;
			if (!chosen.has(place) && isWanted(place)) chosen.set(place, as);
		}
	}
	return chosen;
}
