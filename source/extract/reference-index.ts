import type {Engagement} from '../domain/engagement.ts';
import {perObject} from '../domain/memo.ts';
import type {KnownPerson, KnownPlace, Post, Reference, TermOfOffice} from './import-model.ts';

/** The reference by what an import asks of it. */
export interface ReferenceIndex {
	readonly personOf: (id: string) => KnownPerson | undefined;
	readonly postOf: (id: string) => Post | undefined;
	/** The place of an English name; undefined for one that is not in the list. */
	readonly placeOf: (name: string) => KnownPlace | undefined;
	/** Returns true for the English name of a whole country, in which any town of it may be meant. */
	readonly isCountry: (name: string) => boolean;
	/** The terms of a person in all posts. */
	readonly termsOf: (personId: string) => readonly TermOfOffice[];
	/** The terms of everybody in a post. */
	readonly termsIn: (postId: string) => readonly TermOfOffice[];
	/** Known engagements in which the person takes part. */
	readonly engagementsOf: (personId: string) => readonly Engagement[];
}

/** Indexes a reference; the same index for the same reference. */
export const indexReference = perObject(newIndex);

function newIndex(reference: Reference): ReferenceIndex {
	const persons = new Map(reference.persons.map(person => [person.id, person]));
	const posts = new Map(reference.posts.map(post => [post.id, post]));
	const places = new Map(reference.places.map(place => [place.name_en, place]));
	const ofPerson = Map.groupBy(reference.memberships, each => each.personId);
	const inPost = Map.groupBy(reference.memberships, each => each.postId);
	const engagements = Map.groupBy(
		reference.engagements.flatMap(engagement => engagement.people.map(person => ({person, engagement}))),
		each => each.person.id,
	);
	return {
		personOf: id => persons.get(id),
		postOf: id => posts.get(id),
		placeOf: name => places.get(name),
		isCountry: name => places.get(name)?.is_country ?? false,
		termsOf: personId => ofPerson.get(personId) ?? [],
		termsIn: postId => inPost.get(postId) ?? [],
		engagementsOf: id => [...new Set(engagements.get(id)?.map(each => each.engagement))],
	};
}
