import type {Engagement} from '../domain/engagement.ts';
import type {KnownPerson, TermOfOffice, Post, Reference} from './model.ts';

/** The reference by what the solver asks of it. */
export interface ReferenceIndex {
	readonly personOf: (id: string) => KnownPerson | undefined;
	readonly postOf: (id: string) => Post | undefined;
	readonly membershipsOf: (personId: string, postId: string) => readonly TermOfOffice[];
	readonly membershipsIn: (postId: string) => readonly TermOfOffice[];
	/** Known engagements in which the person takes part. */
	readonly engagementsOf: (personId: string) => readonly Engagement[];
}

/** Indexes a reference; made once for an import. */
export function indexReference(reference: Reference): ReferenceIndex {
	const persons = new Map(reference.persons.map(person => [person.id, person]));
	const posts = new Map(reference.posts.map(post => [post.id, post]));
	const terms = Map.groupBy(reference.memberships, each => `${each.personId}/${each.postId}`);
	const holders = Map.groupBy(reference.memberships, each => each.postId);
	const engagements = Map.groupBy(
		reference.engagements.flatMap(engagement => engagement.people.map(person => ({person, engagement}))),
		each => each.person.id,
	);
	return {
		personOf: id => persons.get(id),
		postOf: id => posts.get(id),
		membershipsOf: (personId, postId) => terms.get(`${personId}/${postId}`) ?? [],
		membershipsIn: postId => holders.get(postId) ?? [],
		engagementsOf: id => [...new Set(engagements.get(id)?.map(each => each.engagement))],
	};
}
