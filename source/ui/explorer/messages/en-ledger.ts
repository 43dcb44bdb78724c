import {counted} from '../../../words/index.ts';

/** The words of the ledger in English. */
export const ledgerEn = {
	title: 'Commitments and deliveries',
	openTitle: 'Commitments with no delivery found',
	inRecords: (total: number) => `in ${counted(total, 'record')}`,
	byTo: 'By → to',
	saidAt: 'Said at',
	source: 'Src',
	noSource: 'no source recorded',
	open: 'no delivery found in the data',
	openOnly: 'Only what is promised or agreed with no delivery found in the data.',
	allOfThem: 'All commitments and deliveries of the view.',
	greatestFirst: 'greatest sum first',
	none: 'No promise, agreement or delivery is recorded in this view.',
	noneOpen: 'Nothing promised or agreed in this view is open: all of it was made good, or there is none.',
	older: 'This database is of an older form, which records no commitments; the next import upgrades it.',
};
