import type {MatrixOrder} from '../../answers/matrix.ts';
import type {CrossedFacet} from '../../store/index.ts';
import type {SearchRequest} from '../../search/index.ts';

/** Series and kinds by years, or by the months of one. */
export interface TimelinePanel {
	readonly type: 'timeline';
	/** The records that it is of, where these are not those of the view; null for the view. */
	readonly of: SearchRequest | null;
	readonly row: number;
	/** Null until the reader has chosen one. */
	readonly year: number | null;
	/**
	 * 1 to 12 among the months of the year, which is chosen then, 0 until the reader has chosen one of them; null among
	 * years.
	 */
	readonly month: number | null;
	/** The views that stand there as rows of their own. */
	readonly added: readonly SearchRequest[];
}

/** The panel of who met whom: people of one side in rows, of the other in columns. */
export interface MatrixPanel {
	readonly type: 'matrix';
	/** Null until the reader has chosen one: the two who met most often. */
	readonly row: number | null;
	readonly column: number | null;
	readonly order: MatrixOrder;
	/** People, or the posts that they held. */
	readonly by: CrossedFacet;
	/** True where the rows are those of the United States. */
	readonly isSwapped: boolean;
}
