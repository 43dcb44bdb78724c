import {buildLexicon} from '../../source/extract/mentions/shared-grammar/lexicon.ts';
import {readDrafts} from '../../source/extract/frames/read-drafts.ts';
import {english} from '../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../source/extract/mentions/locales/vi/index.ts';
import type {CalendarPoint, DateMention, Document, Draft} from '../../source/extract/import-model.ts';
import {readMentions, type Findings} from '../../source/extract/mentions/pipeline.ts';
import {shippedReference} from '../fixtures/reference.ts';

const locales = {vi: vietnamese, en: english};

/** The mentions that a locale finds in a sentence, with the shipped leaders and places. */
export function read(language: 'vi' | 'en', text: string): Findings {
	return readMentions(text, locales[language], buildLexicon(shippedReference()), []);
}

/** A date as one line: the quoted words, then what was understood. */
export function dateLine(text: string, date: DateMention): string {
	const quoted = `"${text.slice(date.start, date.end)}"`;
	const point = ({year, month, day}: CalendarPoint): string =>
		[year ?? 'y', month ?? 'm', day ?? 'd'].map(part => String(part)).join('-');
	const days = [...new Set([point(date.from), point(date.to)])].join('/');
	const {week, inMonth, until} = date;
	const rest = [
		date.weekday === null ? '' : `weekday ${date.weekday}`,
		date.offset === null ? '' : `offset ${date.offset}`,
		date.dayPart ?? '',
		date.lengthInDays === null ? '' : `${date.lengthInDays} days`,
		week ? `${week.from}..${week.to}` : '',
		inMonth ? `${inMonth.first}/${inMonth.last} of ${inMonth.month ?? 'null'}` : '',
		until ? `until ${point(until)}` : '',
		date.yearFrom === undefined ? '' : `year ${date.yearFrom}`,
		date.isSameDay ? 'same day' : '',
	];
	return [quoted, date.type === 'calendar' ? days : date.type, ...rest].filter(part => part !== '').join(' ');
}

/** A text as an import has it. */
export function document(text: string, more: Partial<Document> = {}): Document {
	return {
		file: 'clip.txt',
		lines: text.split('\n'),
		publisher: '',
		title: '',
		url: '',
		published: '',
		...more,
	};
}

/** The drafts of a text. */
export function drafts(text: string): readonly Draft[] {
	return readDrafts([document(text)], shippedReference()).drafts;
}

/** The reasons for which passages of a text give no record. */
export function reasonsAgainst(text: string): readonly string[] {
	return readDrafts([document(text)], shippedReference()).skipped.map(({reason}) => reason.code);
}

/** A draft as one line: kind, people with their parts, place. */
export function draftLine(draft: Draft): string {
	const people = draft.participants.map(({mention, part}) => `${mention.name || mention.office} (${part})`);
	const {venue = '', place = '-'} = draft.place ?? {};
	return [draft.kind, people.join(', '), venue === '' ? place : venue].join(' | ');
}
