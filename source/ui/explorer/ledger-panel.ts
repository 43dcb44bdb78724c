/** The commitments of the view. */
export interface LedgerPanel {
	readonly type: 'ledger';
	readonly cursor: number;
	readonly top: number;
	/** True where only what nothing makes good is listed. */
	readonly isOpenOnly: boolean;
	readonly order: 'date' | 'amount';
}
