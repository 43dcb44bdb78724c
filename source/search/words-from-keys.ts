import type {WordIndex} from '../store/index.ts';
import type {Hint} from './hint.ts';
import {readKeystrokes} from './keystrokes.ts';
import type {QueryWords} from './query-parts.ts';

/** Two letters are like too many others. */
const shortest = 3;

/**
 * A typed word as keys without an input method would have made it, where no record has it as typed: `ddoois` is `đối`,
 * and is then looked up as if that had been typed. Those joined with it by OR likewise. Each becomes a hint.
 * @param isThere returns true for a word that is looked up as it stands
 */
export function fromKeys(
	term: QueryWords,
	isThere: (term: QueryWords) => boolean,
	index: Pick<WordIndex, 'hasMarkedWord'>,
	hints: Hint[],
): QueryWords {
	const either = term.either?.map(other => fromKeys(other, isThere, index, hints));
	const own = either ? {...term, either} : term;
	const [word = '', ...more] = term.words;
	if (more.length > 0 || term.isQuoted || word.length < shortest || isThere(term)) return own;
	const keyed = readKeystrokes(word, each => index.hasMarkedWord(each));
	if (!keyed) return own;
	hints.push({type: 'keystrokes', typed: word, ...keyed});
	return {...own, words: [keyed.used]};
}
