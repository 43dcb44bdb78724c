import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodePlaces, encodePlaces} from '../../../../source/store/search-index/codec.ts';
import {
	addPlaces,
	movedTo,
	movePlaces,
	partPlaces,
	type Encoded,
} from '../../../../source/store/search-index/write/edit-places.ts';

const size = 80;

/** Places of a block that has grown since they were written, or not. */
const lists = fc.tuple(
	fc.uniqueArray(fc.integer({min: 0, max: 39}), {maxLength: 40}),
	fc.constantFrom(40, size),
);
const sets = fc.uniqueArray(fc.integer({min: 0, max: size - 1}), {maxLength: size});

function ascending(places: readonly number[]): readonly number[] {
	return places.toSorted((a, b) => a - b);
}

function encoded(places: readonly number[], blockSize: number): Encoded {
	return {count: places.length, data: encodePlaces(ascending(places), blockSize)};
}

/** The places of a list that is written as it would be anew. */
function placesOf({count, data}: Encoded, blockSize = size): readonly number[] {
	const places = decodePlaces(data, count);
	expect(places).toHaveLength(count);
	expect(data).toEqual(encodePlaces(places, blockSize));
	return places;
}

test('places are read as they were written', () => {
	fc.assert(
		fc.property(sets, places => {
			expect(placesOf(encoded(places, size))).toEqual(ascending(places));
		}),
	);
});

test('places that are added are there beside the others', () => {
	fc.assert(
		fc.property(lists, sets, ([known, blockSize], more) => {
			const added = more.filter(place => !known.includes(place));
			const found = addPlaces(encoded(known, blockSize), Uint16Array.from(ascending(added)), size);
			expect(placesOf(found)).toEqual(ascending([...known, ...added]));
		}),
	);
});

describe('places that move', () => {
	// Each goes to the next but one, or away; the last two have nowhere to go.
	const target = (place: number, isGone: boolean): number => (isGone || place + 2 >= size ? -1 : place + 2);

	test('within a block', () => {
		fc.assert(
			fc.property(lists, sets, fc.integer({min: 0, max: size}), ([known, blockSize], gone, from) => {
				const targets = Int32Array.from({length: size}, (_, place) =>
					place < from ? place : target(place, gone.includes(place)),
				);
				const changed = Array.from(targets.keys()).filter(place => targets[place] !== place);
				const found = movePlaces(encoded(known, blockSize), changed, targets, size);
				if (known.every(place => place < from)) expect(found).toBeNull();
				else
					expect(placesOf(found!)).toEqual(
						ascending(known.map(place => targets[place]!).filter(place => place !== -1)),
					);
			}),
		);
	});

	test('into other blocks', () => {
		fc.assert(
			fc.property(lists, sets, ([known, blockSize], gone) => {
				const sizes = [30, 50];
				const targets = Int32Array.from({length: size}, (_, place) => {
					if (gone.includes(place)) return -1;
					return place < 30 ? movedTo(0, place) : movedTo(1, place - 30);
				});
				const [one, other] = partPlaces(encoded(known, blockSize), targets, sizes);
				const stay = ascending(known.filter(place => !gone.includes(place)));
				expect(placesOf(one!, 30)).toEqual(stay.filter(place => place < 30));
				expect(placesOf(other!, 50)).toEqual(stay.filter(place => place >= 30).map(place => place - 30));
			}),
		);
	});
});
