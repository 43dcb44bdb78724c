import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {FrameSetting} from './moment.ts';

/** Posts of defence by their ids. */
const postOfDefence =
	/defen[cs]e|staff|commander|coast-guard|navy|army|force|military|secdef|indopacom|cjcs|dpaa|vnosmp|mia/u;

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
 * Returns true where neither a person nor a word is of defence or of what the war left: civil ministries, agencies,
 * businesses or schools are told of, or people meet none of whom leads a state, its parliament or its diplomacy.
 * Leaders of both sides meet over whatever they speak of.
 */
export function isCivilOnly(filled: FilledFrame, {read, context, earlier}: FrameSetting): boolean {
	const {lead, people} = filled;
	const {grammar} = read.locale;
	const holding = (posts: RegExp): readonly PersonMention[] =>
		people.filter(each => postsOf(each, context.lookup, grammar).some(post => posts.test(post)));
	if (holding(postOfDefence).length > 0) return false;
	const sounding = findWords(read.passage.text, grammar.likeDefence).map(each => each.text);
	// "Auditor General X" is no general.
	if (people.some(({rank}) => rank !== '' && !sounding.some(each => each.endsWith(rank)))) return false;
	const isMeeting = lead.event.need === 'two-people';
	const leaders = new Set(holding(postOfLeader).map(each => each.side));
	if ((isMeeting || isVisit(lead.event.kind)) && leaders.size > 1) return false;
	const text = textOf(filled);
	if (hasWords(text.replaceAll(grammar.likeDefence, ' '), grammar.defence)) return false;
	if (hasCivilParty(text, filled, grammar)) return true;
	const isFirst = earlier.length === 0 && context.before.length === 0;
	const isOfTwo = new Set(people.map(each => each.side)).size > 1;
	return isMeeting && isFirst && isOfTwo && leaders.size === 0 && holding(postOfState).length === 0;
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

function textOf({frame}: FilledFrame): string {
	const sentences = new Set([...frame.moments.map(each => each.sentence), ...frame.others]);
	return [...sentences].map(each => each.text).join('\n');
}
