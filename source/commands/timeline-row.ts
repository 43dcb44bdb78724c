import type {TimelineRow} from '../answers/timeline/index.ts';
import {labelIn, type Language} from '../domain/vocabulary.ts';
import {aboutLine} from '../export/index.ts';
import type {SearchRequest} from '../search/index.ts';
import {safeText} from '../text/safe.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {exportOptions} from './export-options.ts';

/** The name of a row, safe to print. */
export function rowName(row: TimelineRow, language: Language): string {
	return safeText(labelIn(row, language));
}

/** The values of a row in JSON, its years left out. */
export function rowValues(row: TimelineRow, language: Language): object {
	return {
		group: row.group,
		id: safeText(row.id),
		name: rowName(row, language),
		records: row.total,
		from: row.span?.from ?? null,
		to: row.span?.to ?? null,
		gaps:
			row.yearly?.gaps.map(({year, known}) => ({
				year,
				looked_for: known?.looked_for ?? false,
				known: safeText(known?.[`known_${language}`] ?? ''),
			})) ?? null,
	};
}

/** The title of a timeline as Markdown, and of which records and data it is. */
export function timelineTitleLines(context: Context, request: SearchRequest): string {
	const {title} = wordsIn(context.language).timeline;
	return `# ${title}\n\n${aboutLine(exportOptions(context, request))}\n`;
}
