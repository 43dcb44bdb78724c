import {isResidentOffice} from '../../domain/resident.ts';
import type {Side} from '../../domain/vocabulary.ts';
import type {PersonMention} from '../import-model.ts';
import {endsWith, findWords, type Grammar, hasWords} from '../mentions/index.ts';
import {isTownless} from './activities.ts';
import {countryOf} from './choose-place.ts';
import type {FrameSetting, Moment} from './moment.ts';

/** The most text before a guest in which he is called one, in UTF-16 units. */
const reachBefore = 60;

/** The side of whose land the sentence says that somebody of the other side is on a visit to it; null for none. */
export function sideVisited(
	{event, sentence, people}: Moment,
	{read, context: {lookup}}: FrameSetting,
): Side | null {
	const {grammar} = read.locale;
	const {text, start, places} = sentence;
	const aheadOf = (at: number): string => text.slice(0, at - start);
	const isMeant = (at: number): boolean =>
		findWords(text.slice(Math.max(0, event.end - start), at - start), grammar.asking).length === 0;
	const land = places.find(
		place =>
			isTownless(place, lookup) &&
			endsWith(aheadOf(place.start), grammar.onVisitTo) &&
			!endsWith(aheadOf(place.start), grammar.plannedTrip) &&
			isMeant(place.start),
	);
	const visited = land ? countryOf(land, lookup) : '';
	if (visited === 'VN' || visited === 'US') return visited;
	const guest = people.find(({start: at, end}) =>
		grammar.visiting.test(text.slice(Math.max(0, at - start - reachBefore), end - start)),
	);
	if (!guest || guest.side === 'other') return null;
	return guest.side === 'VN' ? 'US' : 'VN';
}

/** True where a visit is called official. Vietnam's ambassador in America is nobody's guest of state there. */
export function isCalledOfficial(
	{people, country}: {readonly people: readonly PersonMention[]; readonly country: string},
	sentences: readonly {readonly text: string}[],
	{officialVisit}: Grammar,
): boolean {
	const own = people.filter(each => each.name !== '' && each.side === 'VN');
	const isEnvoy = country === 'US' && own.length > 0 && own.every(each => isResidentOffice(each.office));
	return !isEnvoy && sentences.some(({text}) => hasWords(text, officialVisit));
}
