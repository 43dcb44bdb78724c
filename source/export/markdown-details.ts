import {summaryIn, titleIn, type Engagement, type Source} from '../domain/engagement.ts';
import {factsOf, type BodyFact, type DateFact, type Fact, type PersonFact} from '../domain/record-facts.ts';
import type {Language} from '../domain/vocabulary.ts';
import {commitmentLine, dateReasonsIn, seriesLine, wordsIn} from '../words/index.ts';
import {citationParts} from './citation.ts';
import {markdownCode, markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';
import type {PagedRecords} from './paged-records.ts';

/** The heading over the sections. */
export function detailsHeading({language}: Pick<ExportOptions, 'language'>): string {
	return `## ${wordsIn(language).file.details}`;
}

/**
 * A section for each record: date and why, summary, people with their offices, ships and organisations, topics, notes,
 * the reader's own with his tags, and citations.
 * @param all the records among which these stand, by whose titles visits are named
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function detailsOf(
	records: readonly Engagement[],
	all: Pick<PagedRecords, 'titles'>,
	options: ExportOptions,
): readonly string[] {
	const visits = records.flatMap(({part_of}) => part_of ?? []);
	const titles = new Map(
		Array.from(all.titles(visits), ([id, titled]) => [id, titleIn(titled, options.language)]),
	);
	return records.map(record => section(record, titles, options));
}

function section(record: Engagement, titles: ReadonlyMap<string, string>, options: ExportOptions): string {
	const {language} = options;
	return [
		`### ${markdownText(titleIn(record, language)) || markdownCode(record.id)}`,
		markdownText(summaryIn(record, language)),
		factsOf(record, options, undefined, options.annotationOf(record.id))
			.map(fact => factItem(fact, titles, options))
			.filter(Boolean)
			.join('\n'),
	]
		.filter(Boolean)
		.join('\n\n');
}

/** A fact as an item of a list, or an empty text where it says nothing. */
function factItem(
	fact: Fact,
	titles: ReadonlyMap<string, string>,
	{language, vocabulary}: Pick<ExportOptions, 'language' | 'vocabulary'>,
): string {
	const label = wordsIn(language)[fact.id];
	switch (fact.id) {
		case 'date':
			return item(label, [dateText(fact.date)]);
		case 'people':
			return nested(label, fact.people.map(personText));
		case 'bodies':
			return nested(label, fact.bodies.map(bodyText));
		case 'series':
			return item(label, [markdownText(seriesLine(fact.series, language))]);
		case 'commitments':
			return nested(
				label,
				fact.commitments.map(each =>
					markdownText(
						[commitmentLine(each, language), each.publisher && `(${each.publisher})`]
							.filter(Boolean)
							.join(' '),
					),
				),
			);
		case 'partOf':
			return item(label, [visitText(fact.visit, titles)]);
		case 'whyThisDate':
			return nested(label, dateReasonsIn(fact.reasons, language, vocabulary).map(markdownText));
		case 'sources':
			return nested(
				label,
				fact.sources.map(source => sourceText(source, language)),
			);
		case 'sameVisit':
		case 'id':
			// A file has the other records beside it, and readers of Markdown have no use for ids.
			return '';
		default:
			return item(label, fact.texts.map(markdownText));
	}
}

function item(label: string, values: readonly string[]): string {
	const value = values.filter(Boolean).join(', ');
	return value && `- **${label}**: ${value}`;
}

function nested(label: string, values: readonly string[]): string {
	const items = values.filter(Boolean).map(value => `\n  - ${value}`);
	return items.length > 0 ? `- **${label}**:${items.join('')}` : '';
}

function dateText({label, edtf, dayPart}: DateFact): string {
	return [edtf === null ? label : `${label} (${markdownCode(edtf)})`, markdownText(dayPart)]
		.filter(Boolean)
		.join(', ');
}

function personText({name, office, part}: PersonFact): string {
	return `${[name, office].map(markdownText).filter(Boolean).join(', ')} (${markdownText(part)})`;
}

function bodyText({name, part}: BodyFact): string {
	return `${markdownText(name)} (${markdownText(part)})`;
}

/** The visit's title where it is among the records, its id where not. */
function visitText(visit: string | null, titles: ReadonlyMap<string, string>): string {
	if (visit === null) return '';
	const title = titles.get(visit);
	return title === undefined ? markdownCode(visit) : markdownText(title);
}

function sourceText(source: Source, language: Language): string {
	const {description, url, passage} = citationParts(source, language);
	return [...description.map(markdownText), url && markdownLink(url), markdownText(passage)]
		.filter(Boolean)
		.join(', ');
}
