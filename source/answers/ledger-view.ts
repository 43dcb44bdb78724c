import type {Filter, Sort} from '../domain/filter.ts';
import type {LedgerEntry} from '../domain/ledger.ts';
import type {LedgerPlaces, Store} from '../store/index.ts';

/** The commitments of a view; its topics ask for a commitment's own topics, not for those of its record. */
export function ledgerOf(
	store: Pick<Store, 'ledger'>,
	filter: Filter,
	sort: Sort = '-date',
): readonly LedgerEntry[] {
	return store.ledger({...filter, topics: []}, sort).filter(each => isOfTopics(each, filter));
}

/** The same as places, of which only those on screen are read. */
export function ledgerPlacesOf(store: Pick<Store, 'ledgerPlaces'>, filter: Filter): LedgerPlaces {
	return store.ledgerPlaces({...filter, topics: []}, filter.topics);
}

function isOfTopics({topics: own}: Pick<LedgerEntry, 'topics'>, {topics}: Filter): boolean {
	return topics.length === 0 || own.some(topic => topics.includes(topic));
}
