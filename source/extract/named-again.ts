import type {Engagement} from '../domain/engagement.ts';
import {lastOf, upTo} from '../domain/memo.ts';
import type {KnownEngagements} from './known-engagements.ts';
import {hasWords, localeOf, sentencesOf, tokenize} from './mentions/index.ts';
import {wordTexts} from '../text/boundary.ts';
import {fold} from '../text/normalize.ts';

/** Known engagements by names and numbers that a text of them repeats. */
export interface NamedAgain {
	/** By the words of a ship's name, with what is put before it: the ids of the ships. */
	readonly ships: () => ReadonlyMap<string, readonly string[]>;
	readonly known: KnownEngagements;
	/** Those of which a text names a ship. */
	readonly withShips: (text: string) => readonly Engagement[];
	/** Those that a text names, found once for all that one passage tells. */
	readonly namedIn: (text: string) => readonly Engagement[];
}

/** What is put before the names of ships, folded. */
const beforeShips: ReadonlySet<string> = new Set(['uss', 'usns', 'uscgc', 'csb', 'hq']);
/** Sorts of ships in both languages, folded, behind which a name stands without what is put before it. */
const shipSorts: ReadonlySet<string> = new Set(
	(
		'ship ships warship warships vessel vessels destroyer destroyers frigate frigates cruiser cruisers carrier ' +
		'carriers cutter cutters submarine tender hunter hunters minehunter minesweeper sweeper flagship oiler tau ham'
	).split(' '),
);
/** The most words from the sort of a ship to its name ("tàu khu trục tên lửa John S. McCain"). */
const sortReach = 5;
/** Words, what is put before it included. */
const longestName = 6;
/** Passages that are asked for what they name, again and again. */
const mostTexts = 16;
const shipName = /(?<![\p{L}\p{N}])(?:USS|USNS|USCGC) \p{Lu}/u;
const ordinal = /lần thứ (\d{1,4})(?!\d)|(?<!\d)(\d{1,4})(?:st|nd|rd|th)(?!\p{L})/giu;

/** Finds known engagements by the ships that take part and the editions that they are. */
export function namedAgainIn(known: KnownEngagements): NamedAgain {
	const ships = lastOf(() => shipsAmong(known));
	const withShips = upTo(mostTexts, (text: string): readonly Engagement[] => [
		...withShipsOf(withoutBackground(text), {ships, known}),
	]);
	const namedIn = upTo(mostTexts, (text: string): readonly Engagement[] => [
		...withShips(text),
		...withNumbersOf(text, {known}),
	]);
	return {known, ships, withShips, namedIn};
}

/**
 * A text without the sentences that tell of another time ("two years ago the city had welcomed USS Carl Vinson"), where
 * others name a ship; else all of it.
 */
const withoutBackground = upTo(mostTexts, (text: string): string => {
	const {otherTime} = localeOf(text).grammar;
	const own = sentencesOf(tokenize(text))
		.map(({start, end}) => text.slice(start, end))
		.filter(each => !hasWords(each, otherTime))
		.join('. ');
	return shipName.test(own) ? own : text;
});

function shipsAmong(known: KnownEngagements): ReadonlyMap<string, readonly string[]> {
	const ships = known.bodies().flatMap(({id, name}) => {
		const words = wordTexts(fold(name));
		return beforeShips.has(words[0] ?? '') ? [{name: words.join(' '), id}] : [];
	});
	return new Map(
		[...Map.groupBy(ships, each => each.name)].map(([name, own]) => [name, own.map(({id}) => id)]),
	);
}

/** The known engagements of which a text names a ship. */
function withShipsOf(
	text: string,
	{ships, known}: Pick<NamedAgain, 'ships' | 'known'>,
): ReadonlySet<Engagement> {
	const words = wordTexts(fold(text));
	const found = new Set<Engagement>();
	for (const [at, word] of words.entries()) {
		const isMarked = beforeShips.has(word);
		if (!isMarked && !words.slice(Math.max(0, at - sortReach), at).some(each => shipSorts.has(each)))
			continue;
		for (let length = isMarked ? 2 : 1; length <= longestName; length++)
			for (const id of idsOf(words.slice(at, at + length), isMarked, ships()))
				for (const record of known.ofBody(id)) found.add(record);
	}
	return found;
}

function idsOf(
	words: readonly string[],
	isMarked: boolean,
	ships: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
	const name = words.join(' ');
	if (isMarked) return ships.get(name) ?? [];
	return Array.from(beforeShips).flatMap(mark => ships.get(`${mark} ${name}`) ?? []);
}

/** Returns true for a ship's engagement of which a text names ships, but none of those that take part. */
export function hasOtherShips({kind, bodies}: Engagement, {text}: {readonly text: string}): boolean {
	if (kind !== 'port-call' && kind !== 'exercise') return false;
	const own = bodies.map(({name}) => wordTexts(fold(name))).filter(([first = '']) => beforeShips.has(first));
	if (own.length === 0 || !shipName.test(text)) return false;
	const words = ` ${wordTexts(fold(withoutBackground(text))).join(' ')} `;
	return own.every(([, ...name]) => !words.includes(` ${name.join(' ')} `));
}

/** The known engagements whose number a text gives: "the 161st repatriation", "lần thứ 161". */
function withNumbersOf(text: string, {known}: Pick<NamedAgain, 'known'>): ReadonlySet<Engagement> {
	const numbers = Array.from(text.matchAll(ordinal), ([, after, before]) => Number(after ?? before));
	return new Set(numbers.flatMap(number => known.ofNumber(number)));
}
