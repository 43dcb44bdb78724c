import {calendarDay} from '../../domain/days.ts';
import {hasWords} from '../mentions/index.ts';
import {dateInUrl} from '../dating/index.ts';
import {isSpan} from '../date-mention.ts';
import {isToldFromItsDay} from './article.ts';
import type {CalendarPoint, DateMention} from '../import-model.ts';
import {isDateline} from './date-roles.ts';
import type {ReadPassage} from './sentence.ts';
import {dayAlone, lettersIn, withStampedYears} from './stamps.ts';
import {datelineBefore, datelineDay, toldFromDateline} from './told-from-dateline.ts';

/** The most letters of a town. */
const longestTown = 24;
/** So many sentences are the head of a press release. */
const headSentences = 4;
/** And so many lines. */
const headLines = 8;

/**
 * The passages with the day on which each was printed, as the text itself shows: in the dateline at its head, or on a
 * line that gives nothing but a day, above it or, in a list whose items end with it, below. In running text and in a
 * press release a dateline holds for what follows.
 */
export function withPrintedDays(all: readonly ReadPassage[], isArticle: boolean): readonly ReadPassage[] {
	const stamped = isArticle ? all : withStampedYears(all, asOf(all));
	const passages = isToldFromItsDay(all) ? stamped.map(ofStory) : stamped;
	const lines = passages.map(dayLine);
	const isList = !isArticle && new Set(lines.filter(Boolean)).size > 1;
	const isOneStory = isArticle || isRelease(passages);
	const datelines = passages.map(
		read => isoOf(read.findings.dates.find(date => isDateline(date, read))) || daySentence(read),
	);
	const holding = passages.map((read, index) =>
		firstOf(lines[index], headDay(read, index), isOneStory ? datelines[index] : ''),
	);
	const days = isList && standBelow(passages) ? carried(holding.toReversed()).toReversed() : carried(holding);
	const stamps = isArticle ? [] : carried(passages.map(openStamp));
	return passages.map((read, index) => {
		const dateline = datelines[index] ?? '';
		const open = dateline === '' ? (datelineDay(read) ?? stamps[index]) : undefined;
		const dated = open ? datelineBefore(open, publishedOn(read)) : dateline;
		const printedOn = dated || (days[index] ?? '');
		if (printedOn !== '')
			return {...read, passage: {...read.passage, printedOn, ...(isList && {isListed: true as const})}};
		return open ? toldFromDateline(read, open) : read;
	});
}

/** "Broadcast: 6.30, Sunday, July 9, 2017. Repeated at 21.00": a line of the head that tells when all was told. */
function headDay({passage: {text}, findings, locale: {grammar}}: ReadPassage, index: number): string {
	const {dates, people, kinds} = findings;
	const isOfHead = index < headLines && people.length + kinds.length === 0 && grammar.printedHead.test(text);
	return isOfHead ? isoOf(dates.find(({type}) => type === 'calendar')) : '';
}

function ofStory(read: ReadPassage): ReadPassage {
	return {...read, passage: {...read.passage, isStory: true}};
}

function firstOf(...days: readonly (string | undefined)[]): string {
	return days.find(Boolean) ?? '';
}

/** Each thing that is there, for the places after it too, until the next one. */
function carried<Thing>(things: readonly Thing[]): readonly Thing[] {
	let last: Thing | undefined;
	return things.map(each => {
		if (each) last = each;
		return last ?? each;
	});
}

/** The day and month of a line of nothing but these, in a list that does not show the year. */
function openStamp(read: ReadPassage): CalendarPoint | undefined {
	const date = dayAlone(read);
	return date?.from.year === null ? date.from : undefined;
}

/** Returns true where the first item comes before any day, and nothing after the last one. */
function standBelow(passages: readonly ReadPassage[]): boolean {
	const isItem = ({role, findings}: ReadPassage): boolean => role === 'body' && findings.people.length > 0;
	const isDay = (read: ReadPassage): boolean => dayLine(read) !== '';
	const first = passages.findIndex(isItem);
	return (
		first >= 0 &&
		first < passages.findIndex(isDay) &&
		passages.findLastIndex(isItem) < passages.findLastIndex(isDay)
	);
}

/** The day on which a page stood as it is; empty where it is not known. */
function asOf([first]: readonly ReadPassage[]): string {
	const document = first?.passage.document;
	return firstOf(document?.asOf, document?.published);
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
	return !/(?<![\p{L}\p{M}])\p{Ll}/u.test(text) && lettersIn(text) <= longestTown;
}

function dayLine(read: ReadPassage): string {
	return isoOf(dayAlone(read));
}

/** Empty where the date is none of one day with its year. */
function isoOf(date: DateMention | undefined): string {
	if (!date || isSpan(date)) return '';
	const {year, month, day} = date.from;
	return year === null || month === null || day === null ? '' : (calendarDay(year, month, day) ?? '');
}
