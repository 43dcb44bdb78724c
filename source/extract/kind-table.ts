import type {Kind, Part} from '../domain/vocabulary.ts';

/** The people to be named beside a word for a kind before a record may come of it. */
export type Need =
	/** Somebody of each side. */
	| 'two-people'
	/** Somebody of one side, the other present at least as a place or body. */
	| 'one-person'
	/** No person: ships, equipment, ceremonies. */
	| 'nobody';

/** The parts that people take in an engagement of a kind. */
export type PartRule =
	/** The side that receives is host, the other visitor. */
	| {readonly type: 'host-and-visitor'}
	/** The people before the verb are callers, those after it callees; the first person always calls. */
	| {readonly type: 'caller-and-callee'}
	/** The first of the side that gives is the giver, the first of the other the recipient; everybody else attends. */
	| {readonly type: 'giver-and-recipient'}
	/** The first of each side has this part; everybody else attends. */
	| {readonly type: 'first-of-each-side'; readonly part: Part}
	/** The first person has this part; everybody else attends. */
	| {readonly type: 'first'; readonly part: Part}
	/** Everybody attends. */
	| {readonly type: 'attendees'};

/** Sets of kinds under which two reports may tell of one event. */
export type Family = 'visit' | 'meeting' | 'consultation' | 'occasion' | 'naval';

/** A property that sets a kind apart from others. */
export type Trait =
	/** It spans the meetings of a visit, and leads from one country to another. */
	| 'visit'
	/** One side can do it alone, so that two reports of it need not name the same sides. */
	| 'one-sided'
	/** It takes days: a length that the text tells beside the day is its own. */
	| 'lasting'
	/** Nobody travels for it and it has no place. */
	| 'remote'
	/** Its words do not tell who receives, unless they say so themselves. */
	| 'mutual'
	/** It only makes something else known, which counts before it. */
	| 'makes-known'
	/** It is words alone: in an article, or without a day, it only says what was said. */
	| 'words-alone';

/** All that the import goes by with a kind, besides the words that tell it (`mentions/locales`, `wording`). */
export interface KindEntry {
	/** The need of its words that state none of their own. */
	readonly need: Need;
	readonly parts: PartRule;
	/** Empty for a kind that is no other word for something. */
	readonly families: readonly Family[];
	readonly traits: readonly Trait[];
	/** Kinds that one sentence may tell beside it, as an engagement of their own: a welcome ceremony opens talks. */
	readonly opens: readonly Kind[];
	/** The kind that it is where a ship does it, if that is another. */
	readonly byShip?: Kind;
}

const hostAndVisitor: PartRule = {type: 'host-and-visitor'};
const meeting = {
	need: 'two-people',
	parts: hostAndVisitor,
	families: ['meeting'],
	traits: [],
	opens: [],
} as const;
const visit = {
	need: 'one-person',
	parts: hostAndVisitor,
	families: ['visit'],
	traits: ['visit', 'lasting'],
	opens: [],
	byShip: 'port-call',
} as const;

const kindTable: Readonly<Record<Kind, KindEntry>> = {
	'official-visit': visit,
	'working-visit': visit,
	reception: meeting,
	'courtesy-call': meeting,
	talks: {...meeting, families: ['meeting', 'consultation'], traits: ['mutual']},
	'phone-call': {
		...meeting,
		parts: {type: 'caller-and-callee'},
		families: [],
		traits: ['remote'],
	},
	dialogue: {
		need: 'nobody',
		parts: {type: 'first-of-each-side', part: 'co-chair'},
		families: ['consultation'],
		traits: ['lasting'],
		opens: [],
	},
	'sideline-meeting': {...meeting, traits: ['mutual']},
	speech: {
		need: 'one-person',
		parts: {type: 'first', part: 'speaker'},
		families: [],
		traits: ['one-sided', 'words-alone'],
		opens: [],
	},
	handover: {
		need: 'nobody',
		parts: {type: 'giver-and-recipient'},
		families: ['occasion'],
		traits: ['one-sided'],
		opens: [],
	},
	agreement: {
		need: 'nobody',
		parts: {type: 'first-of-each-side', part: 'signatory'},
		families: ['occasion'],
		traits: [],
		opens: [],
	},
	ceremony: {
		need: 'nobody',
		parts: hostAndVisitor,
		families: ['occasion'],
		traits: [],
		opens: ['talks', 'official-visit'],
	},
	'port-call': {
		need: 'nobody',
		parts: hostAndVisitor,
		families: ['naval'],
		traits: ['one-sided', 'lasting'],
		opens: [],
	},
	exercise: {
		need: 'nobody',
		parts: {type: 'attendees'},
		families: ['naval'],
		traits: ['one-sided', 'lasting'],
		opens: [],
	},
	announcement: {
		need: 'nobody',
		parts: {type: 'attendees'},
		families: ['visit', 'occasion'],
		traits: ['lasting', 'makes-known'],
		opens: [],
	},
};

/** A kind of which nothing is known is one with nothing but itself. */
const unknownKind: KindEntry = {
	need: 'one-person',
	parts: {type: 'attendees'},
	families: [],
	traits: [],
	opens: [],
};

/** The entry of a kind; a neutral one where the table lacks it, as a database of another program may have any. */
export function kindEntry(kind: Kind): KindEntry {
	return Object.hasOwn(kindTable, kind) ? kindTable[kind] : unknownKind;
}

/** Returns true when a kind has the trait. */
export function hasTrait(kind: Kind, trait: Trait): boolean {
	return kindEntry(kind).traits.includes(trait);
}

/** Returns true when a record of the kind spans the meetings of a visit. */
export function isVisit(kind: Kind): boolean {
	return hasTrait(kind, 'visit');
}

/** Returns true when the kind is a meeting that somebody of each side has to be at. */
export function needsBothSides(kind: Kind): boolean {
	return kindEntry(kind).need === 'two-people';
}

/** Returns true when two kinds can be two words for one event. */
export function areSameKind(a: Kind, b: Kind): boolean {
	return a === b || kindEntry(a).families.some(family => kindEntry(b).families.includes(family));
}

/** A visit whose date is known no better than this, in days, cannot tell which meetings took place during it. */
export const longestVisit = 45;
