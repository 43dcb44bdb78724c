import {dateLabel} from '../domain/date-label.ts';
import {bodyIn, placeIn, titleIn, type Engagement} from '../domain/engagement.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {wordsIn, type Words} from '../words/index.ts';
import {passageLabel, citationParts} from './citation.ts';
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
	const words = wordsIn(options.language);
	const bibliography = collectSources(records);
	const blocks = [
		`# ${words.file.heading}`,
		aboutLine(options.total ?? records.length, words, options),
		records.length > 0 ? table(records, bibliography, words, options) : '',
		...(options.details && records.length > 0 ? [markdownDetails(records, options)] : []),
		...bibliography.sources.map(cited => footnote(cited, options.language)),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function aboutLine(count: number, words: Words, options: ExportOptions): string {
	return [
		`${words.file.filter}: ${markdownText(options.filter) || words.file.noFilter}`,
		words.records(count),
		`${words.file.exported} ${dateLabel(options.now, options.language)}`,
		`${words.file.dataVersion} ${markdownText(options.dataVersion)}`,
		words.file.licence,
	].join(' · ');
}

function table(
	records: readonly Engagement[],
	bibliography: Bibliography,
	words: Words,
	options: ExportOptions,
): string {
	const {language, vocabulary} = options;
	const head = [words.date, words.kind, words.engagement, words.place, words.people, words.sources];
	const rows = records.map(record => [
		dateLabel(record.date, language),
		markdownText(labelOf(vocabulary.kinds, record.kind, language)),
		markdownText(titleIn(record, language)),
		markdownText(placeIn(record.place, language)) || unknown,
		participantsIn(record, language).map(markdownText).join('; ') || unknown,
		bibliography.numbersOf(record).map(footnoteMark).join(' ') || unknown,
	]);
	return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** The people of a record, or the ships and organisations where nobody is named. */
function participantsIn({people, bodies}: Engagement, language: Language): readonly string[] {
	return people.length > 0 ? people.map(person => person.name) : bodies.map(body => bodyIn(body, language));
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
