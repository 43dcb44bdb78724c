import type {Age} from '../../../domain/age.ts';
import {inputMethods} from '../../../search/index.ts';
import {counted, numberIn, wordsIn} from '../../../words/index.ts';
import {commandsEn} from './en-commands.ts';
import {evidenceEn} from './en-evidence.ts';
import {metEn} from './en-met.ts';
import {emptyKeysEn, keyWordsEn} from './en-key-words.ts';
import {helpEn} from './en-help.ts';
import {modesEn} from './en-modes.ts';
import {matrixEn, timelineEn} from './en-timeline.ts';
import {ledgerEn} from './en-ledger.ts';
import {unreadableEn} from './en-unreadable.ts';
import {briefEn, savingEn} from './en-brief.ts';
import {workingSetEn} from './en-working-set.ts';
import {writingEn} from './en-writing.ts';
import {paletteEn, savedViewsEn} from './en-palette.ts';

/** The words of the explorer in English. */
export const explorerEn = {
	words: wordsIn('en'),
	placeHeading: 'Place',
	titleHeading: 'Title',
	ofAll: 'of',
	otherLanguage: (key: string) => `Now in Vietnamese: ${key} leads back to English.`,
	searchHere: (search: string) => `type ${search} to search`,
	searchElsewhere: (back: string, search: string) => `${back}, then ${search} to search`,
	tell: {
		mark: (mark: string) => `${mark} marks a record.`,
		quit: (quit: string) => `${quit} quits.`,
	},
	any: 'any',
	searchPlaceholder: (people: string, times: string, all: string) =>
		`search, or  ${people}  leader   ${times}  year   ${all}  all filters`,
	markedChip: 'marked only',
	markedOnly: (count: number) => `${numberIn(count, 'en')} marked`,
	unmarked: (count: number) => `${numberIn(count, 'en')} unmarked`,
	notInRecord: (text: string) => `No “${text}” in this record.`,
	hitOf: (
		hit: number,
		total: number,
		text: string,
		[next, previous, end]: readonly [string, string, string],
	) =>
		`${numberIn(hit, 'en')} of ${numberIn(total, 'en')} lines with “${text}”: ${next} next, ${previous} previous, ${end} ends`,
	nothingToFold: 'No visits to fold: they fold in order of date, from 56 columns on.',
	noVisitHere: (foldAll: string) => `No visit in this row: ${foldAll} folds or unfolds all.`,
	nothingMarked: (mark: string) => `Nothing is marked: ${mark} marks a record.`,
	walked: {
		undo: (redo: string) => `Undone: ${redo} brings it back.`,
		redo: (undo: string) => `Done again: ${undo} undoes it.`,
	},
	nothingTo: {undo: 'Nothing to undo.', redo: 'Nothing to do again.'},
	nothingFound: 'No engagement matches.',
	nothingFoundAdvice: 'Absence here is not absence in fact.',
	nothingSays: (words: number): string => (words > 1 ? 'Nothing says all of:' : 'Nothing says:'),
	nothingFits: 'No engagement fits:',
	within: 'in',
	waysOut: 'What would find something',
	partsAlone: 'What each part finds alone',
	without: (part: string) => `without ${part}`,
	alone: 'alone',
	withoutFilters: 'without any filter',
	emptyDatabase: 'The database holds no engagement.',
	sorts: {relevance: 'best match first', '-date': 'newest first', date: 'oldest first'},
	sortedBy: (order: string) => `Order: ${order}.`,
	previewAt: {
		auto: 'Preview: where there is room.',
		right: 'Preview: beside the list.',
		below: 'Preview: below the list.',
		off: 'Preview: off.',
	},
	lastView: (key: string, view: string) => `${key} last view: ${view}`,
	noLastView: 'There is no view of an earlier time.',
	stated: 'Recorded as stated, not inferred.',
	isImported: 'from your imports',
	noSummary: 'No summary.',
	noPeople: 'Nobody is named.',
	positionOf: (index: number, total: number) => `${numberIn(index, 'en')} of ${numberIn(total, 'en')}`,
	backTo: {list: 'list', 'see-also': 'see also'},
	thisVisit: {visit: 'This visit', event: 'This event'},
	inVisit: {visit: 'In this visit', event: 'In this event'},
	sameTwo: 'The same two, before and after',
	sourcesInFull: 'Sources in full',
	addresses: 'Addresses',
	evidence: evidenceEn,
	more: (count: number) => `▾ ${numberIn(count, 'en')} more`,
	tiers: {together: 'together', apart: 'apart', related: 'related'},
	relatedTier: (take: string) => `related: ${take} takes them in`,
	plusRelated: (take: string, count: number) => `${take} +${numberIn(count, 'en')} related`,
	moreRelated: (count: number) => `▾ ${numberIn(count, 'en')} more related`,
	noneRelated: 'Nothing else is related to what is typed.',
	whereHeading: 'Where it says so',
	rowOf: (row: number, rows: number) => `${numberIn(row, 'en')}/${numberIn(rows, 'en')}`,
	rowsShown: (from: number, to: number, rows: number) =>
		`${numberIn(from, 'en')}–${numberIn(to, 'en')} of ${numberIn(rows, 'en')} rows`,
	sourceCount: (count: number) => counted(count, 'source'),
	confidence: (label: string) => label,
	age: ({years, months, days, isAhead}: Age) => {
		const parts = [years > 0 ? `${years} y` : '', months > 0 ? `${months} m` : ''].filter(Boolean);
		const time = parts.length > 0 ? parts.join(' ') : counted(days, 'day');
		if (parts.length === 0 && days === 0) return 'today';
		return isAhead ? `in ${time}` : `${time} ago`;
	},
	topics: (list: string) => `Topics: ${list}`,
	sourcesHeading: (count: number, confidence: string) =>
		`${counted(count, 'source')} · confidence ${confidence}`,
	inThisVisit: (date: string, whole: 'visit' | 'event') => `In this ${whole}, ${date}`,
	moreFilters: (count: number) => `+${counted(count, 'filter')}`,
	noSeeAlso: 'This record leads to no other.',
	spelling: (typed: string, used: string) =>
		used === '' ? `No “${typed}” anywhere.` : `No “${typed}”: showing ${used}.`,
	elsewhere: (typed: string, used: string) => `No “${typed}” beside the rest: showing ${used}.`,
	keystrokes: (typed: string, used: string, method: keyof typeof inputMethods) =>
		`No “${typed}”: read as ${inputMethods[method]} keys for ${used}.`,
	unknownKey: (key: string, nearest: string | null) =>
		`No filter “${key}:”${nearest === null ? '' : ` – did you mean ${nearest}:?`}`,
	missingValue: (key: string) => `“${key}:” lacks its value.`,
	operator: (typed: string, meant: string | null) =>
		meant === null ? `“${typed}” means nothing here.` : `“${typed}” is no operator here: write ${meant}`,
	takenAsName: (typed: string, name: string) => `“${typed}” is taken as a name: ${name}.`,
	tooLong: (letters: number, parts: number) =>
		`Too long: only the first ${numberIn(letters, 'en')} letters and ${parts} words or values count.`,
	openQuote: 'A quotation mark is open: all that follows it is one phrase.',
	unknownValue: (key: string, value: string, nearest: string | null) =>
		`No ${key} “${value}”${nearest === null ? '' : ` – did you mean ${nearest}?`}`,
	otherKey: (key: string, value: string, meant: string) => `No ${key} “${value}”: write ${meant}`,
	olderForm: (key: string) =>
		`This database is too old for “${key}:”: the next communique import mends that.`,
	unreadableRange: (value: string) => `“${value}” is no year: 2019, 2015..2018, 2018.., 2024-09..2025-03`,
	pickerPlaceholder: 'type to narrow',
	timePlaceholders: [
		'type 2019, 2015..2018, sep 2024, 2024-09..2025-03',
		'type 2019, 2015..2018 or sep 2024',
	] as readonly string[],
	unreadableTime: (text: string) =>
		`“${text}” is no time. Write 2019, 2015..2018, 2018.., sep 2024, sep 2024..mar 2025, 2024-09 or 2 nov 2025.`,
	togetherPlaceholder: (key: string) => `type a name; ${key} adds, both must be there`,
	withThem: (names: string, records: string) => `with ${names} · ${records}`,
	pickerHeadings: {number: 'n', first: 'first', last: 'last'},
	pickerEmpty: 'Nothing matches.',
	exporting: {
		title: 'Export',
		preview: 'Preview',
		fields: {scope: 'What', format: 'Format', extra: 'Options', target: 'To'},
		scopes: {
			record: 'this record',
			visit: 'its whole visit',
			these: 'these records',
			session: 'marked this session',
			marked: 'the marked',
			view: 'this view',
			everything: 'everything',
		},
		extras: {details: 'a section for each record', byteOrderMark: 'for Excel (BOM)'},
		inSources: (count: number) => counted(count, 'source'),
		size: (kilobytes: number) => `${numberIn(kilobytes, 'en')} kB`,
		doubts: (count: number) =>
			count === 1
				? '1 date in doubt keeps its mark'
				: `${numberIn(count, 'en')} dates in doubt keep their mark`,
		beginningOf: (shown: number, total: number) =>
			`the first ${numberIn(shown, 'en')} of ${numberIn(total, 'en')}`,
		moreLines: (count: number) => counted(count, 'more line'),
		shell: 'The same from the shell',
		idCount: (count: number) => `<${numberIn(count, 'en')}\u{A0}ids>`,
		commandTooLong: '(the command is too long for this screen)',
		unknownExtension: (extension: string, known: string) =>
			`No format has the extension ${extension}: ${known}`,
	},
	writing: writingEn,
	exported: (count: number, path: string) => `Wrote ${counted(count, 'record')} to ${path}.`,
	exists: (path: string) => `${path} exists: Enter again overwrites it.`,
	emptyPath: 'Type a file name first.',
	copied: {
		citation: (way: string) => `Citation sent to the clipboard (${way}).`,
		address: (way: string) => `Address sent to the clipboard (${way}).`,
		brief: (way: string) => `Brief sent to the clipboard (${way}).`,
	},
	citationsCopied: (count: number, way: string) =>
		`${numberIn(count, 'en')} citations sent to the clipboard (${way}).`,
	tooLongToCopy: (key: string) => `Too long for the clipboard (OSC 52): ${key} writes it to a file.`,
	noClipboard: 'No clipboard here. In full:',
	noBrowser: (copy: string) => `No browser here. ${copy} copies the address:`,
	moreHints: (count: number) => `+${counted(count, 'hint')}`,
	noBrowserFor: (site: string) => `No browser for ${site}: the address stands at the end of its record.`,
	noUrlOf: (source: number) => `Source ${numberIn(source, 'en')} has no address.`,
	noSource: (source: number, total: number) =>
		`No source ${numberIn(source, 'en')}: this record has ${counted(total, 'source')}.`,
	sourcesTitle: 'Sources',
	opened: (url: string) => `Opening ${url}`,
	noUrl: 'No source of this record has an address.',
	helpTitle: 'Keys',
	helpNarrow: 'type to narrow: “mark”, “year”, “ctrl”',
	keyCount: (count: number) => counted(count, 'key'),
	tasks: {
		find: 'Find',
		move: 'Move',
		view: 'View',
		read: 'Read',
		keep: 'Keep',
		leave: 'Leave',
	},
	searchTitle: 'Search',
	searchHelp: [
		['giang hegseth', 'both words, any order, marks not needed'],
		['"vice admiral"', 'the words together'],
		['-speech', 'without the word'],
		['year:2019  year:2015..2018', 'certainly or possibly in these years'],
		['leader:giang  kind:talks', 'a participant; a kind'],
		['topic:dioxin  place:hanoi', 'a topic; a place'],
		['side:us  source:vnexpress', 'a side; a publisher'],
		['office:minister  travel:us', 'a post; who came to the other’s country'],
		['series:dpd  has:commitment', 'a series; promises, deliveries'],
		['is:marked  tag:follow-up  note:visa', 'what you have marked, tagged, noted'],
		['is:inferred  is:stated', 'the date was reasoned out, or not'],
		['is:uncertain  is:single-source', 'the date is in doubt; one source alone'],
		['confidence:low', 'how far a record can be relied on'],
		['austin | hagel', 'either word'],
		['kind:talks,speech  -kind:talks', 'any of them; all but these'],
		['Giang ×+70', 'a filter; without it 70 records more'],
	] as readonly (readonly [string, string])[],
	searchForms: [
		['"…"', 'phrase'],
		['-w', 'without'],
		['a | b', 'either'],
	] as readonly (readonly [string, string])[],
	modes: modesEn,
	met: metEn,
	commands: commandsEn,
	keyWords: keyWordsEn,
	helpWords: helpEn,
	emptyKeys: emptyKeysEn,
	timeline: timelineEn,
	matrix: matrixEn,
	ledger: ledgerEn,
	unreadable: unreadableEn,
	brief: briefEn,
	saving: savingEn,
	working: workingSetEn,
	palette: paletteEn,
	savedViews: savedViewsEn,
};

/** The messages of the explorer, in one language. */
export type Messages = typeof explorerEn;
