import {hasWords} from '../mentions/index.ts';
import type {Draft, Passage, PersonMention} from '../import-model.ts';
import {distinctPeople} from '../identity.ts';
import {personKeys} from '../person-keys.ts';
import {peopleAdded} from './join-people.ts';
import {startsAs} from './open-frames.ts';
import type {ReadPassage, Sentence} from './sentence.ts';

/** The longest line of a list of people, in UTF-16 units. */
const longestItem = 200;
/** The most text before the name in such a line. */
const beforeName = 50;

/**
 * The people whom a passage of running text adds to the engagement that was told before it: those of a sentence that
 * only tells who else was there, those of a list under a line that says so, those who came along ("flew in to join the
 * crew") or do something behind words of one who was there, and, where the text tells one engagement alone, officials
 * who are quoted.
 * @param isInList whether the lines above lead a list of people
 * @param isOnly whether the text has told one engagement
 * @param draft the engagement that was told last
 */
export function addedBy(
	read: ReadPassage,
	{isInList, isOnly, draft}: {readonly isInList: boolean; readonly isOnly: boolean; readonly draft?: Draft},
): readonly PersonMention[] {
	const {grammar} = read.locale;
	const scene = isInList ? [] : [...comingAlong(read), ...(draft ? actingBehindWords(read, draft) : [])];
	const sentences = read.sentences.filter(
		sentence =>
			!sentence.isOtherTime &&
			(isInList || startsAs(sentence, grammar.headOfAddition) || (isOnly && isQuote(sentence))),
	);
	const people = [...sentences.flatMap(each => peopleAdded(each, grammar)), ...scene];
	return isInList ? people : people.filter(person => person.title !== '' || person.rank !== '');
}

/** Those of whom a passage tells that they came along, or were there: "Consul General X met them on the pier". */
function comingAlong({sentences, locale: {grammar}}: ReadPassage): readonly PersonMention[] {
	return sentences
		.filter(each => !each.isOtherTime && each.dates.length === 0)
		.flatMap(sentence =>
			peopleAdded(sentence, grammar).filter(({end}) =>
				grammar.cameAlong.test(sentence.text.slice(end - sentence.start)),
			),
		);
}

/** The most text of a sentence before its subject ("Then "), in UTF-16 units. */
const beforeSubject = 12;

/** "…," said X of the engagement. Col. Y then took the microphone": behind his words Y is at the same scene. */
function actingBehindWords(
	{sentences, locale: {grammar}}: ReadPassage,
	draft: Draft,
): readonly PersonMention[] {
	const there = draft.participants.map(each => each.mention);
	const quote = sentences.findIndex(isQuote);
	const [words] = sentences.slice(Math.max(0, quote), quote + 1);
	const keyOf = personKeys([...there, ...(words?.people ?? [])]);
	const isHeard = words?.people.some(person => there.some(each => keyOf(each) === keyOf(person))) === true;
	if (!words || !isHeard) return [];
	return sentences
		.slice(quote + 1)
		.filter(each => !each.isOtherTime && each.dates.length === 0 && each.kinds.length === 0)
		.flatMap(sentence => {
			const [first] = sentence.people;
			const isSubject = first && first.start - sentence.start <= beforeSubject;
			return isSubject ? peopleAdded(sentence, grammar).filter(each => each === first) : [];
		});
}

/** Returns true for a line that leads a list of those who took part ("Participants:"). */
export function leadsList({passage: {text}, locale}: ReadPassage): boolean {
	return /:\s*$/u.test(text) && hasWords(text, locale.grammar.headOfList);
}

/** Returns true for a line that begins with somebody's name. */
export function isListItem({passage: {text}, findings: {people}}: ReadPassage): boolean {
	const [first] = people;
	return text.length <= longestItem && first !== undefined && first.name !== '' && first.start <= beforeName;
}

/** A draft with more people who were there, and with the passage that names them. */
export function withAdded(draft: Draft, passage: Passage, people: readonly PersonMention[]): Draft {
	const there = draft.participants.map(each => each.mention);
	const keyOf = personKeys([...there, ...people]);
	const known = new Set(there.map(keyOf));
	const added = distinctPeople(people).filter(person => !known.has(keyOf(person)));
	if (added.length === 0) return draft;
	return {
		...draft,
		passages: [...draft.passages, passage],
		accounts: [
			...draft.accounts,
			{passage, kind: null, isAnnounced: false, date: null, place: null, people: added},
		],
		participants: [...draft.participants, ...added.map(mention => ({mention, part: 'attendee' as const}))],
	};
}

function isQuote({text}: Sentence): boolean {
	return /["“”]/u.test(text);
}
