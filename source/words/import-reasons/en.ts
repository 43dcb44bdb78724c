import {mostPeople} from '../../domain/record-limits.ts';
import {numberIn} from '../counted.ts';

/** Sentences on what speaks for a passage telling an engagement, and against it, by what was found in it. */
export const evidenceEnglish = {
	bothNamed: 'People of both sides are named.',
	oneNamed: 'Somebody of one side is named.',
	listedAmerican: 'An American of the list of leaders takes part.',
	isOfficer: 'Somebody named has a rank or a listed office.',
	bothBodies: 'Forces, ships or bodies of both sides are named.',
	strongWord: 'A word says outright what happened.',
	weakWord: 'A word suggests what happened.',
	day: 'A day is told.',
	town: 'A town or venue is told.',
	defence: 'It is about defence or what the war left.',
	together: 'Both sides stand in one sentence.',
	clearKind: 'Words tell clearly of which kind it is.',
	third: 'A third country is named, and only one side.',
	trade: 'It is about trade or business, and not between leaders of both sides.',
	tradeOfficer: 'Somebody named has an office of trade or business.',
	announced: 'It is still to come.',
	saidOnly: 'It may only be what somebody said or announced.',
	otherTime: 'Words of another time stand beside it.',
} as const;

/** Sentences on why a passage gave no record, beside what speaks against it. */
export const skippedEnglish = {
	'nothing-told': () => 'No meeting, visit or handover is reported.',
	'too-little': () => 'Too little speaks for an engagement.',
	'did-not-happen': () => 'It did not happen.',
	'no-place': () => 'No place is told.',
	'no-day': () => 'No day is told.',
	'announced-without-day': () => 'What is announced has no day.',
	'no-vietnamese': () => 'No one from the Vietnamese side is named.',
	'no-other-side': () => 'No one from the other side is named.',
	'third-country-only': () => 'Only Vietnam and a third country meet.',
	'civil-only': () => 'Nobody in it is of defence, nor is it about defence.',
	'one-side': () => 'Only one side is named.',
	nobody: () => 'Nobody is named.',
	background: () => 'It is background.',
	sport: () => 'It is a match or a race.',
	'many-countries': () => 'It is a meeting of many countries.',
	'words-alone': () => 'It only says what was said.',
	'no-visit': () => 'It does not say who visited where.',
	'no-visitor': () => 'No visitor is named.',
	'many-people': (people: string) =>
		`It names ${numberIn(Number(people), 'en')} people: a record has at most ${numberIn(mostPeople, 'en')}.`,
	'imported-before': (recordId: string) => `Imported before, as ${recordId}.`,
} as const;

/** The name of something in a passage that speaks for an engagement or against it. */
export type EvidenceCode = keyof typeof evidenceEnglish;

/** A reason why a passage gave no record that is nothing which speaks against it. */
export type OtherSkipCode = keyof typeof skippedEnglish;
