import type {ExportOptions} from '../../source/export/index.ts';
import {sampleVocabulary} from '../fixtures/engagements.ts';

/** Options of an English export on a fixed day; every field can be overridden. */
export function exportOptions(overrides: Partial<ExportOptions> = {}): ExportOptions {
	return {
		language: 'en',
		details: false,
		hasByteOrderMark: false,
		now: '2026-11-22',
		filter: '',
		dataVersion: '0.1.0',
		vocabulary: sampleVocabulary,
		annotationOf: () => null,
		annotated: [],
		...overrides,
	};
}
