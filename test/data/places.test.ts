import {expect, test} from 'vitest';
import {data} from './read.ts';

const {places, venues} = data.places;
const byName = new Map(places.map(place => [place.name_en, place]));
const located = data.engagements.map(record => ({...record.place, id: record.id, kind: record.kind}));

test('places and venues have ids and English names of their own', () => {
	for (const list of [places, venues]) {
		expect(new Set(list.map(({id}) => id)).size).toBe(list.length);
	}
	expect(byName.size).toBe(places.length);
	const known = new Set(places.map(place => place.id));
	expect(venues.filter(venue => !known.has(venue.place))).toEqual([]);
});

test('records name a place as places.yaml does', () => {
	const wrong = located.filter(({name_en, name_vi, country}) => {
		const place = byName.get(name_en);
		return name_en === ''
			? name_vi !== '' || country !== ''
			: place?.name_vi !== name_vi || place.country !== country;
	});
	expect(wrong).toEqual([]);
});

test('only a phone call has no place', () => {
	const wrong = located.filter(({name_en, kind}) => (name_en === '') !== (kind === 'phone-call'));
	expect(wrong).toEqual([]);
});

test('records name a venue as places.yaml does, in its place', () => {
	const wrong = located.filter(({name_en, venue_en, venue_vi}) => {
		if (venue_en === '') return venue_vi !== '';
		const place = byName.get(name_en)?.id;
		return !venues.some(
			venue => venue.name_en === venue_en && venue.name_vi === venue_vi && venue.place === place,
		);
	});
	expect(wrong).toEqual([]);
});

test('English names of places have no Vietnamese marks', () => {
	const marked = [...places, ...venues].filter(({name_en}) =>
		/[\u0300-\u036fđĐ]/u.test(name_en.normalize('NFD')),
	);
	expect(marked.map(({id}) => id)).toEqual([]);
});
