import {chiefPeople} from '../identity.ts';
import type {InferredDate} from '../dating/index.ts';
import type {Draft, Passage} from '../import-model.ts';
import type {GatheredEvent} from './gathered-event.ts';
import {canBeSameDate, daysAround, isTelling, joinedDate} from './same-date.ts';
import {areSameKind, hasTrait, isVisit} from '../kind-table.ts';
import type {PersonKeys} from '../person-keys.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {canBeSamePlace, type NamedPlace} from '../same-place.ts';

/** By what people and places of different drafts are told to be the same. */
interface Sameness {
	readonly keyOf: PersonKeys;
	readonly placeOf: PlaceFinder;
}

/**
 * Gathers the drafts that tell one event (an announced visit and the visit, two clippings of one meeting); `dates`
 * stand beside the drafts.
 */
export function gatherEvents(
	drafts: readonly Draft[],
	dates: readonly InferredDate[],
	sameness: Sameness,
): readonly GatheredEvent[] {
	const events: GatheredEvent[] = [];
	const byKey = new Map<string, number[]>();
	for (const [index, draft] of drafts.entries()) {
		const date = dates[index];
		if (!date) continue;
		const keys = isTelling(date) ? searchKeys(draft, date, sameness) : [];
		const nearby = new Set(keys.flatMap(key => byKey.get(key) ?? []));
		const found = [...nearby].find(at => isOneEvent(events[at], draft, date, sameness));
		const at = found ?? events.length;
		const event = found === undefined ? undefined : events[found];
		events[at] = event ? joined(event, draft, date) : {drafts: [draft], date};
		for (const key of keys) addTo(byKey, key, at);
	}
	return events;
}

function joined(event: GatheredEvent, draft: Draft, date: InferredDate): GatheredEvent {
	return {drafts: [...event.drafts, draft], date: joinedDate(event.date, date)};
}

/**
 * Keys to find the same event by: its days with its chief visitor or, where nobody came, its chief Vietnamese; with its
 * place where it names nobody.
 */
function searchKeys(draft: Draft, date: InferredDate, {keyOf}: Sameness): readonly string[] {
	const {vietnam, foreign} = chiefPeople(draft);
	const chief = foreign ?? vietnam;
	const about = chief ? keyOf(chief) : (draft.place?.place ?? '');
	return about === '' ? [] : daysAround(date).map(day => `${about}/${day}`);
}

function addTo(byKey: Map<string, number[]>, key: string, at: number): void {
	const list = byKey.get(key);
	if (!list) byKey.set(key, [at]);
	else if (!list.includes(at)) list.push(at);
}

function isOneEvent(
	event: GatheredEvent | undefined,
	draft: Draft,
	date: InferredDate,
	sameness: Sameness,
): boolean {
	if (!event) return false;
	const [first] = event.drafts;
	return (
		areSameKind(first.kind, draft.kind) &&
		canBeSameDate(event.date, date, isToldApart(event, draft)) &&
		event.drafts.some(each => haveSameChiefs(each, draft, sameness)) &&
		!contradictInPlace(first, draft, sameness) &&
		!isOtherStop(first, draft, event.date, date)
	);
}

/** Where guests land. */
const gate = /Airport|Air Base|Port/u;

/** A guest comes on Monday for four days and sees an office on Tuesday: that stop is no other word for his visit. */
function isOtherStop(a: Draft, b: Draft, x: InferredDate, y: InferredDate): boolean {
	if (!isVisit(a.kind) || isStop(a) === isStop(b) || ![x, y].every(hasDays)) return false;
	const stop = isStop(a) ? x : y;
	return stop.date_start === stop.date_end && (x.date_start !== y.date_start || x.date_end !== y.date_end);
}

/** Returns true for a visit to a house that is told by its name. */
function isStop({place}: Draft): boolean {
	return place !== null && place.venue !== '' && !gate.test(place.venue);
}

function hasDays({candidates: [only, ...more]}: InferredDate): boolean {
	return only?.precision === 'day' && more.length === 0;
}

/** A passage that tells of one day and of the next tells of two events, unless of the days of a visit. */
function isToldApart({drafts}: GatheredEvent, draft: Draft): boolean {
	const [passage] = draft.passages;
	return !isVisit(draft.kind) && drafts.some(({passages}) => passages.some(each => isSame(each, passage)));
}

function isSame(a: Passage, b: Passage | undefined): boolean {
	return a.document === b?.document && a.line === b.line;
}

/** The chief people of both sides; one side alone where the other is not named, for what one side can do by itself. */
function haveSameChiefs(a: Draft, b: Draft, sameness: Sameness): boolean {
	const one = chiefKeys(a, sameness);
	const other = chiefKeys(b, sameness);
	const foreign = compare(one.foreign, other.foreign);
	const vietnam = compare(one.vietnam, other.vietnam);
	if (isVisit(a.kind)) return foreign === 'same' || (foreign === 'unknown' && vietnam === 'same');
	if (foreign === 'different' || vietnam === 'different') return false;
	if (foreign === 'same' && vietnam === 'same') return true;
	if (isNobody(one) && isNobody(other)) return a.kind === b.kind && isSamePlace(a, b);
	return nameSameSides(one, other) || hasTrait(a.kind, 'one-sided') || hasTrait(b.kind, 'one-sided');
}

interface ChiefKeys {
	readonly vietnam: string | null;
	readonly foreign: string | null;
}

function chiefKeys(draft: Draft, {keyOf}: Sameness): ChiefKeys {
	const {vietnam, foreign} = chiefPeople(draft);
	return {vietnam: vietnam && keyOf(vietnam), foreign: foreign && keyOf(foreign)};
}

function isNobody({vietnam, foreign}: ChiefKeys): boolean {
	return vietnam === null && foreign === null;
}

function nameSameSides(a: ChiefKeys, b: ChiefKeys): boolean {
	return (a.vietnam === null) === (b.vietnam === null) && (a.foreign === null) === (b.foreign === null);
}

function isSamePlace(a: Draft, b: Draft): boolean {
	return a.place !== null && a.place.place === b.place?.place;
}

function compare(a: string | null, b: string | null): 'same' | 'different' | 'unknown' {
	if (a === null || b === null) return 'unknown';
	return a === b ? 'same' : 'different';
}

/** Two places that cannot be one. A visit goes to several. */
function contradictInPlace(a: Draft, b: Draft, {placeOf}: Sameness): boolean {
	return !isVisit(a.kind) && !canBeSamePlace(placeIn(a), placeIn(b), placeOf);
}

function placeIn({place}: Draft): NamedPlace {
	return {name_en: place?.place ?? '', country: ''};
}
