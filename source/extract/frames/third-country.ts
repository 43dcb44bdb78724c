import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {FilledFrame} from './fill-frame.ts';
import type {Moment} from './moment.ts';

/** The most text between a verb and the country of its object, in UTF-16 units. */
const objectReach = 40;

/**
 * Returns true where Vietnam meets a third country and not the United States. A stranger whose side was only guessed
 * says nothing against a third country. An earlier frame speaks for the United States, until somebody of a third
 * country comes in.
 */
export function isWithThird(
	{people, country, lead}: FilledFrame,
	grammar: Grammar,
	hasEarlier: boolean,
): boolean {
	if (country === 'US') return false;
	if (people.some(person => person.side === 'US' && person.personId !== null)) return false;
	const sides = new Set(people.map(person => person.side));
	const isOfOther = sides.has('other');
	const isMeeting = lead.event.need === 'two-people';
	if (!sides.has('US')) {
		// Vietnam has its own there, and the United States nobody.
		if (isOfOther && (isMeeting || sides.has('VN'))) return true;
		if (isMeeting && !isOfOther && isThirdNext(lead, grammar)) return true;
	}
	const {text} = lead.sentence;
	if (hasWords(text, grammar.american)) return false;
	return isOfOther || (!hasEarlier && hasWords(text, grammar.thirdCountry));
}

/** "Received the Cuban ambassador": the first country behind the verb is a third one. */
function isThirdNext({event, sentence}: Moment, {thirdCountry, american}: Grammar): boolean {
	const behind = sentence.text.slice(event.end - sentence.start);
	const [third] = findWords(behind, thirdCountry);
	const [us] = findWords(behind, american);
	return third !== undefined && third.start <= objectReach && (us === undefined || third.start < us.start);
}
