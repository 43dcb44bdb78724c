import type {Engagement, Place} from '../../domain/engagement.ts';
import type {Side, Vocabulary} from '../../domain/vocabulary.ts';
import {fold} from '../../text/normalize.ts';
import type {Reference} from '../../extract/index.ts';
import {referenceOf, type ReviewInput} from './input.ts';

/** Somebody who can be named in a record. */
export interface Nameable {
	readonly id: string;
	readonly name: string;
	readonly side: Side;
	readonly other_names: readonly string[];
	/** Whether the import would create the person. */
	readonly isNew: boolean;
}

/** A place, or a place with a venue, that can be typed. */
export interface PlaceChoice {
	readonly place: Place;
	readonly names: readonly string[];
}

/** The names that typed values are compared with. They do not change during a review. */
export interface Dictionary {
	readonly vocabulary: Vocabulary;
	readonly people: readonly Nameable[];
	readonly places: readonly PlaceChoice[];
	readonly venues: readonly PlaceChoice[];
	/** Posts and terms, by which offices are completed. */
	readonly reference: Reference;
}

/**
 * Gathers the names of what the review starts from: the database's own where they are given, and those of the known
 * and proposed records.
 */
export function dictionaryOf(start: ReviewInput): Dictionary {
	const records = [...start.known.values(), ...start.proposals.map(each => each.record)];
	return {
		vocabulary: start.vocabulary,
		people: peopleOf(start, records),
		places: placesOf(start, records),
		venues: venuesOf(records),
		reference: referenceOf(start),
	};
}

/** Somebody of this name or one of its other spellings; marks and case make no difference. */
export function personNamed(name: string, {people}: Pick<Dictionary, 'people'>): Nameable | undefined {
	const typed = squeezed(name);
	return people.find(person => [person.name, ...person.other_names].some(each => squeezed(each) === typed));
}

/** Returns true for a record's person whom the import creates. */
export function isNewPerson(id: string, {people}: Pick<Dictionary, 'people'>): boolean {
	return people.find(person => person.id === id)?.isNew ?? true;
}

/** Names are compared without marks, case and signs: `James N.Mattis` is `James N. Mattis`. */
export function squeezed(text: string): string {
	return fold(text)
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function peopleOf(start: ReviewInput, records: readonly Engagement[]): readonly Nameable[] {
	const created = new Set(start.proposals.flatMap(each => each.newPeople.map(person => person.id)));
	const people = new Map<string, Nameable>();
	for (const person of start.persons ?? []) people.set(person.id, {...person, isNew: false});
	for (const {id, name, side} of records.flatMap(record => record.people)) {
		if (!people.has(id)) people.set(id, {id, name, side, other_names: [], isNew: created.has(id)});
	}
	return [...people.values()];
}

function placesOf({places = []}: ReviewInput, records: readonly Engagement[]): readonly PlaceChoice[] {
	const choices = new Map<string, PlaceChoice>();
	for (const {name_en, name_vi, country, other_names} of places) {
		const place: Place = {name_en, name_vi, country, venue_en: '', venue_vi: ''};
		choices.set(name_en, {place, names: [name_en, name_vi, ...other_names]});
	}
	for (const {place} of records) {
		const {name_en, name_vi} = place;
		if (name_en === '' || choices.has(name_en)) continue;
		choices.set(name_en, {place: {...place, venue_en: '', venue_vi: ''}, names: [name_en, name_vi]});
	}
	return [...choices.values()];
}

function venuesOf(records: readonly Engagement[]): readonly PlaceChoice[] {
	const choices = new Map<string, PlaceChoice>();
	for (const {place} of records) {
		const name = place.venue_en || place.venue_vi;
		if (name !== '') choices.set(name, {place, names: [place.venue_en, place.venue_vi].filter(Boolean)});
	}
	return [...choices.values()];
}

/** A value that can be taken instead of typing it. */
export interface Suggestion {
	/** Id of a kind, a topic or a person; English name of a place or a venue. */
	readonly value: string;
	/** What is shown, and what completing puts into the field. */
	readonly label: string;
}
