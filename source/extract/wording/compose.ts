import {plainReport, type Engagement, type Place, type Source} from '../../domain/engagement.ts';
import type {Confidence} from '../../domain/vocabulary.ts';
import {hullOf, type InferredDate} from '../dating/index.ts';
import type {Draft, NewPerson, Passage, KnownVenue, Reference, Told} from '../import-model.ts';
import {type GatheredEvent, leadOf} from '../events/index.ts';
import {countryWords} from './country-words.ts';
import {recordId} from './record-ids.ts';
import {participantsOf, type Composer} from './participants.ts';
import type {Particulars} from './particulars.ts';
import {englishSummary, englishTitle} from './en.ts';
import {vietnameseSummary, vietnameseTitle} from './vi.ts';
import {daysBetween} from '../../domain/days.ts';
import {borneFieldsOf, type Heard} from './borne-fields.ts';

/** A record with the people whom it brings in. */
export interface Composed {
	readonly record: Engagement;
	readonly newPeople: readonly NewPerson[];
	readonly told: Told;
}

/** Makes the record of an event: its words are our own, from its fields. */
export function compose(event: GatheredEvent, composer: Composer): Composed {
	const {date, drafts} = event;
	const {vocabulary} = composer.reference;
	const people = participantsOf(event, composer);
	const lead = leadOf(drafts);
	const isAnnounced = drafts.every(each => each.isAnnounced);
	const place = placeOf(drafts, composer.reference);
	const dayPart =
		date.date_start === date.date_end ? firstOf(drafts, each => each.date?.dayPart ?? null) : null;
	const particulars: Particulars = {
		kind: lead.kind,
		isAnnounced,
		date: date.date,
		dayPart,
		people: people.map(each => each.named),
		place_en: place.name_en,
		place_vi: place.name_vi,
		...countryWords(place.country),
		venue_en: place.venue_en,
		venue_vi: place.venue_vi,
	};
	const participants = people.map(each => each.participant);
	const record: Engagement = {
		id: recordId(date.date_start, lead.kind, participants, place.name_en, composer.takenIds),
		date: date.date,
		date_start: date.date_start,
		date_end: date.date_end,
		date_basis: date.date_basis,
		date_reasons: date.date_reasons,
		day_part: dayPart,
		kind: lead.kind,
		title_en: englishTitle(particulars),
		title_vi: vietnameseTitle(particulars),
		summary_en: englishSummary(particulars, vocabulary),
		summary_vi: vietnameseSummary(particulars, vocabulary),
		place,
		people: participants,
		topics: [...new Set(drafts.flatMap(each => each.topics))],
		part_of: null,
		// Texts name ships and organisations in too many ways to guess; the package's records have a list of them.
		bodies: [],
		series: [],
		commitments: [],
		sources: sourcesOf(event, {kind: lead.kind, place, people: participants}, composer),
		confidence: confidenceOf(date),
		note: '',
		origin: 'user',
	};
	const addresses = Object.fromEntries(
		people.flatMap(({participant: {id}, named: {address_vi: address}}) =>
			address === '' ? [] : [[id, address]],
		),
	);
	return {record, newPeople: people.flatMap(each => each.created ?? []), told: {isAnnounced, addresses}};
}

/** The passages of an event, each once, the leading one first. */
export function passagesOf({drafts}: GatheredEvent): readonly Passage[] {
	const all = drafts.flatMap(each => each.passages);
	return [...new Map(all.map(each => [`${each.document.file}:${each.line}`, each])).values()];
}

function placeOf(drafts: GatheredEvent['drafts'], {places, venues}: Reference): Place {
	const mentions = drafts.flatMap(each => each.place ?? []);
	const mention = mentions.find(each => each.venue !== '') ?? mentions[0];
	if (!mention) return {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''};
	const place = places.find(each => each.name_en === mention.place);
	const listed = venues.find(each => each.name_en === mention.venue);
	const venue = listed && isNamedFor(listed, mention.place, places) ? undefined : listed;
	return {
		name_en: mention.place,
		name_vi: place?.name_vi ?? mention.place,
		venue_en: mention.venue,
		venue_vi: venue?.name_vi ?? mention.venue,
		country: place?.country ?? '',
	};
}

/** "Đại học Quốc gia Hà Nội" names its own town, so that one of the same English name elsewhere is another. */
function isNamedFor({name_vi: name, place}: KnownVenue, town: string, places: Reference['places']): boolean {
	const own = places.find(each => each.name_en === place)?.name_vi ?? place;
	return place !== town && name.includes(own);
}

/** The passages of an event as sources, each with what it bears of the record. */
function sourcesOf(
	event: GatheredEvent,
	record: Omit<Heard, 'candidates'>,
	{lookup}: Composer,
): readonly Source[] {
	const accounts = event.drafts.flatMap(each => each.accounts);
	const heard = {...record, candidates: event.date.candidates};
	return passagesOf(event).map((passage): Source => {
		const {publisher, title, url, published, file} = passage.document;
		const said = borneFieldsOf(passage, accounts, heard, lookup.placeOf);
		return {publisher, title, url, published, ...plainReport, ...said, passage: {file, line: passage.line}};
	});
}

/** A single report is medium at best; a date that may lie anywhere within more than a year makes it low. */
function confidenceOf({candidates}: InferredDate): Confidence {
	const {start, end} = hullOf(candidates);
	return candidates.length > 3 || (candidates.length === 1 && daysBetween(start, end) > 366)
		? 'low'
		: 'medium';
}

function firstOf<T>(drafts: readonly Draft[], read: (draft: Draft) => T | null): T | null {
	for (const draft of drafts) {
		const value = read(draft);
		if (value !== null) return value;
	}
	return null;
}
