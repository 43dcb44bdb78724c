import {dateLabel} from '../../../domain/date-label.ts';
import {summaryIn, titleIn, type Engagement} from '../../../domain/engagement.ts';
import {dateFact, factsOf, type BodyFact, type Fact, type PersonFact} from '../../../domain/record-facts.ts';
import type {Language, Side, Vocabulary} from '../../../domain/vocabulary.ts';
import {citation} from '../../../export/index.ts';
import type {TextTerm} from '../../../domain/filter.ts';
import {blank, line, lineWidth, paragraph, withLink, type Line, type Segment} from '../../kit/line.ts';
import {linkOf} from '../web-address.ts';
import type {Messages} from '../messages/index.ts';
import type {Style} from '../../kit/theme.ts';

/** The language, words and searched terms that a record is shown with. */
export interface RecordContext {
	readonly language: Language;
	readonly messages: Messages;
	readonly vocabulary: Vocabulary;
	/** Words to highlight. */
	readonly terms: readonly TextTerm[];
	/** True where the terminal knows links. */
	readonly hasLinks: boolean;
	/** The other meetings of the same visit. */
	readonly visit: readonly Engagement[];
}

/** A record in full, as lines of at most `width` columns. */
export function recordLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {language, messages, terms, visit} = context;
	const {words} = messages;
	const facts = factsOf(record, context, {sameVisit: visit, samePeople: []});
	const textOf = (id: Fact['id'], separator = ', '): string =>
		facts.flatMap(fact => (fact.id === id && 'texts' in fact ? fact.texts : [])).join(separator);
	const place = textOf('place');
	return [
		...paragraph(titleIn(record, language), width, {terms, style: 'strong', indent: 0}),
		...whenLines(record, textOf('kind'), width, context),
		...(place === '' ? [] : paragraph(place, width, {terms, indent: 0})),
		blank,
		...paragraph(summaryIn(record, language) || messages.noSummary, width, {terms, indent: 0}),
		...facts.flatMap(fact => section(words[fact.id], sectionLines(fact, record, width, context), width)),
		blank,
		...paragraph(`${words.confidence}: ${textOf('confidence')} · ${textOf('id')}`, width, {indent: 0}),
	];
}

/** The style in which a side's people are named. */
export function sideStyle(side: Side): Style {
	return side === 'VN' ? 'vietnam' : side === 'US' ? 'unitedStates' : 'plain';
}

/** Date and kind on one line, or one under the other where that is too narrow. */
function whenLines(record: Engagement, kind: string, width: number, context: RecordContext): readonly Line[] {
	const parts = whenParts(record, kind, context).filter(part => part.text !== '');
	const whole = parts.flatMap(({before, text, style}) => [
		...(before === '' ? blank : line(before, 'dim')),
		{text, style},
	]);
	if (lineWidth(whole) <= width) return [whole];
	return parts.flatMap(({text, style}) => paragraph(text, width, {style, indent: 0}));
}

function whenParts(
	record: Engagement,
	kind: string,
	context: RecordContext,
): readonly (Segment & {readonly before: string})[] {
	const {messages} = context;
	const {label, edtf, dayPart, isInferred} = dateFact(record, context);
	const part = dayPart === '' ? '' : `, ${dayPart}`;
	const basis = isInferred ? ` (${messages.words.inferred})` : '';
	return [
		{before: '', text: `${label}${part}${basis}`, style: 'strong'},
		{before: '  ', text: edtf ?? '', style: 'plain'},
		{before: ' · ', text: kind, style: 'plain'},
		{before: ' · ', text: record.origin === 'user' ? messages.isImported : '', style: 'plain'},
	];
}

/** The lines of a fact under its heading; none where it says nothing, or stands in the head or at the foot. */
function sectionLines(
	fact: Fact,
	record: Engagement,
	width: number,
	context: RecordContext,
): readonly Line[] {
	switch (fact.id) {
		case 'people':
			return peopleLines(fact.people, width, context);
		case 'bodies':
			return fact.bodies.flatMap(body => nameLines(body, width, context));
		case 'topics':
			return fact.texts.length === 0 ? [] : paragraph(fact.texts.join(' · '), width, {indent: 2});
		case 'sameVisit':
			return fact.records.flatMap(other => visitLines(other, record, width, context));
		case 'whyThisDate':
			if (fact.texts.length > 0) return fact.texts.flatMap(text => paragraph(text, width, {first: '  • '}));
			return record.date_basis === 'stated' ? paragraph(context.messages.stated, width, {indent: 2}) : [];
		case 'note':
			return fact.texts.flatMap(text => paragraph(text, width, {indent: 2}));
		case 'sources':
			return fact.sources.flatMap((source, index) =>
				paragraph(citation(source, context.language), width, {first: `  ${index + 1} `.padEnd(4)}).map(each =>
					withLink(each, linkOf(source.url, context)),
				),
			);
		default:
			return [];
	}
}

function peopleLines(people: readonly PersonFact[], width: number, context: RecordContext): readonly Line[] {
	const {messages, terms} = context;
	if (people.length === 0) return [line(`  ${messages.noPeople}`)];
	return people.flatMap(person => [
		...nameLines(person, width, context),
		...paragraph(person.office, width, {terms, indent: 5}),
	]);
}

/** Who takes part, behind the letters of the side. */
function nameLines({name, side, part}: BodyFact, width: number, {terms}: RecordContext): readonly Line[] {
	const [first = blank, ...rest] = paragraph(`${name} (${part})`, width, {
		terms,
		first: `  ${side === 'other' ? '  ' : side} `,
		style: 'strong',
	});
	const [label, ...words] = first;
	const head: Line = label ? [{text: label.text, style: sideStyle(side)}, ...words] : first;
	return [head, ...rest];
}

function visitLines(
	other: Engagement,
	record: Engagement,
	width: number,
	{language}: RecordContext,
): readonly Line[] {
	return paragraph(`${dateLabel(other.date, language)}  ${titleIn(other, language)}`, width, {
		first: other.id === record.part_of ? '  ↑ ' : '  • ',
	});
}

function section(heading: string, lines: readonly Line[], width: number): readonly Line[] {
	return lines.length === 0
		? []
		: [blank, ...paragraph(heading, width, {style: 'heading', indent: 0}), ...lines];
}
