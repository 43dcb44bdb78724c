import type {ExportOptions} from '../export/index.ts';
import type {Context} from './command.ts';
import {filterSentence} from './filter-sentence.ts';

/** The options of the exporters, which they need besides the records. */
export function exportOptions({options, language, now, store}: Context): ExportOptions {
	return {
		language,
		details: options.hasDetails,
		now,
		filter: filterSentence(options, language),
		dataVersion: store.meta('data_version'),
		vocabulary: store.vocabulary(),
	};
}
