import type {Kind} from '../domain/vocabulary.ts';
import {shortMonths} from '../domain/months.ts';
import {counted, numberIn} from './counted.ts';
import {whyDateEn} from './year-words.ts';

/** The English labels of whatever is printed about records, in whichever room. */
export const en = {
	// The facts of a record: headings of columns and sections.
	date: 'Date',
	kind: 'Kind',
	engagement: 'Engagement',
	place: 'Place',
	people: 'People',
	bodies: 'Ships and organisations',
	topics: 'Topics',
	series: 'Series',
	commitments: 'Commitments and deliveries',
	partOf: 'Part of',
	sameVisit: 'Same visit or event',
	// What a record leads to, and the ties between the two.
	seeAlso: 'See also',
	ties: {
		visit: 'Same visit or event',
		series: 'Same series, before and after',
		pair: 'The same two, before and after',
		topic: 'Same place and topics',
	},
	whyThisDate: 'Why this date',
	note: 'Note',
	ownNote: 'Your note',
	ownTags: 'Your tags',
	confidence: 'Confidence',
	sources: 'Sources',
	id: 'Id',
	status: 'Status',
	inferred: 'inferred',
	records: (count: number) => counted(count, 'record'),
	// An edition of a series, behind its name.
	editionNumber: (number: number) => `no. ${number}`,
	editionYear: (year: number) => `${year}`,
	line: (line: number) => `line ${line}`,
	clipping: 'clipping',

	// Kinds in the nine columns of a row, by their ids in data/vocabulary.yaml.
	kinds: {
		'official-visit': 'visit',
		'working-visit': 'working',
		reception: 'reception',
		'courtesy-call': 'courtesy',
		talks: 'talks',
		'phone-call': 'phone',
		dialogue: 'dialogue',
		'sideline-meeting': 'sideline',
		speech: 'speech',
		handover: 'handover',
		agreement: 'agreement',
		ceremony: 'ceremony',
		'port-call': 'port call',
		exercise: 'exercise',
		announcement: 'announced',
	} satisfies Readonly<Record<Kind, string>> as Readonly<Record<string, string>>,

	// Places whose names are too long for the ten columns of a row, by their English names in data/places.yaml.
	shortPlaces: {
		'Ho Chi Minh City': 'HCM City',
		'United States': 'US',
		'South China Sea': 'at sea',
		'Bandar Seri Begawan': 'Brunei',
		'Joint Base Lewis-McChord': 'Fort Lewis',
		'Southern California': 'California',
		'South Korea': 'S. Korea',
		'Thua Thien-Hue': 'TT Hue',
	} as Readonly<Record<string, string>>,

	// What becomes of a record that an import proposes.
	statuses: {new: 'new', merges: 'merges', conflict: 'conflict'},

	// The head of an exported file.
	file: {
		heading: 'US–Vietnam defence engagements',
		filter: 'Filter',
		noFilter: 'none',
		exported: 'exported',
		dataVersion: 'data version',
		// Of the shipped records (data/LICENSE).
		licence: 'shipped data CC BY 4.0',
		details: 'Details',
		/** Stands in a calendar entry whose day is not certain, before the date as recorded. */
		uncertainDay: 'The day is not certain; the date is recorded as',
	},

	// The values by which records can be filtered, with how many records have them.
	values: {
		count: 'Records',
		value: 'Value',
		label: 'Name',
		side: 'Side',
		missing: 'Missing',
		possible: (count: number) => `${numberIn(count, 'en')} possibly`,
	},

	// What has become of a record since an earlier version of the data.
	changes: {new: 'new', changed: 'changed', withdrawn: 'withdrawn'},
	changed: 'Changed',

	// What was promised, agreed or delivered, by whom, and how far it had come.
	ledger: {
		by: 'By',
		to: 'To',
		what: 'What',
		quantity: 'Quantity',
		amount: 'Amount',
		source: 'Source',
		both: 'both',
		other: 'other',
		statuses: {promised: 'promised', agreed: 'agreed', delivered: 'delivered', reported: 'reported'},
		/** An amount of money in millions, or in full. */
		million: (amount: string, currency: string) =>
			currency === 'USD' ? `$${amount} million` : `${currency} ${amount} million`,
		billion: (amount: string, currency: string) =>
			currency === 'USD' ? `$${amount} billion` : `${currency} ${amount} billion`,
		money: (amount: string, currency: string) =>
			currency === 'USD' ? `$${amount}` : `${currency} ${amount}`,
		openOnly: 'Of what has no delivery in the data:',
		due: (date: string) => `due ${date}`,
		sums: (count: number) => counted(count, 'sum'),
		repeats: (count: number) => `${counted(count, 'repeat')} left out`,
		given: (money: string, repeats: string) =>
			`${money} promised or agreed, each sum once${repeats === '' ? '' : `; ${repeats}`}`,
		noSum: 'no sum told',
	},

	// Series and kinds by years.
	whoMetWhom: 'Who met whom',

	timeline: {
		title: 'Timeline',
		groups: {series: 'Series', kinds: 'By kind', views: 'Views'},
		fromTo: 'from–to',
		inYears: 'Years',
		inMonths: 'Months',
		/** The months over columns of at least four letters, and over narrower ones. */
		months: shortMonths,
		monthSigns: shortMonths.map(month => month.slice(0, 1)),
		monthOf: (year: number, month: number) => `${shortMonths[month - 1] ?? ''} ${year}`,
		noMonth: 'no month',
		withoutMonth: (count: number, year: number) =>
			`${counted(count, 'record')} of ${year} without a month may fall here.`,
		heldIn: (held: number, all: number) => `${held} of ${counted(all, 'year')}`,
		since: (year: number) => `since ${year}`,
		between: (from: number, to: number) => `from ${from} to ${to}`,
		possiblyIn: (list: string) => `only possibly ${list}`,
		noneFound: (list: string) => `none found for ${list}`,
		possibly: (count: number) => `${numberIn(count, 'en')} of them only possibly`,
		onlyPossibly: 'only possibly',
		noneInData: (name: string) => `no “${name}” in the data.`,
		noneInView: (name: string) => `no “${name}” in this view.`,
		caution: 'Absence here is not absence in fact: the data hold what was found in published reports.',
	},

	// On which sources a record stands, fact by fact.
	evidence: {
		heading: 'Evidence',
		facts: {date: 'date', place: 'place', people: 'people', kind: 'kind', amount: 'amount'},
		says: (facts: string) => `says ${facts}`,
		saysNone: 'says none of these',
		differs: (fact: string, text: string) => `${fact} otherwise: ${text}`,
		unrecorded: 'not recorded what it says',
		repeats: (source: string) => `repeats ${source}`,
		notArchived: 'not archived',
		independent: (count: number, all: number) =>
			`${numberIn(count, 'en')} of ${counted(all, 'source')} independent`,
		saidBy: (count: number) =>
			count === 0 ? 'none is known to say it' : `${numberIn(count, 'en')} ${count === 1 ? 'says' : 'say'} it`,
		otherwiseBy: (count: number) => `${numberIn(count, 'en')} otherwise`,
		aloneOnDate: (source: string) => `Only ${source} is known to say the date`,
		withoutIt: (texts: string) =>
			texts === '' ? 'without it none would be known to' : `without it: ${texts}`,
	},

	whyDate: whyDateEn,

	// Stands before what was typed, in the head of an exported file.
	query: 'search',
	// Behind it, the order of what it found.
	order: 'order',
	orders: {relevance: 'best match first', date: 'oldest first', '-date': 'newest first'},
	inTiers: (order: string) => `${order}, words found together before words apart`,

	// What stands in the place of a screen that cannot be drawn: what is needed first, since the end may be cut.
	tooSmall: (size: string, needed: string) => `Too small: ${needed} needed, ${size} here.`,
};

/** The labels of whatever is printed about records, in one language. */
export type Words = typeof en;
