import type {Refiner, Scene} from '../pipeline.ts';
import type {KindFinding} from './kind-finding.ts';

/** Patterns that tell a verb with somebody as its object from the same verb with something else. */
export interface ObjectPatterns {
	/** The whole of a verb that means an engagement only with somebody as its object; one space between words. */
	readonly needsObject: RegExp;
	/** The whole of a verb that two people before it may do to each other. */
	readonly mutual: RegExp;
	/** Right before such a verb: both who meet, named in another sentence. */
	readonly pair: RegExp;
	/** Begins a verb whose object may stand before it. */
	readonly passive: RegExp;
	/** A group of people, from right after the verb. */
	readonly group: RegExp;
	/** In the words between a verb and a person: the person is not the verb's object. */
	readonly otherObject: RegExp;
	/** Begins what follows a verb without an object: a day, a place, the end of the clause. */
	readonly nothing: RegExp;
}

/** The most text between an active verb and its object, in UTF-16 units; twice as much in the passive. */
const reach = 70;
/** The same for a group. */
const groupReach = 100;

/**
 * Drops verbs that need somebody as their object and have nobody: "received a letter", "welcomed the outcome", "met
 * the deadline". A person, a delegation or a pronoun after them in the sentence is enough, in the passive also a
 * person right before.
 */
export const keepWithObject =
	(patterns: ObjectPatterns): Refiner<KindFinding> =>
	(kinds, scene) =>
		kinds.filter(kind => {
			const {text, people} = scene;
			const words = text.slice(kind.start, kind.end).replaceAll(/\s+/gu, ' ');
			if (!patterns.needsObject.test(words)) return true;
			if (isMutual(words, kind, scene, patterns)) return true;
			const isPassive = patterns.passive.test(words);
			const object = people.find(person => person.start >= kind.end);
			const gap = object ? text.slice(kind.end, object.start) : '';
			// "called on the U.S. to …": the person after the verb is the object of another verb.
			const isNear = gap.length <= reach || (gap.length <= reach * 2 && (isPassive || titleAlone.test(gap)));
			if (object && isNear && (isPassive || isDirect(gap, patterns))) return true;
			return patterns.group.test(text.slice(kind.end, kind.end + groupReach).split(/[.;:]/u)[0] ?? '');
		});

/** Capitals and the small words within a title: "Vietnam People's Army Chief of". No word can be read in two ways. */
const titleAlone =
	/^(?:[\s,’'-]|(?:the|and|for|his|her|their|with)(?![\p{L}])|(?:of|to|an?)(?![\p{L}\s])|\p{Lu}[\p{L}’'-]*(?![\p{L}’'-])|\p{Ll}{1,2}(?=\s))*$/u;

/** Returns true when articles, adjectives and titles in small letters alone stand between a verb and its object. */
function isDirect(gap: string, {otherObject}: ObjectPatterns): boolean {
	const words = gap.replaceAll('U.S.', 'US');
	if (titleAlone.test(words)) return true;
	return !/[.;:"“”]/u.test(words) && !otherObject.test(words);
}

/**
 * "X and Y met in Singapore", "X and Y met May 31", "the two met in Hanoi": both who meet stand before the verb, and no
 * object follows.
 */
function isMutual(
	words: string,
	kind: KindFinding,
	{text, people, tokens}: Scene,
	{mutual, nothing, pair}: ObjectPatterns,
): boolean {
	if (!mutual.test(words) || !nothing.test(text.slice(kind.end))) return false;
	if (pair.test(text.slice(Math.max(0, kind.start - reach), kind.start).trimEnd())) return true;
	const sentence = tokens.find(token => token.end > kind.start)?.sentence;
	const start = tokens.find(token => token.sentence === sentence)?.start ?? 0;
	const own = people.filter(person => person.start >= start && person.end <= kind.start);
	return new Set(own.map(person => person.side)).size > 1;
}
