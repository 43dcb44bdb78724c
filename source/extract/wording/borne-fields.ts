import {saidFields, type Engagement, type SaidField, type Source} from '../../domain/engagement.ts';
import {addDays, daysBetween, doMeet} from '../../domain/days.ts';
import {candidatesIn, hullOf, toEdtf, toldFromPublication, type PossibleDate} from '../dating/index.ts';
import {callName} from '../identity.ts';
import type {Account, Passage} from '../import-model.ts';
import {isVisit} from '../kind-table.ts';
import type {PlaceFinder} from '../reference-index.ts';
import {canBeSamePlace} from '../same-place.ts';

/** The part of a source that tells what it bears. */
export type BorneFields = Pick<Source, 'says' | 'differs'>;

/** The fields of a record on which its passages are heard. */
export interface Heard extends Pick<Engagement, 'kind' | 'place' | 'people'> {
	/** The dates that the record may have. */
	readonly candidates: readonly PossibleDate[];
}

/** So many days about a date a day without a year is looked for, over the turn of a year too. */
const aroundTurn = 31;

/** How a passage stands to one field: null where it says nothing of it, a text for what it says instead. */
type Standing = true | null | string;

/**
 * Tells which fields of a record a passage bears by its own words, and what it says instead. A day that the text
 * names bears the date though its year was inferred: the reasons of the date say by what. Sums are not read.
 */
export function borneFieldsOf(
	passage: Passage,
	accounts: readonly Account[],
	heard: Heard,
	placeOf: PlaceFinder,
): BorneFields {
	const own = accounts.filter(each => each.passage === passage);
	const standings: Readonly<Record<SaidField, Standing>> = {
		date: together(own.map(each => onDate(each, heard.candidates))),
		place: together(own.map(each => onPlace(each, heard, placeOf))),
		people: namesChiefs(own, heard.people) || null,
		kind: own.some(each => each.kind === heard.kind) || null,
		amount: null,
	};
	return {
		says: saidFields.filter(field => standings[field] === true),
		differs: Object.fromEntries(
			saidFields.flatMap(field => (typeof standings[field] === 'string' ? [[field, standings[field]]] : [])),
		),
	};
}

/** What several sentences say: what one of them bears is borne. */
function together(standings: readonly Standing[]): Standing {
	return standings.find(each => each === true) ?? standings.find(each => each !== null) ?? null;
}

function onDate(account: Account, candidates: readonly PossibleDate[]): Standing {
	const told = datesTold(account, candidates);
	if (told.some(each => candidates.some(other => each.start === other.start && each.end === other.end)))
		return true;
	const isElsewhere = !told.some(each => candidates.some(other => doMeet(each, other)));
	if (told.length === 0 || !isElsewhere) return null;
	const {start: from} = hullOf(candidates);
	const away = (each: PossibleDate): number => Math.abs(daysBetween(from, each.start));
	return toEdtf(told.toSorted((a, b) => away(a) - away(b)).slice(0, 1));
}

/**
 * The dates that the words of an account name, about those of the record: a day of the calendar in every year, or the
 * day that "on Sunday" means in a paper of that day. None where they name no date.
 */
function datesTold(account: Account, candidates: readonly PossibleDate[]): readonly PossibleDate[] {
	const {start, end} = hullOf(candidates);
	const horizon = {start: addDays(start, -aroundTurn), end: addDays(end, aroundTurn)};
	const all = candidatesIn(account.date, horizon, account.isAnnounced);
	return all.some(each => each.precision === 'open') ? toldFromPublication(account) : all;
}

function onPlace({place, kind}: Account, heard: Heard, placeOf: PlaceFinder): Standing {
	// A place without words of its own was worked out, not told.
	if (!place || place.start === place.end || heard.place.name_en === '') return null;
	if (place.place === heard.place.name_en) return true;
	// A visit goes to several places.
	if ((kind && isVisit(kind)) || canBeSamePlace({name_en: place.place, country: ''}, heard.place, placeOf))
		return null;
	return place.place;
}

/** True where the chief of every side that the record names is called by name. */
function namesChiefs(accounts: readonly Account[], people: Heard['people']): boolean {
	const chiefs = [...Map.groupBy(people, ({side}) => side).values()].flatMap(each => each.slice(0, 1));
	const named = accounts.flatMap(each => each.people);
	return (
		chiefs.length > 0 &&
		chiefs.every(({side, name}) =>
			named.some(each => each.side === side && callName(each.name) === callName(name)),
		)
	);
}
