import type {Engagement} from '../../../domain/engagement.ts';
import {labelIn, labelOf, type Language, type Term} from '../../../domain/vocabulary.ts';
import {narrowChoices} from '../../../search/index.ts';
import type {Dictionary, PlaceChoice, Suggestion} from '../dictionary.ts';
import type {EditPanel} from '../model.ts';

interface NamedSuggestion extends Suggestion {
	readonly names: readonly string[];
}

/** Enough to choose from; who sees too many types on. */
const mostSuggestions = 8;

/**
 * The values that the open field offers for the typed text: all kinds at once, other values once the text
 * was changed.
 */
export function suggestionsFor(
	{field, text, initial}: EditPanel,
	dictionary: Dictionary,
	language: Language,
): readonly Suggestion[] {
	const typed = text.text.trim();
	switch (field.name) {
		case 'kind':
			return narrowChoices(typed, termChoices(dictionary.vocabulary.kinds, language));
		case 'topics': {
			const last = lastTopic(typed);
			return typed === initial || last === ''
				? []
				: narrowed(last, termChoices(dictionary.vocabulary.topics, language));
		}
		case 'place':
			return typed === initial
				? []
				: narrowed(typed, dictionary.places.map(placeSuggestion(language, 'name')));
		case 'venue':
			return typed === initial
				? []
				: narrowed(typed, dictionary.venues.map(placeSuggestion(language, 'venue')));
		case 'person':
		case 'new-person':
			return typed === initial ? [] : narrowed(typed, dictionary.people.map(personSuggestion));
		default:
			return [];
	}
}

/** The text with a suggestion put in its place; of a list of topics only the last is. */
export function withSuggestion({field, text}: EditPanel, {label}: Suggestion): string {
	if (field.name !== 'topics') return label;
	return [...topicParts(text.text).slice(0, -1), label].join(', ');
}

/** The suggestion that is chosen before anything is typed: the kind that the record has. */
export function initialChoice(
	record: Engagement,
	field: EditPanel['field'],
	{vocabulary}: Dictionary,
): number | null {
	if (field.name !== 'kind') return null;
	const index = vocabulary.kinds.findIndex(term => term.id === record.kind);
	return Math.max(0, index);
}

/** The topics of a typed list, as typed. */
export function topicParts(text: string): readonly string[] {
	return text.split(/[,;]/u).map(part => part.trim());
}

/** Topics as they are typed: their labels with commas. */
export function topicText(topics: readonly string[], {vocabulary}: Dictionary, language: Language): string {
	return topics.map(topic => labelOf(vocabulary.topics, topic, language)).join(', ');
}

function lastTopic(text: string): string {
	return topicParts(text).at(-1) ?? '';
}

function narrowed(typed: string, choices: readonly NamedSuggestion[]): readonly Suggestion[] {
	return typed === '' ? [] : narrowChoices(typed, choices).slice(0, mostSuggestions);
}

function termChoices(terms: readonly Term[], language: Language): readonly NamedSuggestion[] {
	return terms.map(term => ({
		value: term.id,
		label: labelIn(term, language),
		names: [term.id, term.label_en, term.label_vi],
	}));
}

function placeSuggestion(
	language: Language,
	part: 'name' | 'venue',
): (choice: PlaceChoice) => NamedSuggestion {
	return ({place, names}) => {
		const [first, second] = [place[`${part}_en`], place[`${part}_vi`]];
		const label = language === 'vi' ? second || first : first || second;
		return {value: first || second, label, names};
	};
}

function personSuggestion({id, name, other_names}: Dictionary['people'][number]): NamedSuggestion {
	return {value: id, label: name, names: [name, ...other_names]};
}
