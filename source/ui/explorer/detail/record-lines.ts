import {ageOf} from '../../../domain/age.ts';
import {summaryIn, titleIn, type Engagement} from '../../../domain/engagement.ts';
import {withWholeMonths} from '../../../domain/months.ts';
import {dateFact, factsOf, type Fact} from '../../../domain/record-facts.ts';
import {truncate} from '../../../text/width.ts';
import {seriesLine} from '../../../words/index.ts';
import {blank, line, lineWidth, paragraph, ruledHeading, type Line} from '../../kit/line.ts';
import {besideEachOther, wrappedLine} from '../../kit/wrapped-line.ts';
import type {RecordContext} from './context.ts';
import {evidenceLine, evidenceLines, recordFacts} from './evidence-lines.ts';
import {ownLines} from './own-lines.ts';
import {peopleLines} from './people-lines.ts';
import {addressLines, sourceLines, sourcesInFull, sourcesInShort} from './source-lines.ts';
import {promiseLines} from './promise-lines.ts';
import {sameTwoLines, withDoubt} from './same-two-lines.ts';
import {nameOfWhole, wholeVisit, type WholeVisit} from '../whole-visit.ts';
import {visitLines} from './visit-lines.ts';

/** From this width on sources and evidence stand beside the text. */
const besideFrom = 119;
/** Columns of text that a reader's eye follows well, alone and with a column beside it. */
const measure = {alone: 78, beside: 74} as const;
/** The column at the right: where it begins, and its columns at most. */
const right = {from: 79, most: 60} as const;

/** Returns true where a record of this width has sources and evidence beside its text. */
export function isRecordWide(width: number): boolean {
	return width >= besideFrom;
}

/** A record in full, as lines of at most `width` columns, the margin among them. */
export function recordLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	if (!isRecordWide(width)) return margined(oneColumn(record, Math.min(measure.alone, width - 1), context));
	const text = [blank, ...margined(textLines(record, measure.beside, context, true))];
	const beside = [blank, ...besideLines(record, Math.min(right.most, width - right.from), context)];
	const height = Math.max(text.length, beside.length);
	const rule = Array.from({length: height}, () => line('│ ', 'dim'));
	return besideEachOther([text, rule, beside], [right.from - 2, 2]);
}

/** Lines behind the margin, in which the bar of a chosen one begins. */
function margined(lines: readonly Line[]): readonly Line[] {
	return lines.map(each => (each[0]?.style === 'here' ? each : [...line(' '), ...each]));
}

function oneColumn(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {words} = context.messages;
	return [
		...textLines(record, width, context, false),
		...section(truncate(words.whyThisDate, width - 1), evidenceLines(record, width, context)),
		...lastLines(record, width, context, isInTwoColumns(record, width)),
	];
}

function besideLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {words} = context.messages;
	const [, ...sources] = section(words.sources, sourceLines(record.sources, width, context));
	return [
		...sources,
		...(sources.length === 0 ? [] : [blank]),
		line(words.whyThisDate, 'strong'),
		...evidenceLines(record, width, context),
		...lastLines(record, width, context, false),
	];
}

/**
 * What the editors noted, what else is known of the record, and whole addresses; the whole of the sources where above
 * they are told in short.
 */
function lastLines(
	record: Engagement,
	width: number,
	context: RecordContext,
	isShort: boolean,
): readonly Line[] {
	const {messages} = context;
	return [
		...section(messages.words.note, record.note === '' ? [] : paragraph(record.note, width, {indent: 0})),
		blank,
		...recordFacts(record, width, context),
		...(isShort
			? section(messages.sourcesInFull, sourcesInFull(record.sources, width, context))
			: section(messages.addresses, addressLines(record.sources, width, context))),
	];
}

/** What happened: title, when and where, who, and the summary; in one column the sources stand among them. */
function textLines(
	record: Engagement,
	width: number,
	context: RecordContext,
	isWide: boolean,
): readonly Line[] {
	const {language, messages, terms, visit} = context;
	const facts = factsOf(record, context, visit);
	const textOf = (id: Fact['id']): string =>
		facts.flatMap(fact => (fact.id === id && 'texts' in fact ? fact.texts : [])).join(', ');
	const people = facts.flatMap(fact => (fact.id === 'people' ? fact.people : []));
	const bodies = facts.flatMap(fact => (fact.id === 'bodies' ? fact.bodies : []));
	const topics = textOf('topics');
	const series = seriesLine(
		facts.flatMap(fact => (fact.id === 'series' ? fact.series : [])),
		language,
	);
	const whole = wholeVisit(record, context.visit);
	const inVisit = visitLines(record, width, context);
	return [
		...paragraph(titleIn(record, language), width, {terms, style: 'strong', indent: 0}),
		...(isWide ? [blank] : []),
		...whenAndWhere(record, textOf('kind'), textOf('place'), width, context, isWide),
		...evidenceLine(record, width, context),
		blank,
		...peopleLines(people, bodies, width, context),
		blank,
		...paragraph(summaryIn(record, language) || messages.noSummary, width, {terms, indent: 0}),
		...ownLines(context.own, width, messages),
		...(isWide ? [] : sourcesInText(record, width, context)),
		...(topics === '' ? [] : [blank, ...paragraph(messages.topics(topics), width, {indent: 0})]),
		...(series === '' ? [] : paragraph(`${messages.words.series}: ${series}`, width, {indent: 0})),
		...(inVisit.length === 0 ? [] : [blank, ruledHeading(inVisitHeading(whole, context), width), ...inVisit]),
		...promiseLines(record.commitments, width, context),
		...sameTwoLines(width, context),
	];
}

/** True where the sources stand in two columns, by publisher and site alone. */
function isInTwoColumns({sources}: Engagement, width: number): boolean {
	return width >= measure.alone && sources.length > 1;
}

/** The sources behind their heading where they stand in two columns, else under it. */
function sourcesInText(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const heading = `${context.messages.words.sources}  `;
	if (record.sources.length === 0) return [];
	if (!isInTwoColumns(record, width))
		return section(heading.trim(), sourceLines(record.sources, width, context));
	const indent = heading.length;
	return [
		blank,
		...besideEachOther(
			[[line(heading, 'strong')], sourcesInShort(record.sources, width - indent, context)],
			[indent],
		),
	];
}

/** When, as what and where: on one line where that fits and a second column leaves no more room. */
function whenAndWhere(
	record: Engagement,
	kind: string,
	place: string,
	width: number,
	{language, vocabulary, messages, terms, today}: RecordContext,
	isWide: boolean,
): readonly Line[] {
	const {label: short, dayPart, isInferred} = dateFact(record, {language, vocabulary});
	const label = language === 'en' ? withWholeMonths(short) : short;
	const when: Line = [
		...withDoubt(label, 'strong'),
		{text: dayPart === '' ? '' : `, ${dayPart}`, style: 'plain'},
		{text: isInferred ? ` (${messages.words.inferred})` : '', style: 'plain'},
		{text: isWide ? ` · ${messages.age(ageOf(record.date_end, today))}` : '', style: 'plain'},
	];
	const whole: Line = [...when, ...line(` · ${[kind, place].filter(Boolean).join(' · ')}`)];
	if (!isWide && lineWidth(whole) <= width && terms.length === 0) return [whole];
	if (!isWide) return wrappedLine(whole, width);
	return [
		...wrappedLine(when, width),
		...paragraph([kind, place].filter(Boolean).join(' · '), width, {terms, indent: 0}),
	];
}

function section(heading: string, lines: readonly Line[]): readonly Line[] {
	return lines.length === 0 ? [] : [blank, line(heading, 'strong'), ...lines];
}

/** The heading of the visit, with the keys that go along it. */
function inVisitHeading(whole: WholeVisit | null, {messages, visitKeys}: RecordContext): string {
	return [messages.inVisit[whole ? nameOfWhole(whole) : 'visit'], visitKeys].filter(Boolean).join('  ');
}
