import {parseEdtf} from '../../../domain/date.ts';
import {
	noPlace,
	officeIn,
	placeIn,
	venueIn,
	type Engagement,
	type Place,
} from '../../../domain/engagement.ts';
import {beyondLimit, longestTitle} from '../../../domain/record-limits.ts';
import type {Language, Term} from '../../../domain/vocabulary.ts';
import {narrowChoices} from '../../../search/index.ts';
import {squeezed, type Dictionary, type Suggestion} from '../dictionary.ts';
import type {RecordField} from '../fields/record-fields.ts';
import {withOffice, withOfficesOf, withPart, withPerson} from './people-edit.ts';
import type {Edited} from '../model.ts';
import {topicParts, topicText} from './suggestions.ts';
import {typedDate} from './typed-date.ts';

/** Says of a date that a person has set it; English, as all reasons are. */
const enteredByHand = 'Entered by hand during review.';

/** The text of a field when it is opened. The kind is picked from a list, so its field is empty. */
export function fieldText(
	record: Engagement,
	field: RecordField,
	dictionary: Dictionary,
	language: Language,
): string {
	const {place} = record;
	switch (field.name) {
		case 'place':
			return placeIn(place, language);
		case 'venue':
			return venueIn(place, language);
		case 'person':
			return record.people[field.person]?.name ?? '';
		case 'office': {
			const person = record.people[field.person];
			return person ? officeIn(person, language) : '';
		}
		case 'topics':
			return topicText(record.topics, dictionary, language);
		case 'date':
		case 'title_en':
		case 'title_vi':
		case 'summary_en':
		case 'summary_vi':
			return record[field.name];
		default:
			return '';
	}
}

/** Puts a typed text, or the chosen suggestion, into a field. Words and id follow elsewhere. */
export function applyEdit(
	record: Engagement,
	field: RecordField,
	text: string,
	{chosen, dictionary}: {readonly chosen: Suggestion | undefined; readonly dictionary: Dictionary},
): Edited {
	const typed = text.trim();
	switch (field.name) {
		case 'date':
			return withDate(record, typed, dictionary);
		case 'kind':
			return withKind(record, chosen);
		case 'place':
			return changed(record, {place: placeFrom(record.place, typed, chosen, dictionary)});
		case 'venue':
			return changed(record, {place: {...record.place, ...venueFrom(typed, chosen, dictionary)}});
		case 'person':
		case 'new-person':
			return withPerson(record, field, typed, {chosen, dictionary});
		case 'office':
			return withOffice(record, field, typed, {chosen, dictionary});
		case 'part':
			return withPart(record, field, chosen);
		case 'topics':
			return withTopics(record, typed, dictionary.vocabulary.topics);
		case 'title_en':
		case 'title_vi':
		case 'summary_en':
		case 'summary_vi':
			return withText(record, field.name, typed);
		default:
			return {record, error: null};
	}
}

function changed(record: Engagement, change: Partial<Engagement>): Edited {
	return {record: {...record, ...change}, error: null};
}

function withDate(record: Engagement, typed: string, dictionary: Dictionary): Edited {
	if (typed === record.date) return {record, error: null};
	const {date, isDayFirst, error} = typedDate(typed);
	if (error) return {record: null, error};
	if (date === record.date) return {record, error: null};
	const {start, end} = parseEdtf(date);
	const dated: Engagement = {
		...record,
		date,
		date_start: start,
		date_end: end,
		date_basis: 'stated',
		date_reasons: [enteredByHand],
	};
	return {record: withOfficesOf(record, dated, dictionary), error: null, isDayFirst};
}

function withKind(record: Engagement, chosen: Suggestion | undefined): Edited {
	// Suggestions of a kind come from the vocabulary, and a database's kinds are those of the program.
	const kind = chosen?.value as Engagement['kind'] | undefined;
	return kind === undefined
		? {record: null, error: {type: 'unknown-kind', text: ''}}
		: changed(record, {kind});
}

/** A place that is known comes with its other name and its country; the venue of another place goes. */
function placeFrom(
	before: Place,
	typed: string,
	chosen: Suggestion | undefined,
	{places}: Dictionary,
): Place {
	if (typed === '' && !chosen) return noPlace;
	const known = chosen
		? places.find(({place}) => place.name_en === chosen.value)
		: places.find(({names}) => names.some(name => squeezed(name) === squeezed(typed)));
	const place = known?.place ?? {...noPlace, name_en: typed, name_vi: typed};
	const isSame = place.name_en === before.name_en || before.name_en === '';
	return {...place, venue_en: isSame ? before.venue_en : '', venue_vi: isSame ? before.venue_vi : ''};
}

function venueFrom(
	typed: string,
	chosen: Suggestion | undefined,
	{venues}: Dictionary,
): Pick<Place, 'venue_en' | 'venue_vi'> {
	const known = venues.find(({place, names}) =>
		chosen
			? chosen.value === (place.venue_en || place.venue_vi)
			: names.some(name => squeezed(name) === squeezed(typed)),
	);
	if (!known || (typed === '' && !chosen)) return {venue_en: typed, venue_vi: typed};
	return {venue_en: known.place.venue_en, venue_vi: known.place.venue_vi};
}

function withTopics(record: Engagement, typed: string, terms: readonly Term[]): Edited {
	const topics: string[] = [];
	for (const part of topicParts(typed).filter(Boolean)) {
		const topic = topicOf(part, terms);
		if (topic === undefined) return {record: null, error: {type: 'unknown-topic', text: part}};
		if (!topics.includes(topic)) topics.push(topic);
	}
	return changed(record, {topics});
}

/** The topic of this name, or the only one of which the text is a part. */
function topicOf(typed: string, terms: readonly Term[]): string | undefined {
	const named = terms.find(({id, label_en, label_vi}) =>
		[id, label_en, label_vi].some(name => squeezed(name) === squeezed(typed)),
	);
	if (named) return named.id;
	const like = narrowChoices(
		typed,
		terms.map(({id, label_en, label_vi}) => ({value: id, names: [id, label_en, label_vi]})),
	);
	return like.length === 1 ? like[0]?.value : undefined;
}

/** A record keeps a title in one language at least; summaries may go. */
function withText(
	record: Engagement,
	name: 'title_en' | 'title_vi' | 'summary_en' | 'summary_vi',
	typed: string,
): Edited {
	const edited = {...record, [name]: typed};
	if (edited.title_en === '' && edited.title_vi === '')
		return {record: null, error: {type: 'no-title', text: ''}};
	if (beyondLimit(edited, 0)) return {record: null, error: {type: 'long-title', text: String(longestTitle)}};
	return {record: edited, error: null};
}
