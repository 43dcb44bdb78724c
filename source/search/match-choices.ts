import {perObject} from '../domain/memo.ts';
import {editDistance} from '../text/edit-distance.ts';
import {fold} from '../text/normalize.ts';
import {withOneVowelLetter} from '../text/one-vowel-letter.ts';
import {foldedName, foldedNames, type Choice, type FoldedName} from './choices.ts';
import {SpellingIndex} from './spelling.ts';
import {speltAlike} from './spelt-alike.ts';

/** Fuse.js's scale, 0 exact to 1 anything. */
const choiceThreshold = 0.4;

/**
 * The choices that a typed text means, best first: those with a name equal to it; else with a name that has every
 * typed word, or begins of words; else the same with mistyped words put right from the names' own words; else the
 * nearest one. Matching is blind to marks and case.
 */
export function matchChoices<T extends Choice>(
	text: string,
	choices: readonly T[],
): {readonly found: readonly T[]; readonly isFuzzy: boolean} {
	if (foldedName(text).squashed === '') return {found: choices, isFuzzy: false};
	const found = choicesNamed(text, choices);
	if (found.length > 0) return {found, isFuzzy: false};
	const corrected = correctedText(text, choices);
	const near = corrected === null ? [] : choicesNamed(corrected, choices);
	return {found: near.length > 0 ? near : nearestChoices(text, choices).slice(0, 1), isFuzzy: true};
}

/** Returns true where a text is a name of one of the choices from its first word to its last. */
export function isWholeName(text: string, choices: readonly Choice[]): boolean {
	const {squashed} = foldedName(text);
	return choices.some(choice => foldedNames(choice).some(name => name.squashed === squashed));
}

function choicesNamed<T extends Choice>(text: string, choices: readonly T[]): readonly T[] {
	const typed = foldedName(text);
	const tiers: ((name: FoldedName) => boolean)[] = [
		name => name.squashed === typed.squashed,
		name => everyWord(name, typed, (word, each) => withOneVowelLetter(word) === withOneVowelLetter(each)),
		name => everyWord(name, typed, (word, each) => word.startsWith(each)),
		name => typed.squashed.length > 2 && name.squashed.includes(typed.squashed),
	];
	for (const tier of tiers) {
		const found = choices.filter(choice => foldedNames(choice).some(name => tier(name)));
		if (found.length > 0) return found;
	}
	return [];
}

/** The words of a list of choices, made ready to be corrected. */
interface ChoiceWords {
	/** The words of the names, each with how many have it. */
	readonly counts: ReadonlyMap<string, number>;
	readonly spelling: SpellingIndex;
}

const wordsOf = perObject((choices: readonly Choice[]): ChoiceWords => {
	const counts = new Map<string, number>();
	for (const word of choices.flatMap(choice => foldedNames(choice).flatMap(name => name.words)))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const spelling = new SpellingIndex(Array.from(counts, ([word, count]) => `${word} ${count}`).join('\n'));
	return {counts, spelling};
});

/**
 * The text with each word that no name has replaced by the nearest one that some name has; null where a word has none
 * near.
 */
function correctedText(text: string, choices: readonly Choice[]): string | null {
	const {counts, spelling} = wordsOf(choices);
	const corrected = foldedName(text).words.map(word => (counts.has(word) ? word : spelling.nearest(word)[0]));
	return corrected.every(word => word !== undefined) ? corrected.join(' ') : null;
}

/**
 * The choices whose names are spelt most like the text, best first; none for an empty text, which is like nothing, and
 * none that a third of the letters of every name and word would have to change for.
 */
export function nearestChoices<T extends Choice>(
	text: string,
	choices: readonly T[],
	threshold = choiceThreshold,
): readonly T[] {
	const typed = fold(text);
	if (typed === '') return [];
	const alike = speltAlike(
		choices.map(choice => foldedNames(choice).map(name => name.text)),
		threshold,
	);
	return alike(typed).flatMap(({place}) => {
		const choice = choices[place];
		return choice !== undefined && isAlike(typed, choice) ? [choice] : [];
	});
}

/** Returns true where a name, or words of it, can be made of the text by changing at most a third of its letters. */
function isAlike(typed: string, choice: Choice): boolean {
	const {squashed, words} = foldedName(typed);
	return foldedNames(choice).some(
		name =>
			isNear(squashed, name.squashed) ||
			(words.length > 0 && words.every(word => name.words.some(each => isNear(word, each)))),
	);
}

function isNear(typed: string, name: string): boolean {
	const most = Math.max(1, Math.floor(typed.length / 3));
	return name.startsWith(typed) || editDistance(typed, name) <= most;
}

/**
 * The choices left while a person types into a picker: those whose names have all typed words or parts of words, in
 * their own order; where none has, those spelt nearly so.
 */
export function narrowChoices<T extends Choice>(text: string, choices: readonly T[]): readonly T[] {
	const typedWords = fold(text).split(/\s+/u).filter(Boolean);
	if (typedWords.length === 0) return choices;
	const found = choices.filter(choice => {
		const names = foldedNames(choice)
			.map(name => name.text)
			.join(' ');
		return typedWords.every(word => names.includes(word));
	});
	return found.length > 0 ? found : nearestChoices(text, choices);
}

function everyWord(
	name: FoldedName,
	typed: FoldedName,
	test: (word: string, typed: string) => boolean,
): boolean {
	return typed.words.length > 0 && typed.words.every(each => name.words.some(word => test(word, each)));
}
