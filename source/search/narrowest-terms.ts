import type {TextTerm} from '../domain/filter.ts';
import type {Hint} from './hint.ts';
import {spelt} from '../text/spelt.ts';

/** Takes the other spellings away again from every term that finds records without them. */
export function narrowestOf(
	exact: readonly TextTerm[],
	wide: readonly TextTerm[],
	finds: (terms: readonly TextTerm[]) => boolean,
	hints: Hint[],
): readonly TextTerm[] {
	const meant = wide.slice();
	for (const [index, term] of exact.entries()) {
		if (finds(meant.with(index, term))) meant[index] = term;
	}
	for (const [index, term] of meant.entries()) {
		const [typedPhrase = [], ...others] = term.phrases;
		if (term === exact[index]) continue;
		const used = others.filter(phrase => finds(meant.with(index, {...term, phrases: [phrase]})));
		meant[index] = {...term, phrases: used, marked: null};
		const typed = typedPhrase.join(' ');
		// What the word was taken for at first is not what is shown.
		const first = hints.findIndex(hint => hint.type === 'spelling' && spelt(hint.typed) === typed);
		if (first !== -1) hints.splice(first, 1);
		hints.push({type: 'elsewhere', typed, used: used.map(phrase => phrase.join(' '))});
	}
	return meant;
}
