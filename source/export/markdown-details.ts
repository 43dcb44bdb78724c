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
import {citationParts} from './citation.ts';
import {labelsIn} from './labels.ts';
import {markdownCode, markdownLink, markdownText} from './markdown-text.ts';
import type {ExportOptions} from './options.ts';

/**
 * A section for each record: date and why, summary, people with their offices, topics, note and citations.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function markdownDetails(records: readonly Engagement[], options: ExportOptions): string {
	const heading = `## ${labelsIn(options.language).details}`;
	const titles = new Map(records.map(record => [record.id, titleIn(record, options.language)]));
	return [heading, ...records.map(record => section(record, titles, options))].join('\n\n');
}

function section(record: Engagement, titles: ReadonlyMap<string, string>, options: ExportOptions): string {
	const {language, vocabulary} = options;
	const labels = labelsIn(language);
	const topics = record.topics.map(topic => markdownText(labelOf(vocabulary.topics, topic, language)));
	const facts = [
		fact(labels.date, whenLine(record, language)),
		fact(labels.kind, markdownText(labelOf(vocabulary.kinds, record.kind, language))),
		fact(labels.place, whereLine(record, language)),
		factList(
			labels.people,
			record.people.map(person => personLine(person, language)),
		),
		fact(labels.topics, topics.join(', ')),
		fact(labels.partOf, partOfLine(record, titles)),
		factList(labels.whyThisDate, record.date_reasons.map(markdownText)),
		fact(labels.note, markdownText(record.note)),
		fact(labels.confidence, labels.confidences[record.confidence]),
		factList(
			labels.sources,
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

function whenLine({date, day_part: dayPart}: Engagement, language: Language): string {
	const label = dateLabel(date, language);
	return [
		isDay(date) ? label : `${label} (${markdownCode(date)})`,
		dayPart && labelsIn(language).dayParts[dayPart],
	]
		.filter(Boolean)
		.join(', ');
}

function whereLine({place}: Engagement, language: Language): string {
	return [venueIn(place, language), placeIn(place, language)].map(markdownText).filter(Boolean).join(', ');
}

function personLine(person: Participant, language: Language): string {
	const nameAndOffice = [person.name, officeIn(person, language)].map(markdownText).filter(Boolean);
	return `${nameAndOffice.join(', ')} (${labelsIn(language).parts[person.part]})`;
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
