import type {ProposalStatus} from '../../../extract/index.ts';
import type {FillableField} from '../../../domain/additions.ts';
import type {FieldName} from '../fields/record-fields.ts';
import {counted, numberIn, wordsIn} from '../../../words/index.ts';
import type {EditError, ReviewNotice} from '../model.ts';

const commands = {
	up: 'up one line',
	down: 'down one line',
	'page-up': 'up one page',
	'page-down': 'down one page',
	'half-up': 'the passage up',
	'half-down': 'the passage down',
	first: 'to the first',
	last: 'to the last',
	open: 'into the fields of the record',
	back: 'one step back',
	edit: 'edit the field',
	'accept-record': 'accept: it will be saved',
	'reject-record': 'reject: it will be left out',
	toggle: 'accept or reject',
	'accept-all': 'accept all',
	'reject-all': 'reject all',
	undo: 'undo',
	redo: 'redo',
	'next-open': 'next conflict, then next undecided',
	'next-record': 'next record',
	'previous-record': 'previous record',
	complete: 'put the suggestion into the field',
	summary: 'what would be saved',
	confirm: 'save; take what was typed',
	language: 'English / Vietnamese',
	help: 'this page',
	quit: 'leave without saving',
	suspend: 'go to the background (fg brings it back)',
	redraw: 'draw the screen anew',
	interrupt: 'leave at once',
};

const words = wordsIn('en');

const fields: Readonly<Record<FieldName, string>> = {
	status: words.status,
	date: words.date,
	kind: words.kind,
	place: words.place,
	venue: 'Venue',
	person: 'Person',
	'new-person': 'Add',
	topics: words.topics,
	title_en: 'Title EN',
	title_vi: 'Title VI',
	summary_en: 'Text EN',
	summary_vi: 'Text VI',
	sources: words.sources,
};

const filled: Readonly<Record<FillableField, string>> = {
	day_part: 'time of day',
	title_en: 'English title',
	title_vi: 'Vietnamese title',
	summary_en: 'English summary',
	summary_vi: 'Vietnamese summary',
	name_en: 'place',
	name_vi: 'place in Vietnamese',
	country: 'country',
	venue_en: 'venue',
	venue_vi: 'venue in Vietnamese',
	topics: 'topics',
	part_of: 'visit it belongs to',
};

const editHelp: Readonly<Partial<Record<FieldName, string>>> = {
	date: 'EDTF: 2019-11-20, 2019-11-19/2019-11-21, 2019-11, [2010-04-07,2011-04-07], 2012?',
	kind: 'Type to narrow, ↑↓ to choose.',
	place: 'A city, base or country; empty where there is none.',
	venue: 'A building or ship; empty where there is none.',
	person: 'A name; empty takes the person out. (VN), (US) or (other) after it gives the side.',
	'new-person': 'A name. (VN), (US) or (other) after it gives the side.',
	topics: 'Topics with commas between them.',
	title_en: 'One line.',
	title_vi: 'One line, in Vietnamese.',
	summary_en: 'A sentence or two, in our own words.',
	summary_vi: 'A sentence or two, in our own words, in Vietnamese.',
};

/** The words of the review in English. */
export const reviewEn = {
	words,
	title: 'import',
	of: (count: number, total: number) => `${numberIn(count, 'en')} of ${numberIn(total, 'en')}`,
	counts: {
		new: (count: number) => `${numberIn(count, 'en')} new`,
		merges: (count: number) => counted(count, 'merge'),
		conflict: (count: number) => counted(count, 'conflict'),
		skipped: (count: number) => `${numberIn(count, 'en')} skipped`,
	} satisfies Record<ProposalStatus | 'skipped', (count: number) => string>,
	statuses: {...words.statuses, skipped: 'skipped'} satisfies Record<ProposalStatus | 'skipped', string>,
	nothingFound: 'No engagement was found in what was read.',
	nothingRead: 'There is nothing to review.',
	whyNot: 'Why nothing came of it:',
	isNew: 'A new record.',
	mergesInto: 'The same event as a known record:',
	contradicts: 'It contradicts a known record:',
	onAccept: 'Accepted, it is merged all the same; the known record keeps what it says.',
	addsSource: (source: string) => `Adds the source ${source}.`,
	fills: (what: string) => `Fills in what is empty: ${what}.`,
	addsNothing: 'It adds nothing that is not known already.',
	editOfMerge: 'What you change is compared with the known record and fills only what that one leaves empty.',
	newPerson: 'not in the list of leaders: will be created',
	empty: '–',
	addPerson: 'somebody who is missing',
	passage: 'Passage',
	noPassage: 'The passage is not at hand.',
	fields,
	filled,
	editHelp,
	editErrors: {
		'bad-date': text => `Not a date: “${text}”.`,
		'unknown-kind': () => 'There is no such kind: choose one of the list.',
		'unknown-topic': text => `There is no topic “${text}”.`,
		'no-title': () => 'A record needs a title in one language.',
		'same-person': text => `${text} is in this record already.`,
	} satisfies Record<EditError['type'], (text: string) => string> as Readonly<
		Record<EditError['type'], (text: string) => string>
	>,
	notices: {
		unsaved: () => 'Nothing is saved; q again leaves.',
		'nothing-to-undo': () => 'Nothing to undo.',
		'nothing-to-redo': () => 'Nothing to redo.',
		undone: count =>
			count === 0 ? 'Undone; all is as it was.' : `Undone; ${counted(count, 'step')} before it.`,
		redone: count =>
			count === 0 ? 'Done again; nothing more to redo.' : `Done again; ${counted(count, 'step')} after it.`,
		'accepted-all': count => `Accepted ${counted(count, 'record')}.`,
		'rejected-all': count => `Rejected ${counted(count, 'record')}.`,
		'all-decided': () => 'Everything is decided; w shows what would be saved.',
		'not-edited-here': () => 'This is shown, not edited.',
		'no-record': () => 'No record came of this passage.',
		'still-to-come': () => 'That day is still to come.',
	} satisfies Record<ReviewNotice['type'], (count: number) => string> as Readonly<
		Record<ReviewNotice['type'], (count: number) => string>
	>,
	summaryTitle: 'What would be saved',
	nothingToSave: 'Nothing is accepted: no record would be saved.',
	summary: {
		new: (count: number) => `${numberIn(count, 'en')} new`,
		merged: (count: number) => `${numberIn(count, 'en')} merged`,
		conflicts: (count: number) => `${counted(count, 'conflict')} left out`,
		rejected: (count: number) => `${numberIn(count, 'en')} rejected`,
		skipped: (count: number) => `${numberIn(count, 'en')} skipped`,
	},
	mergedConflicts: (count: number) =>
		`${counted(count, 'conflict')} merged all the same: the known ${count === 1 ? 'record keeps what it says' : 'records keep what they say'}.`,
	leftOut: 'Left out',
	created: 'New people',
	helpTitle: 'Keys of the review',
	signsTitle: 'Signs',
	signs: {
		'✓': 'accepted: will be saved',
		'✗': 'rejected: will be left out',
		'*': 'changed by you',
		'+': 'new',
		'→': 'merges into a known record',
		'!': 'contradicts a known record',
		'·': 'skipped: no record came of it',
	} as Readonly<Record<string, string>>,
	modes: {list: 'List', fields: 'Record', edit: 'Field', summary: 'Saving', help: 'Help'},
	commands,
	keyWords: {
		move: 'move',
		open: 'fields',
		accept: 'accept',
		reject: 'reject',
		undo: 'undo',
		next: 'next open',
		save: 'save',
		keys: 'keys',
		quit: 'leave',
		field: 'field',
		edit: 'edit',
		back: 'back',
		record: 'record',
		take: 'take it',
		cancel: 'leave as it was',
		complete: 'complete',
		clear: 'clear',
		scroll: 'scroll',
		passage: 'passage',
	},
};

/** The messages of the review, in one language. */
export type ReviewMessages = typeof reviewEn;
