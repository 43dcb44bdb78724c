import {parseEdtf} from '../../domain/date.ts';
import {fold} from '../../text/normalize.ts';
import type {KnownPerson, PersonMention, RankHeld} from '../import-model.ts';
import {type Constraint, within} from './limits/index.ts';
import {addDays, always} from '../../domain/days.ts';
import type {ReferenceIndex} from '../reference-index.ts';

/** Words of ranks as English papers shorten them, in small letters, with what they stand for. */
const abbreviations: ReadonlyMap<string, string> = new Map([
	['sen', 'senior'],
	['lt', 'lieutenant'],
	['lieut', 'lieutenant'],
	['gen', 'general'],
	['col', 'colonel'],
	['maj', 'major'],
	['adm', 'admiral'],
]);
/** English papers go on using the old rank for a while, in days; Vietnam's own do not. */
const slow = 183;
const isAscii = /^\p{ASCII}*$/u;
const notLetters = /[^\p{L}]+/u;

/** The constraint that the rank of somebody puts on the date; none where the days of promotion are not known. */
export function rankConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	const person = mention.personId === null ? undefined : lookup.personOf(mention.personId);
	if (!person || mention.isFormer || !mention.rank) return [];
	const held = person.ranks.find(rank => isNamed(rank, mention.rank));
	if (!held?.from) return [];
	const next = nextRank(held.from, person);
	const start = parseEdtf(held.from).start;
	const end =
		next === null ? always.end : addDays(parseEdtf(next).end, isAscii.test(mention.rank) ? slow : 0);
	const time = next === null ? `since ${held.from}` : `from ${held.from} to ${next}`;
	return [
		{
			strength: 'rank',
			narrow: within([{start, end}]),
			reason: `${person.name} held the rank of ${held.rank_en} ${time}.`,
		},
	];
}

function nextRank(from: string, person: KnownPerson): string | null {
	const later = person.ranks.flatMap(rank => (rank.from !== null && rank.from > from ? [rank.from] : []));
	return later.toSorted()[0] ?? null;
}

/** English papers call every general "General", so one word in English names no rank; in Vietnamese it does. */
function isNamed(rank: RankHeld, printed: string): boolean {
	const vietnamese = fold(rank.rank_vi);
	if (vietnamese === fold(printed) || vietnamese === `${fold(printed)} cong an`) return true;
	const words = fold(printed).split(notLetters).filter(Boolean);
	const spelled = words.map(word => abbreviations.get(word) ?? word).join(' ');
	return words.length > 1 && spelled === fold(rank.rank_en);
}
