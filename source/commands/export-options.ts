import {annotatedIds, annotationIn} from '../domain/working-set.ts';
import type {ExportOptions} from '../export/index.ts';
import {emptyRequest, filterSentence} from '../search/index.ts';
import type {Context} from './command.ts';

/**
 * The options of the exporters, which they need besides the records.
 * @param request the one that the records are the answer to
 */
export function exportOptions(
	{options, language, now, store}: Context,
	request = emptyRequest,
): ExportOptions {
	const own = store.workingSet.current();
	const filter = filterSentence(request, options.sort ?? 'relevance', language, (facet, value) =>
		store.facets.label(facet, value, language),
	);
	return {
		language,
		details: options.hasDetails,
		hasByteOrderMark: options.hasByteOrderMark,
		now,
		filter,
		dataVersion: store.meta('data_version'),
		vocabulary: store.vocabulary(),
		annotationOf: id => annotationIn(own, id),
		annotated: annotatedIds(own),
	};
}
