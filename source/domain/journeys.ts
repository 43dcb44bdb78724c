import {isResidentOffice} from './resident.ts';
import type {Kind, Side} from './vocabulary.ts';
import type {MetSide} from './who-met-whom.ts';

/** Somebody at an engagement, as far as a journey can be told from it. */
export interface Attendance {
	/** The visit to which the engagement belongs, or its own id. */
	readonly visit: string;
	readonly kind: Kind;
	/** ISO 3166-1 alpha-2, or empty. */
	readonly country: string;
	readonly person: string;
	readonly side: Side;
	/** In English. */
	readonly office: string;
}

/** The number of visits of each side to the other's country, and of those elsewhere. */
export interface Journeys {
	/** Vietnam in the United States. */
	readonly VN: number;
	/** The United States in Vietnam. */
	readonly US: number;
	readonly elsewhere: number;
}

/** By country, the side that is a guest in it. */
export const guests: Readonly<Record<string, MetSide>> = {VN: 'US', US: 'VN'};

/**
 * Counts the journeys of people to each other: whoever lives in the country that he is sent to makes none, nobody comes
 * to a telephone call, and an announcement says nothing of a journey.
 * @param isOne tells the people whose journeys are counted
 */
export function journeysOf(
	attendances: readonly Attendance[],
	isOne: (attendance: Attendance) => boolean,
): Journeys {
	const visits = {VN: new Set<string>(), US: new Set<string>(), elsewhere: new Set<string>()};
	for (const each of attendances) {
		const {kind, country, side, visit, office} = each;
		if (kind === 'phone-call' || kind === 'announcement' || country === '' || !isOne(each)) continue;
		const guest = guests[country];
		if (guest === undefined) visits.elsewhere.add(visit);
		else if (side === guest && !isResidentOffice(office)) visits[guest].add(visit);
	}
	return {VN: visits.VN.size, US: visits.US.size, elsewhere: visits.elsewhere.size};
}
