import type {Layout} from '../layout.ts';

/** Rows of the terminal from which the chosen commitment is told below the others, and its lines. */
const belowRows = [
	{from: 20, lines: 4},
	{from: 15, lines: 2},
] as const;
/** Columns from which the head has words for totals, and the rows headings. */
const wideFrom = 56;
/** Columns from which the sum may stand beside the totals; under it a line is kept for it. */
const sumBesideFrom = 140;

/** The lines of the ledger between head and foot. */
export interface LedgerLines {
	/** Those of totals or of the sum of money: 0 where the head has them. */
	readonly totals: 0 | 1;
	readonly headings: 0 | 1;
	/** Those of commitments and the rules of years between them. */
	readonly rows: number;
	/** Those of the chosen one, without the rule over it. */
	readonly below: number;
}

/** Shares the lines of a screen. */
export function ledgerLines({lines, columns, bodyLines, hasRuler}: Layout): LedgerLines {
	const below = belowRows.find(({from}) => lines + 1 >= from)?.lines ?? 0;
	const totals = (hasRuler ? columns < sumBesideFrom : lines + 1 >= 15) ? 1 : 0;
	const headings = hasRuler && columns >= wideFrom ? 1 : 0;
	const rows = bodyLines - totals - headings - (below > 0 ? below + 1 : 0);
	return {totals, headings, rows: Math.max(1, rows), below};
}
