import type {DateMention, Span} from '../../import-model.ts';
import type {Refiner} from '../pipeline.ts';
import type {Token} from './tokens.ts';

/** The words of a language by which a sentence gives its days a year. All patterns look at the text of one sentence. */
export interface YearWords {
	/** Begins the sentence and catches its `year` or `year2`: "In 2012, …", "Sang năm 2012, …". */
	readonly lead: RegExp;
	/** Begins a sentence that tells what a year was, whose days stand in the next one: "Năm 2009 là năm …". */
	readonly subject: RegExp;
	/** Begins the sentence and catches the `count` of years after, or `before`, the last one: "Two years later, …". */
	readonly later: RegExp;
	/** Begins right behind a day of the year that was told last: "of that year". */
	readonly that: RegExp;
	/** Ends right before days in a row and catches their `year`: "the visit in 2005, from …". */
	readonly before: RegExp;
	/** Numbers that are written out. */
	readonly counts: Readonly<Record<string, number>>;
}

const fourDigits = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** The most text before days in a row with the year in it, and behind a day, in UTF-16 units. */
const reach = 40;
/** Texts tell of no later years. */
const latest = 2050;

/**
 * Gives a day without its year the one that its sentence tells:
 *
 *     In 2012, X received Y on August 6.                      6 August 2012
 *     Two years later, on April 23, he received Z.            23 April 2014
 *     He became a general in 2007. On October 9 of that year  9 October 2007
 *     2009 was a year of travel. On December 15 …             15 December 2009
 */
export const takeYearOfSentence =
	(words: YearWords): Refiner<DateMention> =>
	(dates, {text, tokens}) => {
		const openDates = dates.filter(isOpen).toSorted((a, b) => a.start - b.start);
		if (openDates.length === 0 || text.search(fourDigits) < 0) return dates;
		const years = new Map<DateMention, number>();
		let last: number | null = null;
		let next: number | null = null;
		let at = 0;
		for (const sentence of sentencesIn(tokens)) {
			const own = text.slice(sentence.start, sentence.end);
			const year: number | null = yearOf(own, last, words) ?? next;
			const until = endOfClause(sentence, own);
			// Sentences and dates come in the order of the text: no date is looked at twice.
			for (let date = openDates[at]; date && date.start < sentence.end; date = openDates[++at]) {
				const told = yearBeside(date, text, last, words) ?? (date.start < until ? year : null);
				if (told !== null) years.set(date, told);
			}
			next = words.subject.test(own) ? year : null;
			last = lastYearIn(own) ?? year ?? last;
		}
		return dates.map(date => {
			const year = years.get(date);
			return year === undefined ? date : {...date, from: {...date.from, year}, to: {...date.to, year}};
		});
	};

/** Returns true for days of the calendar whose year nothing tells yet, all in one year. */
function isOpen({type, from, to, yearFrom, listed}: DateMention): boolean {
	if (type !== 'calendar' || from.month === null || yearFrom !== undefined || listed !== undefined)
		return false;
	return from.year === null && to.year === null && (to.month ?? 0) >= from.month;
}

function sentencesIn(tokens: readonly Token[]): readonly Span[] {
	const found: {start: number; end: number; sentence: number}[] = [];
	for (const {start, end, sentence} of tokens) {
		const last = found.at(-1);
		if (last?.sentence === sentence) last.end = end;
		else found.push({start, end, sentence});
	}
	return found;
}

/** The year that leads a sentence, or that it counts from the last one. */
function yearOf(sentence: string, last: number | null, {lead, later, counts}: YearWords): number | null {
	const {year, year2 = year} = lead.exec(sentence)?.groups ?? {};
	if (year2 !== undefined) return Number(year2);
	const groups = later.exec(sentence)?.groups;
	return last === null || !groups ? null : countedFrom(last, groups, counts);
}

function countedFrom(
	last: number,
	groups: Readonly<Record<string, string | undefined>>,
	counts: YearWords['counts'],
): number | null {
	const word = groups['count']?.toLowerCase();
	const count = word === undefined ? 1 : (counts[word] ?? Number(word));
	const year = last + (groups['before'] === undefined ? count : -count);
	return year > latest ? null : year;
}

/** What is told of a year ends at a semicolon. */
function endOfClause({start, end}: Span, sentence: string): number {
	const sign = sentence.indexOf(';');
	return sign < 0 ? end : start + sign;
}

function yearBeside(
	date: DateMention,
	text: string,
	last: number | null,
	{that, before}: YearWords,
): number | null {
	if (last !== null && that.test(text.slice(date.end, date.end + reach))) return last;
	if (date.from.day === date.to.day && date.from.month === date.to.month) return null;
	const told = before.exec(text.slice(Math.max(0, date.start - reach), date.start))?.groups?.['year'];
	return told === undefined ? null : Number(told);
}

function lastYearIn(sentence: string): number | null {
	const year = sentence.match(fourDigits)?.at(-1);
	return year === undefined || Number(year) > latest ? null : Number(year);
}
