import {counted, numberIn} from '../counted.ts';

/** The English words of a brief. */
export const briefEnglish = {
	title: 'US–Vietnam defence engagements: a brief',
	about: 'About',
	everything: 'all records',
	covers: (count: number, first: string, last: string) =>
		`${counted(count, 'record')}, ${first === last ? first : `from ${first} to ${last}`}`,
	nothing:
		'No record in the data matches this, so there is nothing to report. The data may lack what did happen.',
	upTo: (day: string) => `data up to ${day}`,
	made: (day: string) => `made on ${day}`,
	explained:
		'Each record is one engagement between the two countries on defence, such as a meeting, a visit, a call or a handover, taken from published reports. Numbers in brackets lead to the sources at the end.',
	doubtful:
		'A “?” after a date: the day is not certain; of a span with “?” it is not known on which day it was.',
	estimate: '“c.” before a date: it is an estimate.',

	contacts: 'Last contacts',
	noContact: 'None: one side alone spoke in these records.',
	side: {VN: 'Vietnam', US: 'United States', other: 'Other'},
	others: (count: number) => counted(count, 'other'),
	with: (others: readonly string[]) =>
		`with ${[others.slice(0, -1).join(', '), others.at(-1)].filter(Boolean).join(' and ')}`,
	moreOfVisit: (count: number) => `${counted(count, 'more record', 'more records')} of this visit`,

	timeline: 'Timeline',
	perYear: 'Records in each year',
	possible: (count: number) => `+${numberIn(count, 'en')}?`,
	possibleExplained:
		'(“+1?”: one more falls there only perhaps, since its date is uncertain; it can stand in several years)',
	earlierYears: (first: string, last: string) => `${first}–${last} together`,
	or: 'or',
	kinds: 'Records by kind',
	topics: 'Topics',
	places: 'Records by place (a country counts all its places)',
	overlap: 'The numbers are of records; a record may have several topics.',
	more: (count: number) => `${counted(count, 'more person', 'more people')} named, not listed here`,
	andMore: (count: number) => `and ${numberIn(count, 'en')} more`,
	earlierOnes: (count: number) => `and ${numberIn(count, 'en')} earlier`,

	counterparts: (name: string) => `Counterparts of ${name}`,
	people: 'People',
	nobody: 'Nobody is named.',
	counterpartsExplained: 'People of the other side named in the same records, those named most often first.',
	peopleExplained: 'People named most often, of both sides.',
	name: 'Name',
	office: 'Office in the last of these records',
	count: 'Records',
	first: 'First',
	last: 'Last',

	commitments: 'Commitments',
	noCommitment: 'No promise, agreement or delivery is recorded.',
	notKept: 'This database is of an older form, which does not record them.',
	commitmentCount: (count: number, open: number) =>
		`${counted(count, 'commitment')}, of which ${numberIn(open, 'en')} promised or agreed with no delivery found in the data.`,
	statuses:
		'Promised: one side said that it will. Agreed: both did, or signed. Delivered: handed over or done. Reported: a text says what had been given up to then.',
	arrow: '“US → VN”: from the United States to Vietnam; “both”: the two sides together.',
	sums: 'The totals take each sum of money once; left out are sums told again, parts of a sum that counts, and promises delivered in full, which count as delivered. Promised and agreed may be added up; delivered and reported may not be added to them, since a promise may be delivered in part. Most commitments have no sum.',
	chosen: (more: number) =>
		`${more === 0 ? 'First' : `Some of them (${numberIn(more, 'en')} more not listed here), first`} the largest sums, then what has no delivery in the data, newest first:`,
	open: 'no delivery found in the data',

	gaps: 'Gaps',
	absence: 'Absence here is not absence in fact: the data hold what was found in published reports.',
	missing: (series: string, editions: string, possible: string) =>
		editions === ''
			? `${series}: only possibly held, by all of the data: ${possible}.`
			: `${series}: nothing in all of the data for ${editions}${possible === '' ? '' : `; only possibly held: ${possible}`}.`,
	of: 'of',
	editions: (list: string) => `no. ${list}`,
	silence: (time: string, from: string, to: string) =>
		`Longest silence between two records: ${time}, from ${from} to ${to}.`,
	sinceLast: (days: number) =>
		`Since the last record, up to the day this was made: ${counted(days, 'day')} (for the end of the data see the top).`,
	yearsWithout: (years: string) => `Years without a record in between: ${years}.`,
	noGap: 'None found by the measures used here: missing editions of series, years without records.',

	anniversaries: 'Anniversaries in the next 30 days',
	noAnniversary: 'No round one (5, 10, 15 … years).',
	anniversary: (day: string, years: number) => `${day}, ${numberIn(years, 'en')} years`,

	sources: 'Sources',
	again: 'How to make this again',
	program: 'With communique, a program for the terminal (each line is a command):',
	commandBrief: 'this brief',
	commandList: 'all its records',
	commandCommitments: 'all its commitments',
};

/** The words of a brief, in one language. */
export type BriefWords = typeof briefEnglish;
