import type {Filter, Sort} from '../domain/filter.ts';
import {isOpen, type LedgerEntry} from '../domain/ledger.ts';
import type {Store} from '../store/index.ts';

/** The order of a ledger, and the commitments that it is narrowed to. */
export interface LedgerAsked {
	readonly sort?: Sort | undefined;
	/** True for those that nothing makes good alone. */
	readonly isOpen?: boolean;
}

/** The commitments of a view; its topics ask for a commitment's own topics, not for those of its record. */
export function ledgerOf(
	store: Pick<Store, 'ledger'>,
	filter: Filter,
	{sort = '-date', isOpen: isOpenOnly = false}: LedgerAsked = {},
): readonly LedgerEntry[] {
	const {topics} = filter;
	return store
		.ledger({...filter, topics: []}, sort)
		.filter(each => topics.length === 0 || each.topics.some(topic => topics.includes(topic)))
		.filter(each => !isOpenOnly || isOpen(each));
}
