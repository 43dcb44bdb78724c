import type {Engagement} from '../domain/engagement.ts';
import {perObject, upTo} from '../domain/memo.ts';
import type {KnownPerson, KnownPlace, Post, Reference, TermOfOffice} from './import-model.ts';

/** Gives the place of an English name; undefined for one that is not in the list. */
export type PlaceFinder = (name: string) => KnownPlace | undefined;

/** The reference by what an import asks of it. */
export interface ReferenceIndex {
	readonly personOf: (id: string) => KnownPerson | undefined;
	readonly postOf: (id: string) => Post | undefined;
	readonly placeOf: PlaceFinder;
	/** Returns true for the English name of a whole country, in which any town of it may be meant. */
	readonly isCountry: (name: string) => boolean;
	/** The terms of a person in all posts. */
	readonly termsOf: (personId: string) => readonly TermOfOffice[];
	/** The terms of everybody in a post. */
	readonly termsIn: (postId: string) => readonly TermOfOffice[];
	/** Known engagements in which the person takes part. */
	readonly engagementsOf: (personId: string) => readonly Engagement[];
}

/** Looks up a list of places by name; the same finder for the same list. */
export const placeFinder = perObject((places: readonly KnownPlace[]): PlaceFinder => {
	const byName = new Map(places.map(place => [place.name_en, place]));
	return name => byName.get(name);
});

/** The engagements of so many people are kept. */
const mostPeople = 10_000;

/** Indexes a reference; the same index for the same reference. */
export const indexReference = perObject(newIndex);

function newIndex(reference: Reference): ReferenceIndex {
	const persons = new Map(reference.persons.map(person => [person.id, person]));
	const posts = new Map(reference.posts.map(post => [post.id, post]));
	const placeOf = placeFinder(reference.places);
	const ofPerson = Map.groupBy(reference.memberships, each => each.personId);
	const inPost = Map.groupBy(reference.memberships, each => each.postId);
	return {
		personOf: id => persons.get(id),
		postOf: id => posts.get(id),
		placeOf,
		isCountry: name => placeOf(name)?.is_country ?? false,
		termsOf: personId => ofPerson.get(personId) ?? [],
		termsIn: postId => inPost.get(postId) ?? [],
		engagementsOf: upTo(mostPeople, id => reference.engagements.ofPerson(id)),
	};
}
