import {hasBothSides} from '../identity.ts';
import {hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import type {Attempt} from './attempt.ts';

/**
 * The people of a sentence and those for whom "him", "the delegation" or "hai bên" stand in it: the chief of every
 * side that the sentence does not name, out of the first engagement of the passage.
 */
export function withStandIns(
	people: readonly PersonMention[],
	{read, sentence, event, earlier, before}: Attempt,
): readonly PersonMention[] {
	const first = earlier[0] ?? before.findLast(hasBothSides);
	if (!first || event.isAnnounced || event.need === 'nobody') return people;
	if (!hasWords(sentence.text, read.locale.grammar.standIn)) return people;
	const known = first.participants.map(participant => participant.mention);
	const named = people.filter(person => person.name !== '');
	// With an Indian minister "he" talks of something else.
	const isElsewhere = named.some(({side}) => side !== 'VN' && !known.some(mention => mention.side === side));
	if (isElsewhere) return people;
	const missing = known.filter(({name, side}) => name !== '' && !named.some(person => person.side === side));
	const chiefs = missing.filter(
		(mention, index) => missing.findIndex(other => other.side === mention.side) === index,
	);
	return [...people, ...chiefs.map(chief => ({...chief, isPronoun: true}))];
}
