import {findWords, type Grammar, hasWords, type KindFinding} from '../mentions/index.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import type {PersonMention, Span} from '../import-model.ts';
import {hasTrait, kindEntry} from '../kind-table.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** The weight of an activity for which the text has no word of the lists. */
export const guessedWeight = 30;

/**
 * The activity of a passage that has no word of the lists: in its first sentence with a day of its own, of the kind
 * that its nouns and people suggest. Null where nothing of the sort stands there.
 */
export function guessActivity(
	read: ReadPassage,
): {readonly sentence: Sentence; readonly event: KindFinding} | null {
	const {grammar} = read.locale;
	const sentence = read.sentences.find(each => isDated(each) && !each.isOtherTime);
	if (!sentence) return null;
	const span = wordOf(sentence);
	if (!span) return null;
	const kind = kindSuggested(read, sentence, grammar);
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

function kindSuggested(read: ReadPassage, sentence: Sentence, grammar: Grammar): Kind {
	if (hasWords(sentence.text, grammar.vesselGiven)) return 'handover';
	if (hasWords(sentence.text, grammar.ship) && !haveBothSides(sentence.people)) return 'port-call';
	const hit = grammar.suggestions.find(({pattern}) => findWords(sentence.text, pattern).length > 0);
	const isPair = haveBothSides(sentence.people.filter(person => person.name !== ''));
	// What two do together is no round of a series, and no speech of one.
	if (hit) return isPair && ['dialogue', 'speech'].includes(hit.kind) ? 'talks' : hit.kind;
	const named = read.findings.people.filter(person => person.name !== '' && !person.isAbsent);
	if (haveBothSides(named)) return 'talks';
	const isNamedHere = sentence.people.some(person => person.name !== '');
	if (!isNamedHere) return 'exercise';
	return hasWords(sentence.text, grammar.speech) ? 'speech' : 'working-visit';
}

function haveBothSides(people: readonly PersonMention[]): boolean {
	return new Set(people.map(person => person.side === 'VN')).size > 1;
}
