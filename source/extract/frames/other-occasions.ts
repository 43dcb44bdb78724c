import {type Grammar, hasWords} from '../mentions/index.ts';
import {hasTrait} from '../kind-table.ts';
import type {SkipReason} from '../../words/import-reasons/index.ts';
import type {FilledFrame} from './fill-frame.ts';

/** The most text between an activity and the body of many countries that holds it, in UTF-16 units. */
const assemblyReach = 50;

/**
 * The reason why a frame that names both sides is an occasion of another sort: a match, a meeting of many countries, or
 * words that somebody speaks at home. Null where it is none of them.
 */
export function otherOccasion(filled: FilledFrame, grammar: Grammar): SkipReason['code'] | null {
	if (isOfSport(filled, grammar)) return 'sport';
	if (isOfAssembly(filled, grammar)) return 'many-countries';
	return speaksAtHome(filled, grammar) ? 'words-alone' : null;
}

/** A match or a race, unless American forces play: sailors do where their ship calls. */
function isOfSport(filled: FilledFrame, {sport, americanBody, ship}: Grammar): boolean {
	if (!hasWords(filled.lead.sentence.text, sport)) return false;
	return !textsOf(filled).some(text => hasWords(text, americanBody) || hasWords(text, ship));
}

/**
 * "Chaired a meeting of the Security Council": the two sides are there as members, as others are. Those who meet
 * beside it are of both sides, or said to be in its margins.
 */
function isOfAssembly(
	{lead: {event, sentence}, people}: FilledFrame,
	{assembly, atGathering, signs}: Grammar,
): boolean {
	const {text, start} = sentence;
	if (!hasWords(text, assembly) || hasWords(text, signs.sideline)) return false;
	if (new Set(people.map(person => person.side)).size < 2) return true;
	const behind = text.slice(event.start - start, event.end - start + assemblyReach);
	return hasWords(behind, assembly) && !hasWords(text, atGathering);
}

/** Somebody speaks in his own country, or elsewhere, and nobody of the other side is there to hear him. */
function speaksAtHome(filled: FilledFrame, {americanBody, vietnameseBody}: Grammar): boolean {
	const {lead, people, country} = filled;
	const sides = new Set(people.map(person => person.side));
	if (!hasTrait(lead.event.kind, 'words-alone') || sides.size !== 1) return false;
	const [other, body] = sides.has('VN') ? ['US', americanBody] : ['VN', vietnameseBody];
	return country !== other && !textsOf(filled).some(text => hasWords(text, body));
}

function textsOf({frame: {moments, others}}: FilledFrame): readonly string[] {
	return [...moments.map(each => each.sentence), ...others].map(each => each.text);
}
