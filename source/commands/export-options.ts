import type {ExportOptions} from '../export/index.ts';
import {emptyRequest, filterSentence} from '../search/index.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';

/**
 * The options of the exporters, which they need besides the records.
 * @param request the one that the records are the answer to
 */
export function exportOptions(
	{options, language, now, store}: Context,
	request = emptyRequest,
): ExportOptions {
	const {order, orders} = wordsIn(language);
	const asked = filterSentence(request, language, (facet, value) =>
		store.facets.label(facet, value, language),
	);
	// What was typed is found in tiers, so that the order is no matter of course.
	const ordered = request.query === '' ? '' : `${order} ${orders[options.sort ?? 'relevance']}`;
	return {
		language,
		details: options.hasDetails,
		hasByteOrderMark: options.hasByteOrderMark,
		now,
		filter: [asked, ordered].filter(Boolean).join('; '),
		dataVersion: store.meta('data_version'),
		vocabulary: store.vocabulary(),
	};
}
