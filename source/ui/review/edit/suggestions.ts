import type {Engagement} from '../../../domain/engagement.ts';
import {labelIn, labelOf, type Language, type Side, type Term} from '../../../domain/vocabulary.ts';
import {officesHeldOn, titlesOn, type OfficeWords, type ReviewItem} from '../../../extract/index.ts';
import {narrowChoices} from '../../../search/index.ts';
import {squeezed, type Dictionary, type PlaceChoice, type Suggestion} from '../dictionary.ts';
import type {EditPanel} from '../model.ts';
import {targetSuggestions} from './target.ts';
import {typedPerson} from './typed-person.ts';

interface NamedSuggestion extends Suggestion {
	readonly names: readonly string[];
}

/** Enough to choose from; who sees too many types on. */
const mostSuggestions = 8;

/** All that the suggestions of a field depend on. */
export interface SuggestionContext {
	readonly dictionary: Dictionary;
	readonly language: Language;
	/** The record of which the field is. */
	readonly item: ReviewItem;
	readonly known: ReadonlyMap<string, Engagement>;
	/** The words by which a record is said to be none of the known ones. */
	readonly isNew: string;
}

/**
 * The values that the open field offers for the typed text: all kinds and parts at once, the nearest known records and
 * what was found in the passage too; other values once the text was changed.
 */
export function suggestionsFor(panel: EditPanel, context: SuggestionContext): readonly Suggestion[] {
	const {field, text, initial} = panel;
	const {dictionary, language, item, known} = context;
	const typed = text.text.trim();
	switch (field.name) {
		case 'status':
			return targetSuggestions(typed, item, known, context);
		case 'kind':
			return narrowChoices(typed, termChoices(dictionary.vocabulary.kinds, language));
		case 'part':
			return narrowChoices(typed, termChoices(dictionary.vocabulary.parts, language));
		default:
			return typed === initial
				? foundFor(panel, context)
				: narrowed(wantedOf(field.name, typed), choicesFor(panel, context));
	}
}

/** The part of a text that suggestions are for. Whoever is given a side or an office is written out, not chosen. */
function wantedOf(field: EditPanel['field']['name'], typed: string): string {
	if (field === 'topics') return lastTopic(typed);
	if (field !== 'person' && field !== 'new-person') return typed;
	const {side, office} = typedPerson(typed);
	return side === undefined && office === '' ? typed : '';
}

function choicesFor(
	{field}: EditPanel,
	{dictionary, language, item: {record}}: SuggestionContext,
): readonly NamedSuggestion[] {
	switch (field.name) {
		case 'topics':
			return termChoices(dictionary.vocabulary.topics, language);
		case 'place':
			return dictionary.places.map(placeSuggestion(language, 'name'));
		case 'venue':
			return dictionary.venues.map(placeSuggestion(language, 'venue'));
		case 'person':
		case 'new-person':
			return dictionary.people.map(personSuggestion);
		case 'office':
			return officeChoices(record, record.people[field.person]?.side, dictionary, language);
		default:
			return [];
	}
}

/** What is offered before anything is typed: offices that the person held that day, and what the passage has. */
function foundFor(
	{field}: EditPanel,
	{dictionary: {reference, places: known}, language, item: {record, proposal}}: SuggestionContext,
): readonly Suggestion[] {
	const {dates = [], people = [], places = []} = proposal.found ?? {};
	const plain = (value: string): Suggestion => ({value, label: value});
	switch (field.name) {
		case 'date':
			return dates.map(plain);
		case 'place':
			return places.map(name => {
				const choice = known.find(({place}) => place.name_en === name);
				return choice ? placeSuggestion(language, 'name')(choice) : plain(name);
			});
		case 'new-person':
			return people
				.filter(({id, name}) => !record.people.some(each => each.id === id || each.name === name))
				.map(({id, name, side, ...words}) => {
					const title = officeLabel(words, language);
					return {value: id, label: id === '' ? `${name} (${side})${title && `, ${title}`}` : name};
				});
		case 'office': {
			const person = record.people[field.person];
			return person
				? officesHeldOn(person.id, record, reference).map(words => plain(officeLabel(words, language)))
				: [];
		}
		default:
			return [];
	}
}

/** Posts of the person's side under their titles of that day. */
function officeChoices(
	record: Engagement,
	side: Side | undefined,
	{reference}: Dictionary,
	language: Language,
): readonly NamedSuggestion[] {
	return reference.posts
		.filter(post => post.side === side)
		.flatMap(post => {
			const names = post.titles.flatMap(({label_en, label_vi, aliases_en, aliases_vi}) => [
				label_en,
				label_vi,
				...aliases_en,
				...aliases_vi,
			]);
			return titlesOn(post, record).map(words => {
				const label = officeLabel(words, language);
				return {value: label, label, names: names.filter(Boolean)};
			});
		});
}

function officeLabel({office, office_vi}: OfficeWords, language: Language): string {
	return language === 'vi' ? office_vi || office : office || office_vi;
}

/** The text with a suggestion put in its place; of a list of topics only the last is. */
export function withSuggestion({field, text}: EditPanel, {label}: Suggestion): string {
	if (field.name !== 'topics') return label;
	return [...topicParts(text.text).slice(0, -1), label].join(', ');
}

/** Returns true for a field whose value is one of a list and is never just typed. */
export function isPicked({name}: EditPanel['field']): boolean {
	return name === 'kind' || name === 'part' || name === 'status';
}

/** The suggestion that is chosen before anything is typed: the kind, part or known record that the record has. */
export function initialChoice(
	{record, target}: ReviewItem,
	field: EditPanel['field'],
	{vocabulary: {kinds, parts}}: Dictionary,
): number | null {
	if (field.name === 'status') return target === null ? 0 : 1;
	if (!isPicked(field)) return null;
	const [terms, value] =
		field.name === 'kind' ? [kinds, record.kind] : [parts, record.people[field.person]?.part];
	return Math.max(
		0,
		terms.findIndex(term => term.id === value),
	);
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
	if (typed === '') return [];
	const words = squeezed(typed).split(' ');
	return narrowChoices(typed, choices)
		.map(choice => ({choice, rank: rankOf(choice, words)}))
		.toSorted((a, b) => a.rank - b.rank)
		.slice(0, mostSuggestions)
		.map(({choice}) => choice);
}

/** 0 where a name begins with the typed words, 1 where each begins a word of one, else 2. */
function rankOf({names}: NamedSuggestion, words: readonly string[]): number {
	const squeezedNames = names.map(squeezed);
	if (squeezedNames.some(name => name.startsWith(words.join(' ')))) return 0;
	const begins = (name: string): boolean => words.every(word => ` ${name}`.includes(` ${word}`));
	return squeezedNames.some(begins) ? 1 : 2;
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
