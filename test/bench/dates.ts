import {knownEngagements} from '../../source/extract/known-engagements.ts';
import * as vietnameseChrono from 'chrono-node/vi';
import * as englishChrono from 'chrono-node/en';
import {readMentions, type Locale} from '../../source/extract/mentions/pipeline.ts';
import {buildLexicon} from '../../source/extract/mentions/shared-grammar/lexicon.ts';
import {english} from '../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../source/extract/mentions/locales/vi/index.ts';
import type {CalendarPoint, DateMention} from '../../source/extract/import-model.ts';
import {inferDates} from '../../source/extract/dating/infer-dates.ts';
import {document, draft} from '../fixtures/drafts.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {markdownTable} from './table.ts';
import {phrases, publishedOn, type DatePhrase} from './date-phrases.ts';

/** The slice of chrono-node that the comparison needs. */
interface Chrono {
	readonly parse: (
		text: string,
		reference: Date,
	) => readonly {start: ChronoPoint; end?: ChronoPoint | null | undefined}[];
}
interface ChronoPoint {
	readonly get: (part: 'year' | 'month' | 'day') => number | null;
	readonly isCertain: (part: 'year' | 'month' | 'day' | 'weekday') => boolean;
}

const reference = {...shippedReference(), engagements: knownEngagements([])};
const lexicon = buildLexicon(reference);
const locales: Readonly<Record<DatePhrase['language'], Locale>> = {vi: vietnamese, en: english};

/** The date that our locale reads, in the wording of the expectation; null where it reads none. */
function ours({language, text, expected}: DatePhrase): string | null {
	const read = readMentions(text, locales[language], lexicon, []).dates;
	return bestOf(
		read.map(each => (each.type === 'calendar' ? spanned(each.from, each.to) : resolved(each))),
		expected,
	);
}

function spanned(from: CalendarPoint, to: CalendarPoint): string {
	const year = from.year ?? to.year;
	const start = worded({...from, year, month: from.month ?? to.month});
	const end = worded({...to, year: to.year ?? year, month: to.month ?? from.month});
	return start === end ? start : `${start}/${end}`;
}

function resolved(date: DateMention): string {
	const one = draft({date, participants: [], file: document({published: publishedOn})});
	return inferDates([one], reference, {isStandalone: true, today: '2026-11-22'})[0]?.date ?? '';
}

/** The date that chrono-node reads; a year that it guesses counts as open. */
function theirs(chrono: Chrono, {text, expected}: DatePhrase): string | null {
	const isRelative = expected?.startsWith('2019-11') === true;
	const point = (each: ChronoPoint): string =>
		worded({
			year: isRelative || each.isCertain('year') ? each.get('year') : null,
			month: each.get('month'),
			day: isRelative || each.isCertain('day') || each.isCertain('weekday') ? each.get('day') : null,
		});
	const read = chrono.parse(text, new Date(`${publishedOn}T12:00:00Z`)).map(({start, end}) => {
		const from = point(start);
		const to = end ? point(end) : from;
		return from === to ? from : `${from}/${to}`;
	});
	return bestOf(read, expected);
}

/** Of several dates read in a phrase the right one counts, whichever it is. */
function bestOf(read: readonly string[], expected: string | null): string | null {
	return read.find(each => each === expected) ?? read[0] ?? null;
}

function worded({year, month, day}: CalendarPoint): string {
	const parts = [
		year === null ? '????' : String(year),
		...[month, day].flatMap(part => (part === null ? [] : [String(part).padStart(2, '0')])),
	];
	return parts.join('-');
}

/** Prints how many of the phrases each reads rightly, and what it gets wrong. */
export function benchDates(): void {
	const rivals: Readonly<Record<DatePhrase['language'], Chrono>> = {vi: vietnameseChrono, en: englishChrono};
	const rows: string[][] = [];
	const misread: string[] = [];
	for (const language of ['vi', 'en'] as const) {
		const own = phrases.filter(each => each.language === language);
		const right = (name: string, read: (phrase: DatePhrase) => string | null): string => {
			const wrong = own.filter(each => read(each) !== each.expected);
			misread.push(
				...wrong.map(
					each =>
						`- ${name} reads ${read(each) ?? 'nothing'} in "${each.text}", expected ${each.expected ?? 'nothing'}`,
				),
			);
			return `${own.length - wrong.length} of ${own.length}`;
		};
		rows.push([
			language,
			right('communique', ours),
			right('chrono-node', each => theirs(rivals[language], each)),
		]);
	}
	console.log(`${markdownTable(['phrases read rightly', 'communique', 'chrono-node'], rows)}\n`);
	for (const each of misread) console.log(each);
}
