import {perObject} from '../../domain/memo.ts';
import type {Vocabulary} from '../../domain/vocabulary.ts';
import {knownEngagements, type Reference, type ReviewStart} from '../../extract/index.ts';

/**
 * The proposals that the review starts from, with the words of the database: labels to show, people, offices and
 * places to suggest.
 */
export interface ReviewInput extends ReviewStart, Partial<Omit<Reference, 'vocabulary' | 'engagements'>> {
	readonly vocabulary: Vocabulary;
}

/** The knowledge of the database, as far as the review was given it; the same for the same start. */
export const referenceOf = perObject(
	({
		vocabulary,
		known,
		persons = [],
		posts = [],
		memberships = [],
		places = [],
		venues = [],
		topics = [],
	}: ReviewInput): Reference => ({
		vocabulary,
		persons,
		posts,
		memberships,
		places,
		venues,
		topics,
		engagements: knownEngagements([...known.values()]),
	}),
);
