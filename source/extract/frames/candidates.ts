import type {KindFeature, SkipReason} from '../../words/import-reasons/index.ts';
import {findWords, type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import {hasTrait, isVisit, kindEntry} from '../kind-table.ts';
import {fillFrame, type FilledFrame} from './fill-frame.ts';
import {kindFeatures} from './kinds/kind-features.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import {chooseKind, type ChosenKind, visitOf} from './kinds/choose-kind.ts';
import {toldKind, whyKind} from './kinds/why-kind.ts';
import type {KindChoice} from '../support.ts';
import {measure, type Measured} from './evidence/features.ts';
import {isTownless} from './activities.ts';
import {type Guess, guessActivity} from './guess-activity.ts';
import type {BuildContext, FrameSetting, Moment, PassageFrame} from './moment.ts';
import {momentOf} from './read-moments.ts';
import {reasonAgainst, reasonAgainstSides} from './reason-against.ts';
import {isSpan} from '../date-mention.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {ReadPassage, Sentence} from './sentence.ts';
import {sidesOf, type Sides} from './sides.ts';

/** A frame that may be an engagement, with what speaks for and against it; a reason where it cannot be one. */
export interface Candidate {
	readonly filled: FilledFrame;
	readonly measured: Measured;
	/** By which its kind is chosen. */
	readonly kindFeatures: readonly KindFeature[];
	readonly kindChoice: KindChoice;
	readonly reason: SkipReason['code'] | null;
	/** True where the sides that it names, or lacks, are the reason. */
	readonly isOutOfScope: boolean;
}

/** A frame of a passage as a candidate. */
export function candidateOf(frame: PassageFrame, setting: FrameSetting): Candidate {
	const told = fillFrame(frame, setting);
	const features = kindFeatures(told, setting);
	const chosen = asRound(asNextStop(chooseKind(features), features, setting), features, told);
	const {grammar} = setting.read.locale;
	const isAgainst = (kind: Kind): boolean => {
		const asThat = asKind(told, kind, grammar);
		return reasonAgainst(asThat, sidesOf(asThat, setting), setting) !== null;
	};
	const first = choiceOf(told, features, chosen, grammar);
	// A kind that is only weighed takes no record away that the one told by a word would give.
	const isLost =
		first.kind !== told.lead.event.kind && isAgainst(first.kind) && !isAgainst(told.lead.event.kind);
	const kindChoice = isLost ? toldKind(told.lead.event.kind, 'noSpeaker') : first;
	const filled = asKind(told, kindChoice.kind, grammar);
	const sides = sidesOf(filled, setting);
	const isClear = chosen.isClear || isMadeKnownAlone(told, grammar);
	return {
		filled,
		measured: measure(filled, {sides, isClear}, setting),
		kindFeatures: features,
		kindChoice,
		reason: reasonAgainst(filled, sides, setting),
		isOutOfScope: reasonAgainstSides(filled, sides, setting) !== null,
	};
}

/** Where a guest of state went next is no official visit of its own, unless it is called so. */
function asNextStop(
	chosen: ChosenKind,
	features: readonly KindFeature[],
	{earlier}: FrameSetting,
): ChosenKind {
	const isNext =
		chosen.kind === 'official-visit' && earlier.length > 0 && !features.includes('calledOfficial');
	return isNext ? {...chosen, kind: 'working-visit'} : chosen;
}

/** Nobody is received from the 9th to the 13th: that is his visit, whoever receives him on it. */
function asRound(chosen: ChosenKind, features: readonly KindFeature[], {date}: FilledFrame): ChosenKind {
	const isStay =
		date !== null &&
		!date.listed &&
		isSpan(date) &&
		(chosen.kind === 'reception' || chosen.kind === 'courtesy-call');
	return isStay ? {...chosen, kind: visitOf(features)} : chosen;
}

/** The kind of a frame: that of two told in one sentence, or of a speech by nobody, is what its word tells. */
function choiceOf(
	told: FilledFrame,
	features: readonly KindFeature[],
	chosen: ChosenKind,
	grammar: Grammar,
): KindChoice {
	const {event, isOfTwo} = told.lead;
	if (isOfTwo) return toldKind(event.kind, 'ofTwo');
	if (isMadeKnownAlone(told, grammar)) return toldKind(event.kind, 'spokesmanOnly');
	const isUnsaid = chosen.kind !== event.kind && lacksSpeaker(told, chosen.kind);
	return isUnsaid ? toldKind(event.kind, 'noSpeaker') : whyKind(features, chosen);
}

/** A spokesman who makes something known, and nobody who did it. */
function isMadeKnownAlone({people, lead: {event}}: FilledFrame, {spokesman}: Grammar): boolean {
	const isSpokesman = people.length > 0 && people.every(({title}) => hasWords(title, spokesman));
	return isSpokesman && hasTrait(event.kind, 'makes-known');
}

/** A speech without anybody who could hold it is what its words tell: a spokesman makes known that a ship will call. */
function lacksSpeaker({people, lead}: FilledFrame, kind: Kind): boolean {
	return people.length === 0 && hasTrait(kind, 'words-alone') && lead.event.need === 'nobody';
}

/** A frame as one of a kind, with what that needs; a word that tells this kind itself may need other people. */
function asKind(filled: FilledFrame, kind: Kind, grammar: Grammar): FilledFrame {
	const {event} = filled.lead;
	if (event.kind === kind) return filled;
	const isAnnounced = event.isAnnounced || isMadeKnownAhead(filled, grammar);
	return {
		...filled,
		lead: {...filled.lead, event: {...event, kind, isAnnounced, need: kindEntry(kind).need}},
	};
}

/** "Is to host him on Monday, the department announced": the word is that of the announcement, the day is to come. */
function isMadeKnownAhead({lead: {event, sentence}, date}: FilledFrame, {future}: Grammar): boolean {
	if (!hasTrait(event.kind, 'makes-known') || date?.type !== 'weekday') return false;
	return hasWords(sentence.text.slice(0, Math.max(0, date.start - sentence.start)), future);
}

/**
 * The candidate of a passage that has no word for what happened; null where it has no day or names no sides. Running
 * text has none: much of it has a day and people.
 */
export function guessedCandidate(read: ReadPassage, context: BuildContext): Candidate | null {
	const guess = context.isArticle ? null : guessActivity(read);
	if (!guess) return null;
	const others = read.sentences.filter(each => each !== guess.sentence);
	return candidateOfGuess(guess, others, {read, context, earlier: []});
}

/** A guessed activity as a candidate, with the other sentences that tell of it. */
export function candidateOfGuess(
	guess: Guess,
	others: readonly Sentence[],
	setting: FrameSetting,
): Candidate {
	const {read, context} = setting;
	const fillAs = (event: KindFinding): FilledFrame => {
		const moment = momentOf(event, guess.sentence, {read, context, before: []});
		return fillFrame({moments: [moment], others}, setting);
	};
	// People, day and place depend on the kind, and the kind on them.
	const features = kindFeatures(fillAs(guess.event), setting);
	const chosen = chooseKind(features);
	const {kind, isClear} = chosen;
	const isMutual = hasTrait(kind, 'mutual');
	const filled = fillAs({...guess.event, kind, need: kindEntry(kind).need, isMutual});
	const sides = sidesOf(filled, setting);
	const measured = measure(filled, {sides, isClear}, setting);
	const reason =
		reasonAgainstGuess(filled, {sides, measured, isClear}, setting) ??
		(isVisit(kind) ? reasonAgainst : reasonAgainstSides)(filled, sides, setting);
	const kindChoice = whyKind(features, chosen);
	return {filled, measured, kindFeatures: features, kindChoice, reason, isOutOfScope: false};
}

/** Where no word tells what happened, both sides have to act: somebody, a body, or the town of one. */
function reasonAgainstGuess(
	{lead, people, country, date}: FilledFrame,
	{sides, measured, isClear}: {readonly sides: Sides; readonly measured: Measured; readonly isClear: boolean},
	{read, context: {lookup}}: FrameSetting,
): SkipReason['code'] | null {
	const {text} = lead.sentence;
	const {grammar} = read.locale;
	// Where people meet somebody is named, or bodies of both sides are.
	if (lead.event.need === 'two-people' && people.length === 0 && measured.bothBodies === 0) return 'nobody';
	if (isDenied(lead, measured, grammar)) return 'did-not-happen';
	// The day on which somebody told of it is none of what was done.
	if (lead.dateRole === 'report') return 'no-day';
	const isThere = isTogether(measured, isClear, {date, read}) || isPlaced(lead, measured, lookup);
	if (measured.bothBodies === 0 && !isThere) return 'no-place';
	const acts = (side: 'VN' | 'US', body: RegExp, land: RegExp): boolean =>
		sides.named.has(side) ||
		(country === side && measured.town === 1) ||
		hasWords(text, body) ||
		// Where words say clearly what was done, a land stands for those of it who did it.
		(isClear && hasWords(text.replaceAll(grammar.gotFromAmerica, ' '), land));
	if (!acts('VN', grammar.vietnameseBody, grammar.vietnamese)) return 'no-vietnamese';
	return acts('US', grammar.americanBody, grammar.american) ? null : 'no-other-side';
}

/**
 * Both sides, named or acting clearly, in one sentence, with a day of the calendar or that of a text whose own day is
 * known: that is as good as a place.
 */
function isTogether(
	measured: Measured,
	isClear: boolean,
	{date, read}: {readonly date: FilledFrame['date']; readonly read: ReadPassage},
): boolean {
	const isPlain = isClear || measured.bothNamed === 1;
	// Somebody named of each side is told of together over sentences, too, where they speak of defence.
	const isOfBoth = measured.together === 1 || (measured.bothNamed === 1 && measured.defence === 1);
	const isDated = date?.type === 'calendar' || (date !== null && read.passage.document.published !== '');
	return isPlain && isOfBoth && isDated;
}

/** A town in the sentence, or in another one where they speak of defence. */
function isPlaced({sentence: {places}}: Moment, {town, defence}: Measured, lookup: ReferenceIndex): boolean {
	return (town === 1 && defence === 1) || places.some(place => !isTownless(place, lookup));
}

const quotation = /[“"][^“”"]*[”"]/gu;

/** What leaves port has called there, and what is flown out was handed over: of these leaving denies nothing. */
function isDenied({event, sentence}: Moment, {bothNamed}: Measured, grammar: Grammar): boolean {
	const mayLeave = bothNamed === 1 && ['port-call', 'handover'].includes(event.kind);
	const told = [quotation, grammar.beforeClause, grammar.agreedPlan].reduce(
		(text, clause) => text.replaceAll(clause, ' '),
		sentence.text,
	);
	// "Adm. X, left, accepts a gift": he stands there, and has not left.
	const text = told.replaceAll(/,[^,]*(?=,)/gu, part => (standsInPhoto(part, grammar) ? ' ' : part));
	return !mayLeave && hasWords(text, grammar.denial);
}

/** Returns true for a comma and nothing but a place in a photograph. */
function standsInPhoto(part: string, {inPhoto}: Grammar): boolean {
	const words = part.slice(1).trim();
	return findWords(words, inPhoto).some(hit => hit.end - hit.start === words.length);
}
