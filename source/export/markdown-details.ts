import {dateLabel} from '../domain/date-label.ts';
import {isDay} from '../domain/date.ts';
import {
	officeIn,
	placeIn,
	summaryIn,
	titleIn,
	venueIn,
	type Engagement,
	type Participant,
	type Source,
} from '../domain/engagement.ts';
import {labelOf, type Language} from '../domain/vocabulary.ts';
import {wordsIn} from '../words/index.ts';
import {citationParts} from './citation.ts';
import {markdownCode, markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';

/**
 * A section for each record: date and why, summary, people with their offices, topics, note and citations.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function markdownDetails(records: readonly Engagement[], options: ExportOptions): string {
	const heading = `## ${wordsIn(options.language).file.details}`;
	const titles = new Map(records.map(record => [record.id, titleIn(record, options.language)]));
	return [heading, ...records.map(record => section(record, titles, options))].join('\n\n');
}

function section(record: Engagement, titles: ReadonlyMap<string, string>, options: ExportOptions): string {
	const {language, vocabulary} = options;
	const words = wordsIn(language);
	const topics = record.topics.map(topic => markdownText(labelOf(vocabulary.topics, topic, language)));
	const facts = [
		fact(words.date, whenLine(record, options)),
		fact(words.kind, markdownText(labelOf(vocabulary.kinds, record.kind, language))),
		fact(words.place, whereLine(record, language)),
		factList(
			words.people,
			record.people.map(person => personLine(person, options)),
		),
		fact(words.topics, topics.join(', ')),
		fact(words.partOf, partOfLine(record, titles)),
		factList(words.whyThisDate, record.date_reasons.map(markdownText)),
		fact(words.note, markdownText(record.note)),
		fact(words.confidence, markdownText(labelOf(vocabulary.confidences, record.confidence, language))),
		factList(
			words.sources,
			record.sources.map(source => sourceLine(source, language)),
		),
	];
	return [
		`### ${markdownText(titleIn(record, language)) || markdownCode(record.id)}`,
		markdownText(summaryIn(record, language)),
		facts.filter(Boolean).join('\n'),
	]
		.filter(Boolean)
		.join('\n\n');
}

function fact(label: string, value: string): string {
	return value && `- **${label}**: ${value}`;
}

function factList(label: string, values: readonly string[]): string {
	const items = values.filter(Boolean).map(value => `\n  - ${value}`);
	return items.length > 0 ? `- **${label}**:${items.join('')}` : '';
}

function whenLine({date, day_part: dayPart}: Engagement, {language, vocabulary}: ExportOptions): string {
	const label = dateLabel(date, language);
	return [
		isDay(date) ? label : `${label} (${markdownCode(date)})`,
		dayPart && markdownText(labelOf(vocabulary.dayParts, dayPart, language)),
	]
		.filter(Boolean)
		.join(', ');
}

function whereLine({place}: Engagement, language: Language): string {
	return [venueIn(place, language), placeIn(place, language)].map(markdownText).filter(Boolean).join(', ');
}

function personLine(person: Participant, {language, vocabulary}: ExportOptions): string {
	const nameAndOffice = [person.name, officeIn(person, language)].map(markdownText).filter(Boolean);
	return `${nameAndOffice.join(', ')} (${markdownText(labelOf(vocabulary.parts, person.part, language))})`;
}

/** The visit's title where it is among the records, its identifier where not. */
function partOfLine({part_of: visit}: Engagement, titles: ReadonlyMap<string, string>): string {
	if (visit === null) return '';
	const title = titles.get(visit);
	return title === undefined ? markdownCode(visit) : markdownText(title);
}

function sourceLine(source: Source, language: Language): string {
	const {description, url, passage} = citationParts(source, language);
	return [...description.map(markdownText), url && markdownLink(url), markdownText(passage)]
		.filter(Boolean)
		.join(', ');
}
