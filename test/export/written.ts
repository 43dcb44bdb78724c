import type {Engagement} from '../../source/domain/engagement.ts';
import type {Language} from '../../source/domain/vocabulary.ts';
import type {Annotation} from '../../source/domain/working-set.ts';
import {exportRecords, type ExportOptions} from '../../source/export/index.ts';
import {exportOptions} from './options.ts';

/*
 * Whole files of a few records, as the formats write them.
 */

export const toMarkdown = (records: readonly Engagement[], options: ExportOptions): string =>
	exportRecords('md', records, options);

export const toIcs = (records: readonly Engagement[], options: ExportOptions): string =>
	exportRecords('ics', records, options);

export const toCsl = (records: readonly Engagement[], language: Language): string =>
	exportRecords('csl', records, exportOptions({language}));

export const toBibtex = (records: readonly Engagement[], language: Language): string =>
	exportRecords('bibtex', records, exportOptions({language}));

export const toRis = (records: readonly Engagement[], language: Language): string =>
	exportRecords('ris', records, exportOptions({language}));

export const toCsv = (
	records: readonly Engagement[],
	hasByteOrderMark = false,
	annotationOf: (id: string) => Annotation | null = () => null,
): string => {
	const annotated = records.map(({id}) => id).filter(id => annotationOf(id) !== null);
	return exportRecords('csv', records, exportOptions({hasByteOrderMark, annotationOf, annotated}));
};
