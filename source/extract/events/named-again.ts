import type {Engagement} from '../../domain/engagement.ts';
import {wordTexts} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';

/** Known engagements by names and numbers that a text of them repeats. */
export interface NamedAgain {
	/** By the words of a ship's name, with what is put before it. */
	readonly byShip: ReadonlyMap<string, readonly Engagement[]>;
	/** By the number of an edition of a series. */
	readonly byNumber: ReadonlyMap<number, readonly Engagement[]>;
}

/** What is put before the names of ships, folded. */
const beforeShips: ReadonlySet<string> = new Set(['uss', 'usns', 'uscgc', 'csb', 'hq']);
/** Words, what is put before it included. */
const longestName = 6;
const ordinal = /lần thứ (\d{1,4})(?!\d)|(?<!\d)(\d{1,4})(?:st|nd|rd|th)(?!\p{L})/giu;

/** Indexes the known engagements by the ships that take part and the editions that they are. */
export function namedAgainIn(engagements: readonly Engagement[]): NamedAgain {
	const ships = engagements.flatMap(record =>
		record.bodies.flatMap(({name}) => {
			const words = wordTexts(fold(name));
			return beforeShips.has(words[0] ?? '') ? [{name: words.join(' '), record}] : [];
		}),
	);
	const editions = engagements.flatMap(record =>
		record.series.flatMap(({number}) => (number === null ? [] : [{number, record}])),
	);
	return {
		byShip: grouped(ships, each => each.name),
		byNumber: grouped(editions, each => each.number),
	};
}

function grouped<T extends {readonly record: Engagement}, K>(
	list: readonly T[],
	keyOf: (each: T) => K,
): ReadonlyMap<K, readonly Engagement[]> {
	return new Map([...Map.groupBy(list, keyOf)].map(([key, own]) => [key, own.map(({record}) => record)]));
}

/** The known engagements of which a text names a ship. */
export function withShipsOf(text: string, {byShip}: NamedAgain): ReadonlySet<Engagement> {
	const words = wordTexts(fold(text));
	const found = new Set<Engagement>();
	for (const [at, word] of words.entries()) {
		if (!beforeShips.has(word)) continue;
		for (let length = 2; length <= longestName; length++)
			for (const record of byShip.get(words.slice(at, at + length).join(' ')) ?? []) found.add(record);
	}
	return found;
}

/** The known engagements whose number a text gives: "the 161st repatriation", "lần thứ 161". */
export function withNumbersOf(text: string, {byNumber}: NamedAgain): ReadonlySet<Engagement> {
	const numbers = Array.from(text.matchAll(ordinal), ([, after, before]) => Number(after ?? before));
	return new Set(numbers.flatMap(number => byNumber.get(number) ?? []));
}
