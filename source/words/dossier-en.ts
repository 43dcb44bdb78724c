import {counted, numberIn} from './counted.ts';

/** The English labels of dossiers and pairs, which a command prints and a panel draws. */
export const dossierEn = {
	counterparts: 'Counterparts',
	counterpartCount: (count: number) => counted(count, 'counterpart'),
	number: 'n',
	first: 'first',
	last: 'last',
	filters: 'Filters',
	spellings: 'Other spellings',
	ranks: 'Ranks',
	offices: 'Offices',
	side: 'Side',
	engagements: 'Engagements',
	byYear: 'Years',
	byKind: 'Kinds',
	byPlace: 'Places',
	promised: 'Promised or given',
	promises: (count: number) => `${counted(count, 'entry', 'entries')} of commitments and deliveries`,
	talkedAbout: 'Talked about',
	withAll: 'With all counterparts',
	longestSilence: 'Longest silence',
	/** The same where room is least. */
	silence: 'Silence',
	sinceLast: 'Since the last',
	travelled: 'Who travelled',
	elsewhere: 'third countries',
	byMonth: 'Month by month',
	records: 'Records',
	none: 'no engagement',
	/** Behind `engagements`: there is none at all, none that the filters let through, or none that names both. */
	noneHere: {all: 'none', filtered: 'none under these filters', both: 'none that names both'},
	sameSide: 'both are of one side',
	noSilence: 'none',
	acting: 'acting',
	noTerm: 'term unknown',
	attested: (dates: string) => `attested ${dates}`,
	since: (date: string) => `since ${date}`,
	until: (date: string) => `until ${date}`,
	fromTo: (from: string, to: string) => `${from} to ${to}`,
	/** In place of a dash between dates that have one themselves. */
	firstAndLast: (first: string, last: string) => `first ${first}, last ${last}`,
	/** Behind the name of a person. */
	withSide: {VN: 'and Vietnam', US: 'and the United States'},
	days: (count: number) => counted(count, 'day'),
	months: (count: number) => counted(count, 'month'),
	years: (count: number) => counted(count, 'year'),
	/** In place of the time since the last. */
	notOver: {ahead: 'still to come', 'going-on': 'going on', unsure: 'its day is not certain'},
	more: (count: number) => `${numberIn(count, 'en')} more`,
	what: 'What',
	/** The sides in a word. */
	country: {VN: 'Vietnam', US: 'US'},
};

/** The labels of dossiers and pairs, in one language. */
export type DossierWords = typeof dossierEn;
