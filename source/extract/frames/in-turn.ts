import {type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import {hasTrait} from '../kind-table.ts';
import type {Moment} from './moment.ts';

/** "A và B lần lượt tiếp C": one engagement for each host; else one with all. */
export function hostsInTurn(
	people: readonly PersonMention[],
	{event, sentence}: Moment,
	grammar: Grammar,
): readonly (readonly PersonMention[])[] {
	const hosts = people.filter(person => person.side === 'VN' && person.name !== '');
	const guests = people.filter(person => person.side !== 'VN');
	const isMeeting = event.need === 'two-people' && !hasTrait(event.kind, 'remote');
	if (!isMeeting || hosts.length < 2 || guests.length === 0 || !hasWords(sentence.text, grammar.inTurn))
		return [people];
	return hosts.map(host => [host, ...guests]);
}
