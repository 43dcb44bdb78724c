import {dateLabel} from '../domain/date-label.ts';
import {bodyIn, placeIn, titleIn, type Engagement, type SourcePassage} from '../domain/engagement.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {wordsIn, type Words} from '../words/index.ts';
import {passageLabel, citationParts} from './citation.ts';
import {detailsHeading, detailsOf} from './markdown-details.ts';
import {markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';
import {allLists, type RecordList} from '../domain/engagement-fields.ts';
import type {PagedRecords} from './paged-records.ts';
import {Bibliography, type FirstCitation} from './sources.ts';

const unknown = '–';

/**
 * The records as GitHub-flavoured Markdown (github.github.com/gfm): what was exported, a table, with `details` a
 * section for each record, and the sources as numbered footnotes, each once.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function* toMarkdown(records: PagedRecords, options: ExportOptions): Generator<string> {
	const words = wordsIn(options.language);
	const total = options.total ?? records.total;
	yield `# ${words.file.heading}\n\n${aboutLine(total, words, options)}`;
	if (records.total > 0) {
		const bibliography = new Bibliography();
		yield `\n\n${tableHead(words)}`;
		for (const page of records.pages(tableLists)) {
			for (const record of page) yield `\n${tableRow(record, bibliography.add(record), options)}`;
		}
		if (options.details) yield* details(records, options);
		for (const cited of bibliography.firstCitations(records.pages(onlySources))) {
			yield `\n\n${footnote(cited, bibliography.passagesOf(cited.number), options.language)}`;
		}
	}
	yield '\n';
}

const tableLists: ReadonlySet<RecordList> = new Set(['people', 'bodies', 'sources']);
const onlySources: ReadonlySet<RecordList> = new Set(['sources']);

/** Counts how often Markdown goes through the records: for the table, the sections of `details`, and the sources. */
export function markdownPasses({details: hasDetails}: Pick<ExportOptions, 'details'>): number {
	return hasDetails ? 3 : 2;
}

function* details(records: PagedRecords, options: ExportOptions): Generator<string> {
	yield `\n\n${detailsHeading(options)}`;
	for (const page of records.pages(allLists)) {
		for (const section of detailsOf(page, records, options)) yield `\n\n${section}`;
	}
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

function tableHead(words: Words): string {
	const head = [words.date, words.kind, words.engagement, words.place, words.people, words.sources];
	return [head, head.map(() => '---')].map(rowOf).join('\n');
}

function tableRow(record: Engagement, sources: readonly number[], options: ExportOptions): string {
	const {language, vocabulary} = options;
	return rowOf([
		dateLabel(record.date, language),
		markdownText(labelOf(vocabulary.kinds, record.kind, language)),
		markdownText(titleIn(record, language)),
		markdownText(placeIn(record.place, language)) || unknown,
		participantsIn(record, language).map(markdownText).join('; ') || unknown,
		sources.map(footnoteMark).join(' ') || unknown,
	]);
}

function rowOf(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** The people of a record, or the ships and organisations where nobody is named. */
function participantsIn({people, bodies}: Engagement, language: Language): readonly string[] {
	return people.length > 0 ? people.map(person => person.name) : bodies.map(body => bodyIn(body, language));
}

function footnoteMark(number: number): string {
	return `[^${number}]`;
}

function footnote(
	{number, source}: FirstCitation<unknown>,
	passages: readonly SourcePassage[],
	language: Language,
): string {
	const {description, url} = citationParts(source, language);
	const pieces = [
		...description.map(markdownText),
		url && markdownLink(url),
		...passages.map(passage => markdownText(passageLabel(passage, language))),
	].filter(Boolean);
	return `${footnoteMark(number)}: ${pieces.join(', ') || unknown}`;
}
