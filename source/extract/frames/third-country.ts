import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
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
	if (!people.some(person => person.side === 'US') && isBetweenOthers(people, lead, grammar)) return true;
	const isOfOther = people.some(person => person.side === 'other');
	const {text} = lead.sentence;
	if (hasWords(text, grammar.american)) return false;
	return isOfOther || (!hasEarlier && hasWords(text, grammar.thirdCountry));
}

/**
 * Returns true where a list names Vietnam, the United States and one third country ("the Vietnamese, American and
 * Japanese navies"): what the three do together is done with the United States.
 */
export function isOfThree(
	text: string,
	{american, vietnamese, thirdCountry, betweenLands}: Grammar,
): boolean {
	const lands = [american, vietnamese, thirdCountry]
		.flatMap((pattern, land) => findWords(text, pattern).map(hit => ({...hit, land})))
		.toSorted((a, b) => a.start - b.start);
	if (lands.filter(each => each.land === 2).length !== 1) return false;
	return lands.some((_, at) => {
		const list = lands.slice(at, at + 3);
		const isJoined = list.every((each, index) => {
			const before = list[index - 1];
			return before === undefined || betweenLands.test(text.slice(before.end, each.start));
		});
		return isJoined && new Set(list.map(each => each.land)).size === 3;
	});
}

/** Of frames in which nobody is of the United States, those that tell of Vietnam and a third country. */
function isBetweenOthers(people: readonly PersonMention[], lead: Moment, grammar: Grammar): boolean {
	const sides = new Set(people.map(person => person.side));
	const isMeeting = lead.event.need === 'two-people';
	if (sides.has('other')) return isMeeting || sides.has('VN');
	return isMeeting ? isThirdNext(lead, grammar) : isThirdAhead(lead, grammar);
}

/** "HMAS X called at Cam Ranh": the ship of a third country is what calls. */
function isThirdAhead({event, sentence}: Moment, {thirdCountry, american}: Grammar): boolean {
	const ahead = sentence.text.slice(0, event.start - sentence.start);
	return event.kind === 'port-call' && hasWords(ahead, thirdCountry) && !hasWords(ahead, american);
}

/** "Met his Thai counterpart": of whom one meets no Vietnamese is told beside the third country. */
export function isThirdAlone(lead: Moment, grammar: Grammar): boolean {
	const {event, sentence} = lead;
	const behind = sentence.text.slice(event.end - sentence.start);
	const [object = ''] = behind.split(/[,;]/u);
	return isThirdNext(lead, grammar) && !hasWords(object, grammar.vietnamese);
}

/** "Received the Cuban ambassador": the first country behind the verb is a third one. */
function isThirdNext({event, sentence}: Moment, {thirdCountry, american}: Grammar): boolean {
	const behind = sentence.text.slice(event.end - sentence.start);
	const [third] = findWords(behind, thirdCountry);
	const [us] = findWords(behind, american);
	return third !== undefined && third.start <= objectReach && (us === undefined || third.start < us.start);
}
