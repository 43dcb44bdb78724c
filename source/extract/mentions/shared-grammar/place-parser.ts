import type {PlaceMention, Span} from '../../import-model.ts';
import type {Parser, Refiner} from '../pipeline.ts';
import {shortStates} from './american-states.ts';
import {endsWith, findWords} from './find-words.ts';
import {placeAt} from './lexicon.ts';
import {keepLongest} from './spans.ts';

/** Places and venues of the list. */
export const parseKnownPlaces: Parser<PlaceMention> = ({tokens, lexicon}) => {
	const places: PlaceMention[] = [];
	for (const [index, token] of tokens.entries()) {
		const hit = placeAt(lexicon, tokens, index);
		const last = hit ? tokens[hit.next - 1] : undefined;
		if (!hit || !last) continue;
		const isNamed = tokens.slice(index, hit.next).some(part => part.isCapital);
		const {place, venue} = hit.value;
		if (isNamed) places.push({start: token.start, end: last.end, place, venue});
	}
	return places;
};

/**
 * The parser of places that the list lacks: a word such as "tỉnh" or "cảng" beside a name. `pattern` names the
 * printed name `name`.
 */
export function strangePlaces(pattern: RegExp): Parser<PlaceMention> {
	return ({text}) =>
		findWords(text, pattern).flatMap(hit => {
			const name = hit.groups['name'];
			if (name === undefined) return [];
			return [{start: hit.start, end: hit.end, place: withoutMarks(name), venue: ''}];
		});
}

/** The parser of American towns that the list lacks. `pattern` names the town `name`, its state `state`. */
export function townsOfStates(pattern: RegExp): Parser<PlaceMention> {
	return ({text, tokens, lexicon}) =>
		findWords(text, pattern).flatMap(hit => {
			const {name, state} = hit.groups;
			const first = tokens.findIndex(token => token.start === hit.start);
			if (name === undefined || state === undefined || placeAt(lexicon, tokens, first)) return [];
			const place = `${inSmallLetters(name)}, ${shortStates[state] ?? state}`;
			return [{start: hit.start, end: hit.end, place, venue: ''}];
		});
}

/** "In Salem", where Oregon is named in the passage: the parser of such towns. `before` ends right before one. */
export function townsNearState(before: RegExp): Parser<PlaceMention> {
	return ({text, tokens, lexicon}) =>
		lexicon.townsOfStates
			.filter(({town, states}) => text.includes(town) && states.some(state => text.includes(state)))
			.flatMap(({place, town}) => {
				const start = tokens.findIndex(token => text.startsWith(town, token.start));
				const first = tokens[start];
				if (!first || !endsWith(text.slice(0, first.start), before)) return [];
				return [{start: first.start, end: first.start + town.length, place, venue: ''}];
			});
}

/** The parser of camps and bases that the list lacks, where their `state` stands behind them: they are in it. */
export function basesOfStates(pattern: RegExp): Parser<PlaceMention> {
	return ({text}) =>
		findWords(text, pattern).flatMap(({start, end, groups: {state}}) =>
			state === undefined ? [] : [{start, end, place: shortStates[state] ?? state, venue: ''}],
		);
}

/** "WARRENTON" as running text prints it. */
function inSmallLetters(name: string): string {
	return name.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, letters =>
		name === name.toUpperCase() ? letters.toLowerCase() : letters,
	);
}

/** The parser of other words for a place of the list ("nước ta"). */
export function wordsForPlace(pattern: RegExp, place: string): Parser<PlaceMention> {
	return ({text}) => findWords(text, pattern).map(({start, end}) => ({start, end, place, venue: ''}));
}

/** The parser of words for Vietnam's capital ("thủ đô"), where no town of another land is named that may be meant. */
export function capitalAlone(pattern: RegExp): Parser<PlaceMention> {
	return scene => {
		const {lexicon, people} = scene;
		const found = wordsForPlace(pattern, 'Hanoi')(scene);
		if (found.length === 0) return found;
		const isOther = parseKnownPlaces(scene).some(({place, ...span}) => {
			// "The Pentagon chief" says nothing of where he is.
			if (people.some(person => overlap(person, span))) return false;
			const known = lexicon.reference.placeOf(place);
			return known !== undefined && known.country !== 'VN' && !known.is_country;
		});
		return isOther ? [] : found;
	};
}

/** "Vũng Áng" as English texts print it. */
function withoutMarks(name: string): string {
	return name
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D')
		.normalize('NFC');
}

/** Behind a comma and a town, where that only says where the house before it stands, and is told no more of. */
const restOfAddress =
	/^(?:[,.;:)]|$|\s+(?:on|in|at|during|for|where|as|before|after|and\s+(?:was|were|had|met|held)|vào|trong|nhân|ngày|sáng|chiều|tối)(?!\p{L}))/u;

/**
 * "The base of Region 3 in Vung Tau": a town right behind a venue tells where it is, whatever the list says. Behind a
 * comma it may be the next of a list or the subject of a clause, and then tells nothing of the venue.
 */
export const joinTownBehind =
	(between: RegExp): Refiner<PlaceMention> =>
	(places, {text}) =>
		places.map((place, index) => {
			const next = places[index + 1];
			if (!next || place.venue === '' || next.venue !== '' || next.place === place.place) return place;
			const gap = text.slice(place.end, next.start);
			const isAddress = !gap.includes(',') || restOfAddress.test(text.slice(next.end));
			return between.test(gap) && isAddress ? {...place, place: next.place} : place;
		});

/**
 * "Đại sứ Hoa Kỳ tại Việt Nam" is nobody's whereabouts; of what is left the longest, known ones before strange ones.
 */
export const keepPlaces: Refiner<PlaceMention> = (places, {people, text}) =>
	keepLongest(
		places.filter(
			place =>
				!people.some(person => overlap(person, place)) &&
				!ofUnit.test(text.slice(place.end, place.end + unitReach)),
		),
	);

/** Drops a house of Vietnam's list that is another land's, as the words behind it say ("Bộ Ngoại giao Mỹ"). */
export const dropForeignHouses =
	(ofOtherLand: RegExp): Refiner<PlaceMention> =>
	(places, {text}) =>
		places.filter(
			({venue, end}) => !ministry.test(venue) || !ofOtherLand.test(text.slice(end, end + unitReach)),
		);

/** A house by which several lands mean their own. */
const ministry = /^Ministry\s/u;

/** Returns true for two stretches that have text in common. */
function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Behind the land or state of a unit, which is where it comes from. */
const ofUnit =
	/^(?:\s+(?:Air|Army))?\s+National\s+Guard|^\s+People['’]s\s+(?:Army|Navy|Air)|^-based|^\s+(?:guards?m[ae]n|airm[ae]n|soldiers?|sailors?|troops|marines|sergeants?|medics|reservists?|engineers)(?!\p{L})/u;
const unitReach = 24;
