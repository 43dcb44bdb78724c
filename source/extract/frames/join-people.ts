import {findWords, type Grammar, hasWords} from '../mentions/index.ts';
import type {PersonMention} from '../import-model.ts';
import type {Sentence} from './sentence.ts';

/** Between two clauses of a sentence that each have a subject. */
const clauseEnd = /[;]|[”"]\s*[,.]?\s/gu;

/**
 * The people whom a sentence adds to the engagement that was told before it: every one with a name, unless somebody
 * is only spoken about. A person stands as the subject of his clause, in a list, or right behind a verb of speech
 * ("said Col. X"); whoever is named further behind such a verb is what was spoken about.
 */
export function peopleAdded(sentence: Sentence, grammar: Grammar): readonly PersonMention[] {
	return sentence.people.filter(
		person =>
			person.name !== '' &&
			!person.isAbsent &&
			person.side !== 'other' &&
			!isSpokenOf(person, sentence, grammar),
	);
}

function isSpokenOf(
	person: PersonMention,
	{text, start, people}: Sentence,
	{speech, standIn}: Grammar,
): boolean {
	const at = person.start - start;
	const clause = lastEnd(text.slice(0, at));
	const verbs = findWords(text.slice(clause, at), speech).map(hit => ({
		start: hit.start + clause,
		end: hit.end + clause,
	}));
	return verbs.some(verb => {
		const before = text.slice(clause, verb.start);
		const isSaidBySomebody =
			people.some(other => other.end - start <= verb.start && other.start - start >= clause) ||
			hasWords(before, standIn);
		// "… the crew said Col. X": right behind the verb stands who said it, if nobody stands before.
		return isSaidBySomebody || (text.slice(verb.end, at).trim() !== '' && before.trim() !== '');
	});
}

function lastEnd(text: string): number {
	return Math.max(0, ...Array.from(text.matchAll(clauseEnd), match => match.index + match[0].length));
}
