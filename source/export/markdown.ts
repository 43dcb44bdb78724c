import {dateLabel} from '../domain/date-label.ts';
import {placeIn, titleIn, type Engagement} from '../domain/engagement.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {passageLabel, citationParts} from './citation.ts';
import {labelsIn, type ExportLabels} from './labels.ts';
import {markdownDetails} from './markdown-details.ts';
import {markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';
import {collectSources, type Bibliography, type CitedSource} from './sources.ts';

const unknown = '–';

/**
 * The records as GitHub-flavoured Markdown (github.github.com/gfm): what was exported, a table, with `details` a
 * section for each record, and the sources as numbered footnotes, each once.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function toMarkdown(records: readonly Engagement[], options: ExportOptions): string {
	const labels = labelsIn(options.language);
	const bibliography = collectSources(records);
	const blocks = [
		`# ${labels.heading}`,
		aboutLine(records.length, labels, options),
		records.length > 0 ? table(records, bibliography, labels, options) : '',
		...(options.details && records.length > 0 ? [markdownDetails(records, options)] : []),
		...bibliography.sources.map(cited => footnote(cited, options.language)),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function aboutLine(count: number, labels: ExportLabels, options: ExportOptions): string {
	return [
		`${labels.filter}: ${markdownText(options.filter) || labels.noFilter}`,
		labels.records(count),
		`${labels.exported} ${dateLabel(options.now, options.language)}`,
		`${labels.dataVersion} ${markdownText(options.dataVersion)}`,
	].join(' · ');
}

function table(
	records: readonly Engagement[],
	bibliography: Bibliography,
	labels: ExportLabels,
	options: ExportOptions,
): string {
	const {language, vocabulary} = options;
	const head = [labels.date, labels.kind, labels.engagement, labels.place, labels.people, labels.sources];
	const rows = records.map(record => [
		dateLabel(record.date, language),
		markdownText(labelOf(vocabulary.kinds, record.kind, language)),
		markdownText(titleIn(record, language)),
		markdownText(placeIn(record.place, language)) || unknown,
		record.people.map(person => markdownText(person.name)).join('; ') || unknown,
		bibliography.numbersOf(record).map(footnoteMark).join(' ') || unknown,
	]);
	return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function footnoteMark(number: number): string {
	return `[^${number}]`;
}

function footnote(cited: CitedSource, language: Language): string {
	const {description, url} = citationParts(cited.source, language);
	const pieces = [
		...description.map(markdownText),
		url && markdownLink(url),
		...cited.passages.map(passage => markdownText(passageLabel(passage, language))),
	].filter(Boolean);
	return `${footnoteMark(cited.number)}: ${pieces.join(', ') || unknown}`;
}
