import {perObject} from '../../../domain/memo.ts';
import {fold} from '../../../text/normalize.ts';
import type {KnownPerson, Post, Reference} from '../../import-model.ts';
import {indexReference, type ReferenceIndex} from '../../reference-index.ts';
import {isTownOfState, shortStates} from './american-states.ts';
import {type PhraseHit, PhraseIndex} from './phrase-index.ts';
import type {Token} from './tokens.ts';

/** A place or venue that a phrase stands for. */
export interface PlaceEntry {
	readonly place: string;
	readonly venue: string;
}

/** The database's names, titles, places and topics, indexed by their words. */
export interface Lexicon {
	readonly names: PhraseIndex<KnownPerson>;
	readonly titles: PhraseIndex<Post>;
	readonly places: PhraseIndex<PlaceEntry>;
	readonly topics: PhraseIndex<string>;
	/** By the folded last word of a name. */
	readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
	readonly reference: ReferenceIndex;
	readonly townsOfStates: readonly TownOfState[];
}

/** A town that is called by its state ("Salem, Oregon"), with the words for that state. */
export interface TownOfState {
	readonly place: string;
	readonly town: string;
	readonly states: readonly string[];
}

/**
 * The place that a phrase at a token names: of the longest readings one with the marks of the text first, then a town
 * before a venue of the same name.
 */
export function placeAt(
	lexicon: Lexicon,
	tokens: readonly Token[],
	index: number,
): PhraseHit<PlaceEntry> | undefined {
	const hits = lexicon.places.at(tokens, index);
	if (hits.length <= 1) return hits[0];
	const longest = hits.filter(hit => hit.next === hits[0]?.next);
	const rate = (hit: PhraseHit<PlaceEntry>): number =>
		(hit.isExact ? 2 : 0) + (hit.value.venue === '' ? 1 : 0);
	return longest.toSorted((a, b) => rate(b) - rate(a))[0];
}

/** Indexes a reference by its words; the index is made once for each reference. */
export const buildLexicon = perObject(index);

function index(reference: Reference): Lexicon {
	return {
		names: indexNames(reference),
		titles: indexTitles(reference),
		places: indexPlaces(reference),
		topics: indexTopics(reference),
		bySurname: Map.groupBy(reference.persons, person => surname(person.name)),
		reference: indexReference(reference),
		townsOfStates: reference.places.flatMap(({name_en: place}) => {
			const [town = '', state = ''] = isTownOfState(place) ? place.split(', ') : [];
			const short = Object.keys(shortStates).filter(each => shortStates[each] === state);
			return state === '' ? [] : [{place, town, states: [state, ...short]}];
		}),
	};
}

/** The word by which a person is called after the first mention: the last of the name, "Jr." and numerals aside. */
export function surname(name: string): string {
	const parts = fold(name).split(/\s+/u);
	const last = parts.findLast(part => !/^(?:jr|sr|i{1,3}|iv)\.?$/u.test(part)) ?? '';
	return last.replace(/^.*[.'’]/u, '');
}

function indexNames(reference: Reference): PhraseIndex<KnownPerson> {
	const index = new PhraseIndex<KnownPerson>();
	for (const person of reference.persons) {
		for (const name of new Set([person.name, ...person.other_names])) {
			// A form of one word ("Sen") would be found in running text.
			if (name.includes(' ') || name.includes('.')) index.add(name, person);
		}
	}
	return index;
}

function indexTitles(reference: Reference): PhraseIndex<Post> {
	const index = new PhraseIndex<Post>();
	for (const post of reference.posts) {
		const phrases = post.titles.flatMap(title => [
			title.label_en,
			title.label_vi,
			...title.aliases_en,
			...title.aliases_vi,
		]);
		for (const phrase of new Set([...phrases, ...phrases.flatMap(turned), ...phrases.flatMap(inCapitals)]))
			index.add(phrase, post);
	}
	return index;
}

/**
 * "Commander, U.S. Pacific Fleet" is written as "commander of the U.S. Pacific Fleet" and "US Pacific Fleet
 * Commander", with or without the country.
 */
function turned(title: string): string[] {
	const [head = '', body = '', ...more] = title.split(', ');
	if (body === '' || more.length > 0 || !/^[ -~]+$/u.test(title)) return [];
	const bodies = new Set([body, body.replace(/^U\.?S\.? /u, '')]);
	return [...bodies].flatMap(each => [`${head} of ${each}`, `${head} of the ${each}`, `${each} ${head}`]);
}

/** Words of Vietnamese offices that papers shorten to their first letters. */
const shortened = [
	['Tổng Tham mưu trưởng', 'TTMT'],
	['Tư lệnh', 'TL'],
	['Quân đội nhân dân', 'QĐND'],
	['Bộ Quốc phòng', 'BQP'],
	['Thái Bình Dương', 'TBD'],
] as const;

/** "Phó TTMT QĐND Việt Nam": an office with such words shortened, the first of them alone or all. */
function inCapitals(title: string): string[] {
	const found = shortened.filter(([words]) => title.includes(words));
	const [first] = found.toSorted(([a], [b]) => title.indexOf(a) - title.indexOf(b));
	if (!first) return [];
	const all = found.reduce((rest, [words, letters]) => rest.replace(words, letters), title);
	return [title.replace(first[0], first[1]), all];
}

function indexPlaces(reference: Reference): PhraseIndex<PlaceEntry> {
	const index = new PhraseIndex<PlaceEntry>();
	for (const {name_en, name_vi, other_names, isReadAlone = true} of reference.places) {
		const entry = {place: name_en, venue: ''};
		const bare = isReadAlone ? [name_en, name_vi] : [];
		for (const name of new Set([...bare, ...other_names])) index.add(name, entry);
	}
	for (const {name_en, name_vi, place, other_names} of reference.venues) {
		const entry = {place, venue: name_en};
		for (const name of new Set([name_en, name_vi, ...other_names])) index.add(name, entry);
	}
	return index;
}

function indexTopics(reference: Reference): PhraseIndex<string> {
	const index = new PhraseIndex<string>();
	for (const topic of reference.topics) {
		for (const word of new Set(topic.words)) index.add(word, topic.id);
	}
	return index;
}
