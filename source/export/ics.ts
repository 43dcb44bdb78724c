import {dateLabel} from '../domain/date-label.ts';
import {parseEdtf} from '../domain/date.ts';
import {addDays, type DaySpan} from '../domain/days.ts';
import {placeIn, summaryIn, titleIn, venueIn, type Engagement} from '../domain/engagement.ts';
import {labelOf} from '../domain/vocabulary.ts';
import {safeMultiline, safeText} from '../text/safe.ts';
import {dateReasonsIn, wordsIn} from '../words/index.ts';
import {citation} from './citation.ts';
import type {ExportOptions} from './options.ts';
import type {RecordList} from '../domain/engagement-fields.ts';
import type {PagedRecords} from './paged-records.ts';
import {linkableAddress} from './web-address.ts';

/** RFC 5545, 3.1: a line holds at most 75 octets, its end not counted. */
const maximumOctets = 75;
const dayOrInterval = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u;

/**
 * The records as a calendar (iCalendar, RFC 5545) of all-day events. An event whose day is not certain is
 * `TENTATIVE`, says so, and stands on the first of the days that a one-of set allows; so does an interval with an
 * open end, on the end that is known.
 * @throws {CommuniqueError} (`data`) where a date is not EDTF.
 */
export function* toIcs(records: PagedRecords, options: ExportOptions): Generator<string> {
	yield folded([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//communique//${textValue(options.dataVersion)}//${options.language.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
	]);
	for (const page of records.pages(shownLists)) {
		for (const record of page) yield folded(event(record, options));
	}
	yield folded(['END:VCALENDAR']);
}

/** People among them, whose offices the reasons of a date name. */
const shownLists: ReadonlySet<RecordList> = new Set(['people', 'topics', 'sources']);

function folded(lines: readonly string[]): string {
	return lines.map(line => `${foldLine(line)}\r\n`).join('');
}

function event(record: Engagement, options: ExportOptions): string[] {
	const {language, vocabulary} = options;
	const span = shownDays(record.date);
	const place = [venueIn(record.place, language), placeIn(record.place, language)].filter(Boolean).join(', ');
	const categories = [
		labelOf(vocabulary.kinds, record.kind, language),
		...record.topics.map(topic => labelOf(vocabulary.topics, topic, language)),
	];
	const url = record.sources.map(source => linkableAddress(safeText(source.url))).find(Boolean);
	return [
		'BEGIN:VEVENT',
		`UID:${textValue(record.id)}@communique`,
		`DTSTAMP:${basicDay(options.now)}T000000Z`,
		`DTSTART;VALUE=DATE:${basicDay(span.start)}`,
		`DTEND;VALUE=DATE:${basicDay(addDays(span.end, 1))}`,
		`SUMMARY:${textValue(titleIn(record, language))}`,
		`DESCRIPTION:${textValue(description(record, options))}`,
		...(place ? [`LOCATION:${textValue(place)}`] : []),
		`CATEGORIES:${categories.map(textValue).join(',')}`,
		...(url ? [`URL:${url}`] : []),
		`STATUS:${isDayCertain(record.date) ? 'CONFIRMED' : 'TENTATIVE'}`,
		// A meeting of others does not make the reader busy.
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/**
 * Returns true when the date is a day or a run of days without a doubt; false for sets, `?`, `~`, and for months and
 * years, within which the day is open.
 */
function isDayCertain(date: string): boolean {
	return dayOrInterval.test(date);
}

function shownDays(date: string): DaySpan {
	const first = parseEdtf(date).members[0];
	if (!first) return parseEdtf(date);
	if (first.to === '..') return {start: first.start, end: first.start};
	return first.from === '..' ? {start: first.end, end: first.end} : first;
}

function description(record: Engagement, {language, vocabulary}: ExportOptions): string {
	const words = wordsIn(language);
	const sources = record.sources.map(source => citation(source, language)).filter(Boolean);
	return [
		isDayCertain(record.date)
			? ''
			: `${words.file.uncertainDay} ${dateLabel(record.date, language)} (${record.date}).`,
		summaryIn(record, language),
		record.date_reasons.length > 0
			? `${words.whyThisDate}: ${dateReasonsIn(record, language, vocabulary).join(' ')}`
			: '',
		record.note && `${words.note}: ${record.note}`,
		sources.length > 0 ? `${words.sources}: ${sources.join('; ')}` : '',
	]
		.filter(Boolean)
		.join('\n');
}

function basicDay(day: string): string {
	return day.replaceAll('-', '');
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
function textValue(text: string): string {
	return safeMultiline(text)
		.trim()
		.replace(/[\\;,]/gu, '\\$&')
		.replaceAll('\n', '\\n');
}

/**
 * Splits a line between characters into lines of at most 75 octets; each after the first starts with the space that
 * marks a continuation.
 */
function foldLine(line: string): string {
	// No character takes more than three octets a UTF-16 unit, so that most lines need no counting.
	if (line.length * 3 <= maximumOctets) return line;
	const pieces: string[] = [];
	let start = 0;
	let octets = 0;
	for (let index = 0; index < line.length;) {
		const code = line.codePointAt(index) ?? 0;
		const size = utf8Size(code);
		if (octets + size > maximumOctets) {
			pieces.push(line.slice(start, index));
			start = index;
			octets = 1;
		}
		octets += size;
		index += code > 0xff_ff ? 2 : 1;
	}
	return [...pieces, line.slice(start)].join('\r\n ');
}

function utf8Size(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x8_00) return 2;
	return code > 0xff_ff ? 4 : 3;
}
