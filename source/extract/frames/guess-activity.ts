import {hasWords, type KindFinding} from '../mentions/index.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import type {PersonMention, Span} from '../import-model.ts';
import {hasTrait, kindEntry} from '../kind-table.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** An activity, and the sentence that may tell it. */
export interface Guess {
	readonly sentence: Sentence;
	readonly event: KindFinding;
}

/** The weight of an activity for which the text has no word of the lists. */
export const guessedWeight = 30;

/**
 * The activity of a passage that has no word of the lists: in its first sentence with a day of its own. Its kind is
 * chosen afterwards. Null where nothing of the sort stands there.
 */
export function guessActivity(read: ReadPassage): Guess | null {
	const dated = read.sentences.filter(each => isDated(each) && !each.isOtherTime);
	// "On Monday the ministry released pictures": the day is that of the paper.
	const sentence = dated.find(({text}) => !hasWords(text, read.locale.grammar.publishing)) ?? dated[0];
	return sentence ? guessOf(sentence, read) : null;
}

/** The activity that a sentence without a word of the lists may tell; null where it has no word at all. */
export function guessOf(sentence: Sentence, read: ReadPassage): Guess | null {
	const span = wordOf(sentence);
	if (!span) return null;
	const kind = kindAtFirst(read);
	return {
		sentence,
		event: {
			...span,
			kind,
			weight: guessedWeight,
			need: kindEntry(kind).need,
			isFrame: false,
			isAnnounced: false,
			isGuestFirst: false,
			isMutual: hasTrait(kind, 'mutual'),
		},
	};
}

function isDated({dates}: Sentence): boolean {
	return dates.some(date =>
		date.type === 'calendar'
			? date.from.day !== null
			: date.type !== 'same-day' && date.lengthInDays === null,
	);
}

/** The word behind the first person, where a verb would stand; else the first of the sentence. */
function wordOf({text, start, people}: Sentence): Span | null {
	const from = people[0] ? people[0].end - start : 0;
	const words = [...text.slice(from).matchAll(/[\p{L}\p{M}]+/gu)];
	const word = words[0] ?? /[\p{L}\p{M}]+/u.exec(text);
	if (!word) return null;
	const at = start + word.index + (words[0] ? from : 0);
	return {start: at, end: at + word[0].length};
}

/** The kind as which a passage is read before its own is chosen: a meeting, where both sides are named. */
function kindAtFirst(read: ReadPassage): Kind {
	const named = read.findings.people.filter(person => person.name !== '' && !person.isAbsent);
	return haveBothSides(named) ? 'talks' : 'exercise';
}

function haveBothSides(people: readonly PersonMention[]): boolean {
	return new Set(people.map(person => person.side === 'VN')).size > 1;
}
