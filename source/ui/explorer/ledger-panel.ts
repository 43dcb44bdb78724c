import type {SearchRequest} from '../../search/index.ts';

/** The commitments of the view, or of the records of a request. */
export interface LedgerPanel {
	readonly type: 'ledger';
	/** The records that it is of, where these are not those of the view; null for the view. */
	readonly of: SearchRequest | null;
	readonly cursor: number;
	readonly top: number;
	/** True where only what nothing makes good is listed. */
	readonly isOpenOnly: boolean;
	readonly order: 'date' | 'amount';
}
