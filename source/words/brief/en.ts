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
		'A “?” after a date: the day is not certain; after two days, such as “2–5 May ?”: it was on one of them or between, not known on which.',
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
		'(“+1?”, “+2?” …: so many more may fall there, since their dates are uncertain; one can stand in several years, also in one before or after those asked for)',
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
	commitmentCount: (count: number, promised: number, open: number) =>
		`${counted(count, 'commitment')}. Of the ${numberIn(promised, 'en')} that were promised or agreed, ${numberIn(open, 'en')} have no delivery in the data.`,
	statuses:
		'Promised: one side said that it will. Agreed: both did, or signed. Delivered: handed over or done. Reported: a text says what had been given up to then.',
	arrow:
		'“US → VN”: from the United States to Vietnam; “both”: the two sides together; “both → VN”: by the two together, for Vietnam.',
	sums: 'The totals take each sum of money once; left out are sums told again, parts of a sum that counts, and promises delivered in full, which count as delivered. Promised and agreed may be added up; delivered and reported may not be added to them, since a promise may be delivered in part. Most commitments have no sum.',
	chosen: (more: number) =>
		`${more === 0 ? 'First' : `Some of them (${numberIn(more, 'en')} more not listed here), first`} the largest sums, then what has no delivery in the data, newest first:`,
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
	sinceLast: (inData: number, toToday: number) =>
		`From the last record to the end of the data: ${counted(inData, 'day')}; to the day this was made: ${counted(toToday, 'day')}.`,
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
	commandCommitments: 'all its commitments',
};

/** The words of a brief, in one language. */
export type BriefWords = typeof briefEnglish;
