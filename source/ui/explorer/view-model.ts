import type {Engagement, ListedEngagement} from '../../domain/engagement.ts';
import type {FacetCount, Filter, Sort, TextTerm} from '../../domain/filter.ts';
import type {Vocabulary} from '../../domain/vocabulary.ts';
import type {Completion, Hint, LabelOf} from '../../search/index.ts';
import type {Layout} from './layout.ts';
import type {Messages} from './messages/index.ts';
import type {State} from './model.ts';

/** The records that the list may show, read as they are needed. */
export interface Results {
	readonly filter: Filter;
	readonly sort: Sort;
	readonly total: number;
	readonly terms: readonly TextTerm[];
	readonly hints: readonly Hint[];
	/** The record at a place of the list, or undefined past its end. */
	readonly at: (index: number) => ListedEngagement | undefined;
	/** The place of a record in the list; -1 where it is not in it. */
	readonly indexOf: (id: string) => number;
}

/** All data that the panels are drawn from; they hold no state of their own and read nothing else. */
export interface ViewModel {
	readonly state: State;
	readonly layout: Layout;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	readonly results: Results;
	/** All records of the database. */
	readonly grandTotal: number;
	/** Records a year under the filters but the years'. */
	readonly histogram: readonly FacetCount[];
	/**
	 * The first and last year of the whole database, so that the histogram's axis stays where it is; the first after
	 * the last where there is none.
	 */
	readonly years: readonly [number, number];
	/** The open picker's values. */
	readonly counts: readonly FacetCount[];
	/** How the text in the search line can go on; null where it cannot, and elsewhere. */
	readonly completion: Completion | null;
	/** The record that is open, or the selected one for the preview. */
	readonly record: Engagement | undefined;
	/** The other engagements of that record's visit. */
	readonly visit: readonly Engagement[];
	/** Records of the same visit, then of the same people, while they are listed. */
	readonly related: readonly Engagement[];
	/** The label of a facet's value in the reader's language. */
	readonly labelOf: LabelOf;
	/** ISO day. */
	readonly today: string;
}
