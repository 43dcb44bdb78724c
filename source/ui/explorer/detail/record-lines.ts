import {dateLabel} from '../../../domain/date-label.ts';
import {isDay, parseEdtf} from '../../../domain/date.ts';
import {
	officeIn,
	placeIn,
	summaryIn,
	titleIn,
	venueIn,
	type Engagement,
	type Participant,
} from '../../../domain/engagement.ts';
import {labelOf, type Language, type Vocabulary} from '../../../domain/vocabulary.ts';
import {citation} from '../../../export/citation.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import {blank, highlighted, line, lineWidth, paragraph, type Line, type Segment} from '../../kit/line.ts';
import type {Messages} from '../messages/index.ts';
import type {Style} from '../../kit/theme.ts';

/** What a record is shown with. */
export interface RecordContext {
	readonly language: Language;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	/** Words to highlight. */
	readonly terms: readonly TextTerm[];
	/** The other meetings of the same visit. */
	readonly visit: readonly Engagement[];
}

/** A record in full, as lines of at most `width` columns. */
export function recordLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {language, messages, vocabulary, terms} = context;
	const {words} = messages;
	return [
		...paragraph(titleIn(record, language), width, {terms, style: 'strong', indent: 0}),
		...whenLines(record, width, context),
		...whereLines(record, width, context),
		blank,
		...paragraph(summaryIn(record, language) || messages.noSummary, width, {terms, indent: 0}),
		...section(words.people, peopleLines(record, width, context)),
		...section(words.whyThisDate, reasonLines(record, width, context)),
		...section(words.sameVisit, visitLines(record, width, context)),
		...section(words.topics, topicLines(record, width, context)),
		...section(words.note, record.note === '' ? [] : paragraph(record.note, width, {indent: 2})),
		...section(words.sources, sourceLines(record, width, context)),
		blank,
		...paragraph(
			`${words.confidence}: ${labelOf(vocabulary.confidences, record.confidence, language)} · ${record.id}`,
			width,
			{style: 'dim', indent: 0},
		),
	];
}

/** The style in which a side's people are named. */
export function sideStyle(side: Participant['side']): Style {
	return side === 'VN' ? 'vietnam' : side === 'US' ? 'unitedStates' : 'plain';
}

/** A one-line name of a record: its date and title. */
export function shortLine(record: Engagement, {language, terms}: RecordContext): Line {
	return [
		{text: `${dateLabel(record.date, language)}  `, style: 'dim'},
		...highlighted(titleIn(record, language), terms),
	];
}

/** Date and kind on one line, or one under the other where that is too narrow. */
function whenLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const parts = whenParts(record, context).filter(part => part.text !== '');
	const whole = parts.flatMap(({before, text, style}) => [
		...(before === '' ? blank : line(before, 'dim')),
		{text, style},
	]);
	if (lineWidth(whole) <= width) return [whole];
	return parts.flatMap(({text, style}) => paragraph(text, width, {style, indent: 0}));
}

function whenParts(
	record: Engagement,
	{language, messages, vocabulary}: RecordContext,
): readonly (Segment & {readonly before: string})[] {
	const isDoubtful = !parseEdtf(record.date).isCertain;
	const dayPart =
		record.day_part === null ? '' : `, ${labelOf(vocabulary.dayParts, record.day_part, language)}`;
	const inferred = record.date_basis === 'inferred' ? ` (${messages.words.inferred})` : '';
	return [
		{
			before: '',
			text: `${dateLabel(record.date, language)}${dayPart}${inferred}`,
			style: isDoubtful ? 'doubt' : 'accent',
		},
		{before: '  ', text: isDay(record.date) ? '' : record.date, style: 'dim'},
		{before: ' · ', text: labelOf(vocabulary.kinds, record.kind, language), style: 'accent'},
		{before: ' · ', text: record.origin === 'user' ? messages.isImported : '', style: 'dim'},
	];
}

function whereLines({place}: Engagement, width: number, {language, terms}: RecordContext): readonly Line[] {
	const text = [placeIn(place, language), venueIn(place, language)].filter(Boolean).join(' · ');
	return text === '' ? [] : paragraph(text, width, {terms, style: 'accent', indent: 0});
}

function peopleLines(
	record: Engagement,
	width: number,
	{language, messages, vocabulary, terms}: RecordContext,
): readonly Line[] {
	if (record.people.length === 0) return [line(`  ${messages.noPeople}`, 'dim')];
	return record.people.flatMap(person => {
		const side = person.side === 'other' ? '  ' : person.side;
		const office = officeIn(person, language);
		const part = labelOf(vocabulary.parts, person.part, language);
		const [first = blank, ...rest] = paragraph(`${person.name} (${part})`, width, {
			terms,
			first: `  ${side} `,
			style: 'strong',
		});
		const [label, ...words] = first;
		const head: Line = label ? [{text: label.text, style: sideStyle(person.side)}, ...words] : first;
		return [head, ...rest, ...paragraph(office, width, {terms, indent: 5, style: 'dim'})];
	});
}

function reasonLines(record: Engagement, width: number, {messages}: RecordContext): readonly Line[] {
	const reasons = record.date_reasons;
	if (reasons.length === 0)
		return record.date_basis === 'stated' ? paragraph(messages.stated, width, {indent: 2}) : [];
	return reasons.flatMap(reason => paragraph(reason, width, {first: '  • '}));
}

function visitLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	return context.visit.flatMap(other => {
		const date = dateLabel(other.date, context.language);
		const isParent = other.id === record.part_of;
		return paragraph(`${date}  ${titleIn(other, context.language)}`, width, {
			first: isParent ? '  ↑ ' : '  • ',
		});
	});
}

function topicLines(
	record: Engagement,
	width: number,
	{language, vocabulary}: RecordContext,
): readonly Line[] {
	if (record.topics.length === 0) return [];
	return paragraph(
		record.topics.map(topic => labelOf(vocabulary.topics, topic, language)).join(' · '),
		width,
		{indent: 2},
	);
}

function sourceLines(record: Engagement, width: number, {language}: RecordContext): readonly Line[] {
	return record.sources.flatMap((source, index) =>
		paragraph(citation(source, language), width, {first: `  ${index + 1} `.padEnd(4)}),
	);
}

function section(heading: string, lines: readonly Line[]): readonly Line[] {
	return lines.length === 0 ? [] : [blank, line(heading, 'heading'), ...lines];
}
