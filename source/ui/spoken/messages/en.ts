import {englishMonths} from '../../../domain/months.ts';
import {hostOf} from '../../../text/web-host.ts';
import {counted, numberIn} from '../../../words/index.ts';
import {labelInWords} from './key-words.ts';
import {keyNamesEn} from './en-keys.ts';

/** A day, a month or a year; a part that another date of the sentence says is left out. */
export interface DatePoint {
	readonly day?: number | undefined;
	readonly month?: number | undefined;
	readonly year?: string | undefined;
}

const number = (count: number): string => numberIn(count, 'en');
const key = (label: string): string => labelInWords(label, keyNamesEn);

/** The sentences of the spoken explorer in English. */
export const spokenEn = {
	start: (all: number) =>
		`Communique, the defence engagements between the United States and Vietnam: ${counted(all, 'record')}.`,
	startKeys: 'Question mark for keys, q to quit.',
	lastView: (key: string, view: string) => `The last time: ${view}; ${key} brings it back.`,
	isBack: 'Back.',
	noSuchKey: (key: string) => `${key} is no key here. Question mark for keys.`,
	notHere: 'That key is for the drawn screen only.',
	row: (index: number, total: number, what: string) => `Row ${number(index)} of ${number(total)}: ${what}`,
	placed: (index: number, total: number, what: string) => `${what}; ${number(index)} of ${number(total)}`,
	all: (count: number) => `All ${counted(count, 'record')}.`,
	// How many records of how many a view holds, and how many say the words next to each other, apart, or not at all.
	some: (count: number, all: number) => `${number(count)} of ${counted(all, 'record')}`,
	tiers: (together: number, apart: number) => `${number(together)} together, ${number(apart)} apart`,
	withRelated: (count: number) => `${number(count)} related among them`,
	moreRelated: (count: number) => `${number(count)} more only related`,
	nowIn: {together: 'Together', apart: 'Apart', related: 'Only related'},
	filters: (list: string) => `Filters: ${list}`,
	markedOnly: 'Only the marked.',
	orders: {relevance: 'best match first', '-date': 'newest first', date: 'oldest first'},
	order: (order: string) => `Order: ${order}.`,
	and: ' and ',
	or: ' or ',
	upTo: ' to ',
	comma: ', ',
	arrows: {'⇄': ' and ', '→': ' to ', '←': ' from '},
	// The way that a visit, a ship or a thing handed over went.
	journey: (from: string, to: string) => `${from} to ${to}`,
	handover: (from: string, to: string) => `${from} to ${to}`,
	countries: {VN: 'Vietnam', US: 'the United States'},
	others: (count: number) => `${number(count)} ${count === 1 ? 'other' : 'others'}`,
	date: {
		point: ({day, month, year}: DatePoint) =>
			[day, month === undefined ? undefined : englishMonths[month - 1], year]
				.filter(part => part !== undefined)
				.join(' '),
		from: (date: string) => `from ${date} on`,
		until: (date: string) => `until ${date}`,
		span: (from: string, to: string) => `${from} to ${to}`,
		between: (from: string, to: string) => `some day between ${from} and ${to}`,
		about: (date: string) => `about ${date}`,
		uncertain: (date: string) => `${date}, not certain`,
		possible: (date: string) => `${date}, possibly in the years asked for`,
	},
	visit: {
		folded: (count: number) => `visit with ${counted(count, 'record')}, folded`,
		open: (count: number) => `visit with ${counted(count, 'record')}, unfolded`,
		part: 'part of the visit',
	},
	isMarked: 'marked',
	saysSo: (words: string) => `it says: ${words}`,
	relatedThrough: (list: string) => `related through ${list}`,
	marked: (count: number) => `Marked. ${number(count)} marked.`,
	unmarked: (count: number) => `Unmarked. ${number(count)} marked.`,
	folded: (count: number) => `${counted(count, 'record')} folded.`,
	unfolded: (count: number) => `${counted(count, 'record')} unfolded.`,
	allFolded: 'All visits folded.',
	allUnfolded: 'All visits unfolded.',
	prompts: {
		search: 'Search',
		narrow: 'Narrow',
		find: 'Find',
		target: 'File',
		row: 'Query of the new row',
		note: 'Note',
		tags: 'Tags',
		command: 'Command',
	},
	picker: (title: string, count: number) =>
		`${title}: ${counted(count, 'value')}. Type to narrow, arrows move, Tab takes several, Enter applies.`,
	palettePanel: (count: number) =>
		`Commands, ${counted(count, 'row')}. Type to narrow, arrows move, Enter runs, Escape closes.`,
	savedViewsPanel: (count: number) => `${counted(count, 'saved view')}.`,
	byKey: (label: string) => `key ${key(label)}`,
	took: (name: string) => `Taken: ${name}.`,
	letGo: (name: string) => `No longer taken: ${name}.`,
	candidate: (name: string, index: number, total: number) =>
		`${name}; ${number(index)} of ${counted(total, 'way')} to go on.`,
	isTaken: 'taken',
	isLifted: 'lifted',
	isAsked: 'in the filters by now',
	possibly: (count: number) => `${number(count)} of them possibly`,
	filtersPanel: (count: number, all: number) =>
		`Filters, ${number(count)} of ${counted(all, 'record')} left.`,
	record: (index: number, total: number) => `Record ${number(index)} of ${number(total)}.`,
	aRecord: 'Record.',
	gone: 'This record is gone.',
	side: (side: string, people: string) => `For ${side}: ${people}`,
	thirdSide: (people: string) => `Of third countries: ${people}`,
	sources: (count: number, confidence: string) => `${counted(count, 'source')}, confidence ${confidence}.`,
	sourceNumber: (index: number) => `Source ${number(index)}.`,
	source: (index: number, what: string) => `Source ${number(index)}: ${what}`,
	sourcesPanel: (count: number) => `${counted(count, 'source')}. A number or Enter opens one.`,
	noAddress: 'no address',
	whyDate: 'Why this date:',
	inferred: 'the date is inferred',
	visitOf: (title: string, date: string) => `In the visit: ${title}, ${date}`,
	visitRecord: (index: number, total: number, what: string) =>
		`Of the visit, ${number(index)} of ${number(total)}: ${what}`,
	isThis: 'this record',
	seeAlsoPanel: (count: number) => `See also, ${counted(count, 'record')}.`,
	timelinePanel: (rows: number, records: string) =>
		`Timeline of ${records}, ${counted(rows, 'row')}. Arrows up and down for rows, left and right for years.`,
	exportPanel: 'Export. Arrows choose, Tab goes on, Enter to the file.',
	on: 'on',
	off: 'off',
	extras: {details: 'a section for each record', byteOrderMark: 'a mark by which Excel knows the letters'},
	fileLine: (index: number, line: string) => `Line ${number(index)} of the file: ${line}`,
	emptyLine: 'empty',
	records: (count: number) => counted(count, 'record'),
	helpPanel: 'Keys, by task. Type to narrow them, Escape closes.',
	helpEmpty: 'No such key.',
	helpLine: (keys: string, what: string) => `${keys}: ${what}`,
	helpIn: (places: string) => `in ${places}`,
	textPanel: 'Escape goes back.',
	way: (index: number, what: string, count: number) =>
		`${number(index)} for ${what}: ${counted(count, 'record')}.`,
	part: (text: string, count: number) => `${text} alone: ${counted(count, 'record')}.`,
	keyNames: keyNamesEn,
	/** Messages of the drawn explorer that would speak of its screen. */
	insteadOf: {
		searchHere: (search: string) => `Type ${key(search)} to search.`,
		searchElsewhere: (back: string, search: string) => `${key(back)}, then ${key(search)} begins a search.`,
		nothingToFold: 'No visits to fold: they fold in order of date.',
		noVisitHere: (foldAll: string) => `No visit in this row: ${key(foldAll)} folds or unfolds all.`,
		otherLanguage: (back: string) => `Now in Vietnamese: ${key(back)} leads back to English.`,
		walked: {
			undo: (redo: string) => `Undone: ${key(redo)} brings it back.`,
			redo: (undo: string) => `Done again: ${key(undo)} undoes it.`,
		},
		// An address is read letter by letter, the ways to a clipboard are names of standards.
		opened: (url: string) => `Opening ${hostOf(url)} in the browser.`,
		copied: {
			citation: () => 'Citation sent to the clipboard.',
			address: () => 'Address sent to the clipboard.',
		},
		citationsCopied: (count: number) => `${number(count)} citations sent to the clipboard.`,
		noBrowser: (copy: string) => `No browser here: ${key(copy)} copies the address, which is:`,
		hitOf: (hit: number, total: number, text: string, [next]: readonly [string, ...string[]]) =>
			`${number(hit)} of ${counted(total, 'part')} with “${text}”, ${key(next)} for the next.`,
	},
	commands: {
		'preview-down': 'the next part of the record in this row, of the file in the export',
		'preview-up': 'the part before',
		redraw: 'say again where you are',
		search: 'search; in a record, find in it',
	} as Readonly<Record<string, string>>,
};

/** The sentences of the spoken explorer, in one language. */
export type SpokenMessages = typeof spokenEn;
