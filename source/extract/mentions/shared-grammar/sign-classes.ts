import {phrases} from './word-lists.ts';

/**
 * Classes of words that suggest of which kind an engagement is, each with what it stands for. Every language has a
 * list for each (`locales/…/signs`); what a class is worth for a kind is fitted (`frames/kinds/weights.ts`).
 */
export const signNames = {
	phone: 'a telephone, a line, a call',
	remote: 'a screen, a video link, a meeting from afar',
	sideline: 'margins and corridors of something else',
	gathering: 'a meeting of many countries',
	courtesy: 'respects, farewells, introductions, credentials',
	turnover: 'somebody comes to his post or leaves it',
	talks: 'talks, discussions, negotiations',
	agreed: 'what two tell, ask and promise each other',
	met: 'people meet, sit down, spend an hour together',
	received: 'somebody receives, hosts, welcomes a guest',
	meal: 'a meal, a toast, tea',
	visit: 'a journey, an arrival, a stay',
	official: 'an invitation, a guard of honour, a state visit',
	looked: 'somebody is shown something, inspects, walks through',
	dialogue: 'a dialogue, working group, consultation, policy talks',
	edition: 'a round that is counted, or comes every year',
	chaired: 'somebody chairs or leads a side',
	seminar: 'a workshop, seminar, panel',
	speech: 'a speech, lecture, questions and answers',
	audience: 'students, listeners, the press',
	gave: 'something is given, delivered, taken over',
	goods: 'craft, vehicles, instruments, supplies',
	worth: 'a value in money',
	remains: 'remains of the fallen, caskets, a transport home',
	missing: 'the missing and those who search for them',
	keepsakes: 'letters, diaries, documents, belongings',
	signed: 'a signature, initials, an exchange of notes',
	paper: 'a memorandum, agreement, letter of intent',
	opened: 'something is opened, begun, unveiled',
	closed: 'something is brought to its end',
	ceremony: 'a ceremony, an anthem, a flag',
	tribute: 'wreaths, incense, an anniversary, a memorial',
	honours: 'medals, certificates, a graduation',
	port: 'a port, pier, anchor',
	ship: 'a warship by name or sort',
	crew: 'a crew, captain, deck',
	exercise: 'an exercise, a drill, training together',
	course: 'a class, lesson, instructor',
	medical: 'doctors, patients, a clinic',
	mines: 'bombs, mines, clearance',
	announced: 'something is made known, approved, promised',
	legacy: 'dioxin, a clean-up, people with disabilities',
	delegation: 'a delegation, a party, lawmakers',
	palace: 'the seat of a head of state or government',
	ministry: 'a ministry, headquarters, embassy',
	school: 'an academy, university, museum',
	base: 'a base, unit, airfield, hospital, village',
} as const;

/** The name of a class of words that suggests a kind. */
export type Sign = keyof typeof signNames;

/** The words of each class in a language. */
export type Signs = Readonly<Record<Sign, RegExp>>;

/**
 * Turns lists of phrases as people write them into patterns. Phrases stand between commas or line ends; `*` stands for
 * the rest of a word, `…` for up to six words, and the other signs are those of patterns.
 */
export function signsFrom(lists: Readonly<Record<Sign, string>>): Signs {
	const entries = Object.entries(lists).map(([name, list]) => [name, signPattern(list)]);
	return Object.fromEntries(entries) as Signs;
}

function signPattern(list: string): RegExp {
	const alternatives = phrases(list).map(phrase =>
		phrase
			.replaceAll('*', String.raw`\p{L}*`)
			.replaceAll(/\s+…\s+/gu, String.raw`(?:\s+[^\s.;]+){0,6}?\s+`)
			.replaceAll(/ +/gu, String.raw`\s+`),
	);
	return new RegExp(alternatives.join('|'), 'giu');
}
