import {dateLabel} from '../domain/date-label.ts';
import {wordsIn} from '../words/index.ts';
import {markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';

/** The head of a Markdown file: the filters, the day of the export, the version of the data and their licence. */
export function aboutLine({
	filter,
	now,
	dataVersion,
	language,
}: Pick<ExportOptions, 'filter' | 'now' | 'dataVersion' | 'language'>): string {
	const {file} = wordsIn(language);
	return [
		`${file.filter}: ${markdownText(filter) || file.noFilter}`,
		`${file.exported} ${dateLabel(now, language)}`,
		`${file.dataVersion} ${markdownText(dataVersion)}`,
		file.licence,
	].join(' · ');
}
