import {distinctPeople} from '../identity.ts';
import type {PersonMention} from '../import-model.ts';
import type {ReadPassage} from './sentence.ts';

/** "He" and "she", which an article on somebody says in most of its paragraphs. */
export const personPronoun = /^(?:he|she|him|her|ông|bà|ông\s+ấy|bà\s+ấy)$/iu;
const saysPronoun = /(?<!\p{L})(?:[Hh]e|[Ss]he|[Ôô]ng|[Bb]à)(?!\p{L}|\s+\p{Lu})/u;
/** So many paragraphs speak of somebody whom they do not name. */
const fewestParagraphs = 3;

/**
 * The person whom a profile or an obituary is about: the only one of its headline, or else of the first passage that
 * names anybody, where several paragraphs say "he" and name nobody of that side. Undefined for other texts.
 */
export function subjectOf(passages: readonly ReadPassage[]): PersonMention | undefined {
	const bodies = passages.filter(({role}) => role === 'body');
	const before = passages.slice(
		0,
		passages.findIndex(({role}) => role === 'body'),
	);
	const subject =
		onlyOf(before) ?? onlyOf(bodies.filter(({findings}) => findings.people.some(isNamed)).slice(0, 1));
	if (!subject) return undefined;
	const pronouns = bodies.filter(
		({passage: {text}, findings: {people}}) =>
			saysPronoun.test(text) && !people.some(each => isNamed(each) && each.side === subject.side),
	);
	return pronouns.length >= fewestParagraphs ? subject : undefined;
}

function onlyOf(passages: readonly ReadPassage[]): PersonMention | undefined {
	const named = distinctPeople(passages.flatMap(({findings}) => findings.people.filter(isNamed)));
	return named.length === 1 ? named[0] : undefined;
}

function isNamed({name, isAbsent}: PersonMention): boolean {
	return name !== '' && !isAbsent;
}
