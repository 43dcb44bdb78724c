import type {FacetId} from '../../domain/facets.ts';
import {counted, numberIn} from '../counted.ts';

/** The English words of a brief. */
export const briefEnglish = {
	title: 'US–Vietnam defence engagements: a brief',
	about: 'About',
	everything: 'all records',
	/** @param span the dates, both told in full */
	covers: (count: number, span: string) => `${counted(count, 'record')}, ${span}`,
	fromTo: (first: string, last: string) => `from ${first} to ${last}`,
	nothing:
		'No record in the data matches this, so there is nothing to report. The data may lack what did happen.',
	upTo: (day: string) => `data up to ${day}`,
	made: (day: string) => `made on ${day}`,
	explained:
		'Each record is one engagement between the two countries on defence, such as a meeting, a visit, a call or a handover, taken from published reports. Numbers in brackets lead to the sources at the end.',
	doubtful:
		'A “?” after a date: the day is not certain; after two days, such as “2–5 May ?”: it was on one of them or between, not known on which.',
	estimate: '“c.” before a date: it is an estimate.',

	contacts: 'Last contacts',
	contactsOfPeriod: 'Last contacts of the period',
	noContact: 'None: one side alone spoke in these records.',
	side: {VN: 'Vietnam', US: 'United States', other: 'Other'},
	others: (count: number) => counted(count, 'other'),
	with: (others: readonly string[]) =>
		`with ${[others.slice(0, -1).join(', '), others.at(-1)].filter(Boolean).join(' and ')}`,
	moreWithin: (count: number) => counted(count, 'more record belongs to it', 'more records belong to it'),

	timeline: 'Timeline',
	perYear: 'Records in each year',
	possible: (count: number) => `+${numberIn(count, 'en')}?`,
	possibleExplained:
		'“+1?”, “+2?” …: so many more may fall there, since their dates are uncertain; one can stand in several years',
	besidePeriod: 'also in one before or after those asked for',
	earlierYears: (first: string, last: string) => `${first}–${last} together`,
	or: 'or',
	and: 'and',
	years: 'years',
	/** Facets of which several values are named. */
	several: {
		leaders: 'leaders',
		kinds: 'kinds',
		topics: 'topics',
		places: 'places',
		sides: 'sides',
		offices: 'offices',
		tags: 'tags',
	} as Readonly<Partial<Record<FacetId, string>>>,
	since: (time: string) => `from ${time} on`,
	until: (time: string) => `up to ${time}`,
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
	allPeopleExplained: 'All who are named of the two sides, those named most often first.',
	name: 'Name',
	office: 'Office in the last of these records',
	count: 'Records',
	first: 'First',
	last: 'Last',

	commitments: 'Commitments and deliveries',
	noCommitment: 'No promise, agreement or delivery is recorded.',
	notKept: 'This database is of an older form, which does not record them.',
	/** How many there are, how many of them promised or agreed, and how many of these nothing makes good. */
	entries: (count: number, given: number, open: number) => {
		const all = counted(count, 'entry', 'entries');
		if (given === 0) return `${all}, none of them promised or agreed.`;
		const which =
			count === 1
				? 'promised or agreed'
				: `${given === count ? 'all' : numberIn(given, 'en')} of them promised or agreed`;
		const lack = open === 1 ? 'has' : 'have';
		const made =
			given === 1
				? `${open === 1 ? 'no delivery of it' : 'a delivery of it, or of a part,'} is in the data`
				: open === 0
					? 'of each of these a delivery, of all or of a part, is in the data'
					: `of these, ${open === given ? 'none has a' : `${numberIn(open, 'en')} ${lack} no`} delivery in the data`;
		return `${all}, ${which}; ${made}.`;
	},
	statuses: {
		promised: 'Promised: one side said that it will.',
		agreed: 'Agreed: both said so, or signed.',
		delivered: 'Delivered: handed over or done.',
		reported: 'Reported: a text tells what had been given or done up to then, which is no promise.',
	},
	withSum: (sums: number, count: number) =>
		`${numberIn(sums, 'en')} of the ${numberIn(count, 'en')} ${sums === 1 ? 'tells' : 'tell'} a sum of money.`,
	repeats:
		'The totals take each sum once: a repeat is a sum told again, a part of a sum that counts, or a promise delivered in full, which counts as delivered.',
	apart:
		'Sums delivered or reported may not be added to those promised or agreed, since a promise may be delivered in part.',
	parties: {
		arrow: 'An arrow leads from the side that gives or acts to the one for which it does.',
		both: '“both”: the two sides together.',
		other: '“other”: third countries, or a group of them such as ASEAN.',
	},
	chosenAs: {
		sum: 'the largest sums',
		open: 'what has no delivery in the data',
		other: 'others',
		part: 'what repeats another entry or is a part of it',
	},
	/** Which of the entries are listed, and in which order. */
	chosen: (shown: number, more: number, order: readonly string[], isBySum: boolean) => {
		const which =
			more === 0
				? 'All entries'
				: `Here are ${numberIn(shown, 'en')} of the entries (${numberIn(more, 'en')} more not listed)`;
		const sorted = order.length > 1 ? `first ${order.join(', then ')}, ` : '';
		return `${which}, ${sorted}${isBySum ? 'largest sum' : 'newest'} first:`;
	},
	open: 'no delivery found in the data',
	kept: 'a delivery, of all or of a part, is in the data',

	gaps: 'Gaps',
	absence: 'Absence here is not absence in fact: the data hold what was found in published reports.',
	missing: (series: string, editions: string, possible: string) =>
		editions === ''
			? `${series}: in the data as a whole, uncertain for ${possible}.`
			: `${series}: in the data as a whole, none for ${editions}${possible === '' ? '' : `; uncertain for ${possible}`}.`,
	of: 'of',
	editions: (list: string) => `no. ${list}`,
	silence: (time: string, from: string, to: string) =>
		`Longest silence between two records: ${time}, from ${from} to ${to}.`,
	/** @param inData the time to the end of the data; empty where the last record is their end */
	sinceLast: (inData: string, toToday: string) =>
		inData === ''
			? `From the last record, with which the data end, to the day this was made: ${toToday}.`
			: `From the last record to the end of the data: ${inData}; to the day this was made: ${toToday}.`,
	yearsWithout: (years: string) => `Years without a record in between: ${years}.`,
	noGap: 'None found by the measures used here: missing editions of series, years without records.',

	anniversaries: 'Anniversaries in the next 30 days',
	noAnniversary: 'No 5th, 10th, 15th … anniversary falls in this time.',
	anniversary: (day: string, years: number) => `${day}, ${numberIn(years, 'en')} years`,

	sources: 'Sources',
	again: 'How to make this again',
	program: 'With communique, a program for the terminal (each line is a command):',
	commandBrief: 'this brief',
	commandList: 'all its records',
	commandCommitments: 'all its commitments and deliveries',
};

/** The words of a brief, in one language. */
export type BriefWords = typeof briefEnglish;
