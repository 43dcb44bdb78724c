import type {SaidWord} from '../../../words/import-reasons/index.ts';
import type {Grammar} from '../../mentions/index.ts';
import type {FilledFrame} from '../fill-frame.ts';
import type {Sentence} from '../sentence.ts';

/** Consonants that stand alone are of names: C-17, T-6C. */
const word = /(?<!\p{L})(?![bcdfghjklmnpqrstvwxz](?!\p{L}))\p{L}+/giu;

/**
 * The words of a frame's sentences, each once and in small letters, without those of its people, days and places, and
 * what only frames them: each is worth little by itself, and together they tell a kind where no class of words does.
 */
export function saidWords({lead, frame}: FilledFrame, {occasionClause}: Grammar): readonly SaidWord[] {
	const sentences = new Set([lead.sentence, ...frame.moments.map(each => each.sentence), ...frame.others]);
	const words = [...sentences].flatMap(
		each => withoutMentions(each).replaceAll(occasionClause, ' ; ').toLowerCase().match(word) ?? [],
	);
	return [...new Set(words)].map(each => `says ${each}` as const);
}

function withoutMentions({text, start: from, people, dates, places}: Sentence): string {
	return [...people, ...dates, ...places].reduce(
		(rest, {start, end}) =>
			rest.slice(0, Math.max(0, start - from)) +
			' '.repeat(end - start) +
			rest.slice(Math.max(0, end - from)),
		text,
	);
}
