import type {Sort} from '../domain/filter.ts';
import type {Language} from '../domain/vocabulary.ts';
import type {SearchRequest} from '../search/index.ts';
import type {PreviewPlace, Settings} from './values.ts';

/** A view of the list that can be taken up again. */
export interface KeptView {
	readonly request: SearchRequest;
	readonly sort: Sort;
	/** The id of the chosen record; null where none was. */
	readonly record: string | null;
}

/** All that outlasts a run of the explorer; null for what nobody has chosen yet. */
export interface Memory {
	readonly language: Language | null;
	readonly sort: Sort | null;
	readonly preview: PreviewPlace | null;
	readonly answeredTheme: Settings['answeredTheme'];
	/**
	 * The values of the configuration that stood when the reader chose others on screen: a choice holds until the
	 * configuration says something else again.
	 */
	readonly over: {readonly language: Language | null; readonly preview: PreviewPlace | null};
	/** The last view that asked for something. */
	readonly view: KeptView | null;
	/** The queries that were typed, the latest last. */
	readonly queries: readonly string[];
}

/** The memory of somebody who opens the explorer for the first time. */
export const emptyMemory: Memory = {
	language: null,
	sort: null,
	preview: null,
	answeredTheme: null,
	over: {language: null, preview: null},
	view: null,
	queries: [],
};

/** As many queries are kept. */
const mostQueries = 200;

/** The same queries with another as the latest; an empty one is not worth it. */
export function withLatest(queries: readonly string[], query: string): readonly string[] {
	const text = query.trim();
	if (text === '') return queries;
	return [...queries.filter(each => each !== text), text].slice(-mostQueries);
}
