import {calendarDay} from '../../domain/days.ts';
import {hasWords} from '../mentions/index.ts';
import {dateInUrl} from '../dating/index.ts';
import {isSpan} from '../date-mention.ts';
import type {DateMention} from '../import-model.ts';
import {isDateline} from './date-roles.ts';
import type {ReadPassage} from './sentence.ts';
import {datelineBefore, datelineDay, toldFromDateline} from './told-from-dateline.ts';

/** The most letters of a line that is nothing but a day, beside the day itself: a town, a weekday, a clock. */
const mostBeside = 24;
/** So many sentences are the head of a press release. */
const headSentences = 4;
/** And so many lines. */
const headLines = 8;

/**
 * The passages with the day on which each was printed, as the text itself shows: in the dateline at its head, or on a
 * line above that gives nothing but a day. In running text and in a press release a dateline holds for what follows.
 */
export function withPrintedDays(
	passages: readonly ReadPassage[],
	isArticle: boolean,
): readonly ReadPassage[] {
	let above = '';
	const isList = !isArticle && new Set(passages.map(dayLine).filter(Boolean)).size > 1;
	const isOneStory = isArticle || isRelease(passages);
	return passages.map(read => {
		const line = dayLine(read);
		const dateline = isoOf(read.findings.dates.find(date => isDateline(date, read))) || daySentence(read);
		if (line !== '') above = line;
		else if (dateline !== '' && isOneStory) above = dateline;
		const open = dateline === '' ? datelineDay(read) : undefined;
		const dated = open ? datelineBefore(open, publishedOn(read)) : dateline;
		const printedOn = dated === '' ? above : dated;
		if (printedOn !== '')
			return {...read, passage: {...read.passage, printedOn, ...(isList && {isListed: true as const})}};
		return open ? toldFromDateline(read, open) : read;
	});
}

/** "PRESS RELEASE", "THÔNG CÁO BÁO CHÍ" alone on a line of the head. */
function isRelease(passages: readonly ReadPassage[]): boolean {
	return passages
		.slice(0, headLines)
		.some(
			({role, passage: {text}, locale: {grammar}}) => role === 'heading' && hasWords(text, grammar.release),
		);
}

function publishedOn({passage: {document}}: ReadPassage): string {
	return document.published || dateInUrl(document.url);
}

/**
 * "IMMEDIATE RELEASE. Oct. 2, 2020. Readout of …", "NEWS RELEASE 21-019, June 30, 2021. …": a sentence near the head
 * that gives nothing but a day, beside the number of the release and a town.
 */
function daySentence({sentences, locale: {grammar}}: ReadPassage): string {
	const alone = sentences.slice(0, headSentences).flatMap(({text, start, dates, people, kinds}, index) => {
		const [date, ...more] = dates;
		if (date?.type !== 'calendar' || more.length > 0 || people.length + kinds.length > 0) return [];
		const beside = `${text.slice(0, date.start - start)} ${text.slice(date.end - start)}`;
		const rest = beside.replaceAll(grammar.releaseHead, ' ');
		return (index === 0 ? isTown(rest) : lettersIn(rest) === 0) ? [isoOf(date)] : [];
	});
	return alone[0] ?? '';
}

/** No more than names, each with a capital: whoever tells something needs other words. */
function isTown(text: string): boolean {
	return !/(?<![\p{L}\p{M}])\p{Ll}/u.test(text) && lettersIn(text) <= mostBeside;
}

function lettersIn(text: string): number {
	return Array.from(text.matchAll(/\p{L}/gu)).length;
}

function dayLine({findings: {dates, people}, passage: {text}}: ReadPassage): string {
	const [date, ...more] = dates.filter(each => each.type === 'calendar');
	if (!date || more.length > 0 || people.length > 0) return '';
	const beside = text.slice(0, date.start) + text.slice(date.end);
	return lettersIn(beside) <= mostBeside ? isoOf(date) : '';
}

/** Empty where the date is none of one day with its year. */
function isoOf(date: DateMention | undefined): string {
	if (!date || isSpan(date)) return '';
	const {year, month, day} = date.from;
	return year === null || month === null || day === null ? '' : (calendarDay(year, month, day) ?? '');
}
