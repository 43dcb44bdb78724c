import {dateLabel} from '../domain/date-label.ts';
import {isDay} from '../domain/date.ts';
import {officeIn, placeIn, summaryIn, titleIn, venueIn, type Engagement} from '../domain/engagement.ts';
import {labelOf} from '../domain/vocabulary.ts';
import {citationParts} from '../export/citation.ts';
import {safeText} from '../text/safe.ts';
import {displayWidth, wrap} from '../text/width.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {paintWith} from '../cli/paint.ts';

/** Records that belong with one. */
export interface Related {
	readonly sameVisit: readonly Engagement[];
	readonly samePeople: readonly Engagement[];
}

/** Lines longer than this are hard to read, however wide the window. */
const widest = 100;
const webAddress = /^https?:\/\/\S+$/iu;

/**
 * One record in full, for people; wrapped to the terminal, one long line each paragraph in a pipe. Ends with a line
 * end.
 */
export function recordText(record: Engagement, related: Related, context: Context): string {
	const {language, terminal, store} = context;
	const width = terminal.isTerminal ? Math.min(terminal.columns, widest) : Infinity;
	const paint = paintWith(terminal.isColor);
	const words = wordsIn(language);
	const {parts, sides} = store.vocabulary();
	const section = (heading: string, items: readonly (readonly string[])[]): readonly string[] =>
		items.length === 0
			? []
			: [[paint(heading, 'strong'), ...items.flatMap(lines => indented(lines, width))].join('\n')];
	const blocks = [
		wrapped(titleIn(record, language), width)
			.map(line => paint(line, 'strong'))
			.join('\n'),
		factLines(record, context, width).join('\n'),
		wrapped(summaryIn(record, language), width).join('\n'),
		...section(
			words.whyThisDate,
			record.date_reasons.map(reason => [reason]),
		),
		...section(
			words.people,
			record.people.map(person => [
				[
					person.name,
					officeIn(person, language),
					labelOf(sides, person.side, language),
					labelOf(parts, person.part, language),
				]
					.filter(Boolean)
					.join(', '),
			]),
		),
		...section(
			words.sameVisit,
			related.sameVisit.map(each => relatedLines(each, context)),
		),
		...section(
			words.samePeople,
			related.samePeople.map(each => relatedLines(each, context)),
		),
		...section(
			words.sources,
			record.sources.map(source => {
				const {description, url, passage} = citationParts(source, language);
				return [[...description, passage].filter(Boolean).join(', '), url].filter(Boolean);
			}),
		),
		...section(words.note, record.note === '' ? [] : [[record.note]]),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function factLines(record: Engagement, context: Context, width: number): readonly string[] {
	const {language, store} = context;
	const words = wordsIn(language);
	const {kinds, topics, confidences} = store.vocabulary();
	const facts: readonly (readonly [string, string])[] = [
		[words.date, whenText(record, context)],
		[words.kind, labelOf(kinds, record.kind, language)],
		[
			words.place,
			[venueIn(record.place, language), placeIn(record.place, language)].filter(Boolean).join(', '),
		],
		[words.topics, record.topics.map(topic => labelOf(topics, topic, language)).join(', ')],
		[words.confidence, labelOf(confidences, record.confidence, language)],
		['Id', record.id],
	];
	const shown = facts.filter(([, value]) => value !== '');
	const column = Math.max(...shown.map(([label]) => displayWidth(label))) + 2;
	return shown.flatMap(([label, value]) =>
		wrapped(value, width - column).map(
			(line, index) => `${index === 0 ? label.padEnd(column) : ' '.repeat(column)}${line}`,
		),
	);
}

function whenText(record: Engagement, {language, store}: Context): string {
	const label = dateLabel(record.date, language);
	return [
		isDay(record.date) ? label : `${label} (${record.date})`,
		record.day_part ? labelOf(store.vocabulary().dayParts, record.day_part, language) : '',
		record.date_basis === 'inferred' ? wordsIn(language).inferred : '',
	]
		.filter(Boolean)
		.join(', ');
}

function relatedLines(record: Engagement, {language}: Context): readonly string[] {
	return [`${dateLabel(record.date, language)}: ${titleIn(record, language)}`, record.id];
}

/**
 * Lines under a heading: the first with a dash, the others below its text. An address is never broken: it must stay
 * one link.
 */
function indented(lines: readonly string[], width: number): readonly string[] {
	return lines
		.flatMap(line => (webAddress.test(line) ? [safeText(line)] : wrapped(line, width - 4)))
		.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function wrapped(text: string, width: number): readonly string[] {
	const safe = safeText(text).trim();
	if (safe === '') return [];
	return Number.isFinite(width) ? wrap(safe, Math.max(8, width)) : [safe];
}
