import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {hasTrait, isVisit} from '../kind-table.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {FrameSetting} from './moment.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** Posts of defence by their ids. */
const postOfDefence =
	/defen[cs]e|staff|command|guard|navy|naval|army|force|fleet|corps|military|surgeon|secdef|indopacom|cjcs|dpaa|vnosmp|mia|asd-|odc-|dod-|peacekeeping|vnmac|naccet/u;

/** Posts of those who lead a state, its government, its parliament or its diplomacy, by their ids. */
const postOfLeader =
	/^us-(?:vice-)?president$|^us-secretary-of-state$|^vn-general-secretary|^vn-(?:vice-)?president$|prime-minister$|^vn-(?:deputy-pm-foreign-minister|minister-of-foreign-affairs|national-assembly-chair)$/u;

/** Posts of diplomacy, parliament and security, whose holders speak of defence too, by their ids. */
const postOfState =
	/state|foreign|security|senat|house|representative|congress|assembly|ambassador-to-us|standing-secretariat/u;

/** Returns true for somebody under a post of defence. */
export function holdsPostOfDefence({postId}: PersonMention): boolean {
	return postId !== null && postOfDefence.test(postId);
}

/**
 * Returns true where neither a person nor a word is of defence or of what the war left. Leaders of both sides meet over
 * whatever they speak of; a leader of one side, a visit, and what follows something of defence are civil only where a
 * civil ministry, agency, business or school is told of.
 */
export function isCivilOnly(filled: FilledFrame, {read, context, earlier}: FrameSetting): boolean {
	const {lead, people} = filled;
	const {grammar} = read.locale;
	const holding = (posts: RegExp): readonly PersonMention[] =>
		people.filter(each => postsOf(each, context.lookup, grammar).some(post => posts.test(post)));
	if (holding(postOfDefence).length > 0 || isOfOfficers(people, read)) return false;
	const leaders = new Set(holding(postOfLeader).map(each => each.side));
	const isStay = isVisit(lead.event.kind);
	if ((lead.event.need === 'two-people' || isStay) && leaders.size > 1) return false;
	const party = civilPartyOf(filled, grammar);
	if (party !== null) return party;
	const isFirst = earlier.length === 0 && context.before.length === 0;
	return isFirst && !isStay && leaders.size === 0 && holding(postOfState).length === 0;
}

/** Returns true where somebody has a rank, or an office of defence that is not listed. */
function isOfOfficers(people: readonly PersonMention[], {passage, locale: {grammar}}: ReadPassage): boolean {
	const sounding = findWords(passage.text, grammar.likeDefence).map(each => each.text);
	return people.some(
		({rank, title}) =>
			// "Auditor General X" is no general.
			(rank !== '' && !sounding.some(each => each.endsWith(rank))) || isOfDefence(title, grammar),
	);
}

/** True where a civil party is told of and nothing of defence, false where something is; null where neither. */
function civilPartyOf(filled: FilledFrame, grammar: Grammar): boolean | null {
	const {frame, lead} = filled;
	const told = textOf(frame.moments.map(each => each.sentence));
	// What a civil party does is civil whatever else is told beside it.
	if (hasCivilParty(told, filled, grammar) && !isOfDefence(told, grammar)) return true;
	const isMadeKnown = hasTrait(lead.event.kind, 'makes-known');
	const text = isMadeKnown ? told : `${told}\n${textOf(frame.others)}`;
	if (isOfDefence(text, grammar)) return false;
	return hasCivilParty(text, filled, grammar) || null;
}

/** The post that the text tells; where it tells none, nor an office of something civil, all that somebody has held. */
function postsOf(
	{postId, personId, title}: PersonMention,
	lookup: ReferenceIndex,
	{civil}: Grammar,
): readonly string[] {
	if (postId !== null) return [postId];
	return personId === null || hasWords(title, civil) ? [] : lookup.termsOf(personId).map(each => each.postId);
}

/** Civil parties; the school in which somebody speaks, or that somebody sees, takes no part. */
function hasCivilParty(text: string, {lead}: FilledFrame, {civil, signs}: Grammar): boolean {
	return hasWords(lead.event.need === 'one-person' ? text.replaceAll(signs.school, ' ') : text, civil);
}

/** Returns true where words are of defence, and do not only sound like it. */
function isOfDefence(text: string, {defence, likeDefence}: Grammar): boolean {
	return hasWords(text.replaceAll(likeDefence, ' '), defence);
}

function textOf(sentences: readonly Sentence[]): string {
	return [...new Set(sentences)].map(each => each.text).join('\n');
}
