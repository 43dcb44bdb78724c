import {parseEdtf} from '../../domain/date.ts';
import {fold} from '../../text/normalize.ts';
import type {KnownPerson, PersonMention, RankHeld} from '../import-model.ts';
import {type Constraint, within} from './limits/index.ts';
import {addDays, always, type DaySpan} from '../../domain/days.ts';
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
	['brig', 'brigadier'],
]);
/** Ranks of generals, the lowest first, as both languages call them; folded. */
const ladder = [
	['chuan tuong', 'brigadier general'],
	['thieu tuong', 'major general'],
	['trung tuong', 'lieutenant general'],
	['thuong tuong', 'senior lieutenant general'],
	['dai tuong', 'general'],
] as const;
/** English papers go on using the old rank for a while, in days; Vietnam's own do not. */
const slow = 183;
const isAscii = /^\p{ASCII}*$/u;
const notLetters = /[^\p{L}]+/u;

/** The constraint that the rank of somebody puts on the date; none where the days of promotion are not known. */
export function rankConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	const person = mention.personId === null ? undefined : lookup.personOf(mention.personId);
	if (!person || mention.isFormer || !mention.rank) return [];
	const held = person.ranks.find(rank => isNamed(rank, mention.rank));
	const from = held?.from ?? null;
	const next = from === null ? rankAbove(mention.rank, person) : nextRank(from, person);
	if (from === null && next === null) return [];
	return [
		{
			strength: 'rank',
			narrow: within([spanBetween(from, next, isAscii.test(mention.rank))]),
			reason: `${person.name} held the rank of ${held?.rank_en ?? nameOf(mention.rank)} ${timeBetween(from, next)}.`,
		},
	];
}

function spanBetween(from: string | null, next: string | null, isEnglish: boolean): DaySpan {
	return {
		start: from === null ? always.start : parseEdtf(from).start,
		end: next === null ? always.end : addDays(parseEdtf(next).end, isEnglish ? slow : 0),
	};
}

function timeBetween(from: string | null, next: string | null): string {
	if (from === null) return `until ${next}`;
	return next === null ? `since ${from}` : `from ${from} to ${next}`;
}

/** The day from which somebody had the first known rank above one whose own day is not known; null where none is. */
function rankAbove(printed: string, {ranks}: KnownPerson): string | null {
	const level = levelOf(printed);
	if (level < 0) return null;
	const above = ranks.flatMap(rank =>
		rank.from !== null && levelOf(rank.rank_vi) > level ? [rank.from] : [],
	);
	return above.toSorted()[0] ?? null;
}

/** The place of a rank in the ladder; -1 where it is not in it, as one word in English is not. */
function levelOf(printed: string): number {
	const name = spelledOut(printed);
	return ladder.findIndex(
		([vietnamese, english]) => name === vietnamese || (name === english && name !== 'general'),
	);
}

function nameOf(printed: string): string {
	const name: string = ladder[levelOf(printed)]?.[1] ?? '';
	return name.replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}

/** Small letters without marks, "Lt. Gen." as "lieutenant general". */
function spelledOut(printed: string): string {
	const words = fold(printed).split(notLetters).filter(Boolean);
	return words.map(word => abbreviations.get(word) ?? word).join(' ');
}

function nextRank(from: string, person: KnownPerson): string | null {
	const later = person.ranks.flatMap(rank => (rank.from !== null && rank.from > from ? [rank.from] : []));
	return later.toSorted()[0] ?? null;
}

/** English papers call every general "General", so one word in English names no rank; in Vietnamese it does. */
function isNamed(rank: RankHeld, printed: string): boolean {
	const vietnamese = fold(rank.rank_vi);
	if (vietnamese === fold(printed) || vietnamese === `${fold(printed)} cong an`) return true;
	const spelled = spelledOut(printed);
	return spelled.includes(' ') && spelled === fold(rank.rank_en);
}
