import type {Engagement, Participant} from '../../domain/engagement.ts';
import type {Kind} from '../../domain/vocabulary.ts';
import {wordTexts} from '../../text/boundary.ts';
import {fold} from '../../text/normalize.ts';
import {callsByName} from '../identity.ts';
import {areSameKind, hasTrait, isVisit, kindEntry, needsBothSides} from '../kind-table.ts';

interface Told {
	readonly record: Engagement;
	readonly text: string;
}

/** How the first of a side stands to a known record. */
type Standing =
	/** He takes part in it. */
	| 'same'
	/** Somebody does whose name differs in its marks alone. */
	| 'alike'
	/** The report has nobody of the side, but its text names the first of it in the record. */
	| 'named'
	/** He only attends a meeting of somebody of the side whom the report does not name. */
	| 'attends'
	| 'different'
	/** One of the two names nobody of the side. */
	| 'unknown';

const points: Readonly<Record<Standing, number>> = {
	same: 4,
	alike: 3,
	named: 3,
	attends: -6,
	different: -10,
	unknown: 0,
};
/** Of the many who come to one ceremony, gift, exercise or ship, two texts name each some. */
const oneOfMany = -1;
/** A visit is its traveller's: whoever receives him is one of several, and who comes with him makes many. */
const traveller = 8;
/** Of a visit of one day, as ambassadors make many. */
const otherHost = -4;
/** Where the report names nobody, nobody contradicts: enough on the day, in the place and under the kind. */
const nobody = 1.5;
/** A meeting is told by both sides. */
const lacksSide = -5;
/** Nobody is named by one of the two alone. */
const theSame = 0.5;

/**
 * Points of the people for, or against, a report telling of a known record: by the first of each side of the report,
 * and of a visit by its traveller.
 * @param isNamed true where the text names the ship or the number by which the record is known
 */
export function peoplePoints(known: Engagement, {record, text}: Told, isNamed: boolean): number {
	if (record.people.length === 0) return isNamed ? 0 : nobody;
	const vietnam = standingOf(known, {record, text}, true);
	const foreign = standingOf(known, {record, text}, false);
	if (isVisit(record.kind) && areSameKind(known.kind, record.kind)) return visitPoints(known, record);
	const standings = [vietnam, foreign];
	const isSpared = isNamed && hasTrait(record.kind, 'one-sided');
	const isOneGathering = standings.includes('same') && areOneGathering(known, record);
	const sum = standings.reduce((total, each) => {
		if (each !== 'different') return total + points[each];
		return total + (isSpared ? 0 : isOneGathering ? oneOfMany : points.different);
	}, 0);
	return (
		sum + (isEnough(known, record, standings) ? 0 : lacksSide) + (areTheSame(known, record) ? theSame : 0)
	);
}

function areTheSame({people}: Engagement, record: Engagement): boolean {
	return (
		people.length > 0 &&
		people.length === record.people.length &&
		record.people.every(({id}) => people.some(each => each.id === id))
	);
}

function visitPoints(known: Engagement, record: Engagement): number {
	const own = travellerTold(known, record);
	const himself = known.people.find(({id}) => id === own?.id);
	if (!own || !himself) return points.different;
	const isOther = ({side}: Participant): boolean => isOfVietnam(side) !== isOfVietnam(own.side);
	const hosts = known.people.filter(isOther);
	const told = record.people.filter(isOther);
	const isMet = told.some(({id}) => hosts.some(each => each.id === id));
	const isOtherHost = !isMet && hosts.length > 0 && told.length > 0 && known.date_start === known.date_end;
	const isHis = himself.part === 'visitor' || travellerOf(known)?.id === own.id;
	return (isHis ? traveller : points.same) + (isMet ? 1 : 0) + (isOtherHost ? otherHost : 0);
}

/** Who travels by a report; of several visitors whoever travels by the record too, be he named second. */
function travellerTold(known: Engagement, record: Engagement): Participant | undefined {
	const chief = travellerOf(known);
	return record.people.find(({id, part}) => part === 'visitor' && id === chief?.id) ?? travellerOf(record);
}

/** Who travels: a visitor by his part, else the guest, else the first. */
function travellerOf({people}: Engagement): Participant | undefined {
	return (
		people.find(({part}) => part === 'visitor') ?? people.find(({side}) => !isOfVietnam(side)) ?? people[0]
	);
}

/** Something to which many come, in one place, under one kind or on one subject. */
function areOneGathering(known: Engagement, record: Engagement): boolean {
	const isThere = known.place.name_en !== '' && known.place.name_en === record.place.name_en;
	const isAlike = known.kind === record.kind || known.topics.some(topic => record.topics.includes(topic));
	return isThere && isAlike && [known, record].every(({kind}) => isGathering(kind));
}

/** Not what somebody signs for each side. */
function isGathering(kind: Kind): boolean {
	const {need, parts} = kindEntry(kind);
	return need === 'nobody' && parts.type !== 'first-of-each-side' && !hasTrait(kind, 'makes-known');
}

function isOfVietnam(side: Participant['side']): boolean {
	return side === 'VN';
}

function standingOf(known: Engagement, {record, text}: Told, isVietnam: boolean): Standing {
	const ofSide = ({people}: Engagement): readonly Participant[] =>
		people.filter(({side}) => isOfVietnam(side) === isVietnam);
	const others = ofSide(known);
	const [first] = others;
	const [chief] = ofSide(record);
	if (!first) return 'unknown';
	if (!chief) return isNamedIn(text, first, isVietnam) ? 'named' : 'unknown';
	const himself = others.find(({id}) => id === chief.id);
	if (himself) {
		const isChiefTold = record.people.some(({id}) => id === first.id);
		const isBoth = needsBothSides(known.kind) && needsBothSides(record.kind);
		return himself.part === 'attendee' && first.part !== 'attendee' && isBoth && !isChiefTold
			? 'attends'
			: 'same';
	}
	return others.some(({name}) => fold(name) === fold(chief.name)) ? 'alike' : 'different';
}

/** By the whole name of a Vietnamese, whose last word alone is many others'; by the family name of somebody else. */
function isNamedIn(text: string, {name}: Participant, isVietnam: boolean): boolean {
	if (!isVietnam) return callsByName(text, name);
	return ` ${wordTexts(fold(text)).join(' ')} `.includes(` ${wordTexts(fold(name)).join(' ')} `);
}

/** A meeting is told by both sides, or by the one that the record names too; what one side can do, by that one. */
function isEnough(known: Engagement, record: Engagement, standings: readonly Standing[]): boolean {
	if (!needsBothSides(record.kind) && !needsBothSides(known.kind)) return true;
	return standings.every(each => each !== 'unknown') || sidesOf(record) === sidesOf(known);
}

function sidesOf({people}: Engagement): number {
	return new Set(people.map(({side}) => isOfVietnam(side))).size;
}
