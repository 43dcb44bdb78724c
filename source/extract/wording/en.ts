import {dateLabel} from '../../domain/date-label.ts';
import {labelOf, type Kind, type Vocabulary} from '../../domain/vocabulary.ts';
import {destination, rolesOf, shortest, type Particulars, type NamedPerson} from './particulars.ts';

/** The wording of a kind in English. `where` is empty or begins with a space: ` in Hanoi`. */
interface KindWords {
	readonly name: string;
	/** Of a visit: what is paid. */
	readonly visit?: string;
	/** Title of the engagement of two people, whoever acts first; by name and people where there is none. */
	readonly pair?: (a: string, b: string, where: string) => string;
	/** The title of what happens whoever is there; the two of a pair are named behind it. */
	readonly event?: (place: string) => string;
	/** The title where only one person is named. */
	readonly one?: (a: string, where: string) => string;
}

const kindWords: Readonly<Record<Kind, KindWords>> = {
	'official-visit': {name: 'Official visit', visit: 'an official visit'},
	'working-visit': {name: 'Working visit', visit: 'a working visit'},
	reception: {
		name: 'Reception',
		pair: (a, b) => `${a} receives ${b}`,
		one: (a, where) => `${a} at a reception${where}`,
	},
	'courtesy-call': {name: 'Courtesy call', pair: (a, b) => `${b} pays a courtesy call on ${a}`},
	talks: {name: 'Talks', pair: (a, b, where) => `${a} and ${b} hold talks${where}`},
	'phone-call': {name: 'Phone call', pair: (a, b) => `${a} and ${b} speak by phone`},
	dialogue: {name: 'Dialogue', pair: (a, b, where) => `${a} and ${b} lead a dialogue${where}`},
	'sideline-meeting': {
		name: 'Meeting on the sidelines',
		pair: (a, b) => `${a} meets ${b} on the sidelines of a conference`,
	},
	speech: {
		name: 'Speech',
		pair: (a, b, where) => `${a} speaks${where}, with ${b}`,
		one: (a, where) => `${a} speaks${where}`,
	},
	handover: {name: 'Handover'},
	agreement: {name: 'Signing', pair: (a, b, where) => `${a} and ${b} at a signing${where}`},
	ceremony: {name: 'Ceremony', pair: (a, b, where) => `${a} and ${b} at a ceremony${where}`},
	'port-call': {name: 'Port call', event: place => `Naval ships call${place && ` at ${place}`}`},
	exercise: {name: 'Exercise'},
	announcement: {name: 'Announcement', pair: (a, b, where) => `${a} and ${b} at an announcement${where}`},
};

/** An English title from a record's fields: who did what with whom. */
export function englishTitle(particulars: Particulars): string {
	const {kind, place_en: place} = particulars;
	const {first, second} = rolesOf(particulars.people);
	const {name, visit, event, one} = kindWords[kind];
	if (visit) return visitTitle(particulars, visit, second ?? first);
	const where = place && ` in ${place}`;
	if (first && second) return shortest([pairTitle(particulars, first.name, second.name, where)]);
	if (event) return event(place);
	const only = (first ?? second)?.name;
	if (only === undefined) return `${name}${where}`;
	const title = one ?? ((a: string, at: string): string => `${name}${at}: ${a}`);
	return shortest([title(only, where), title(only, '')]);
}

/** An English summary from a record's fields. */
export function englishSummary(particulars: Particulars, vocabulary: Vocabulary): string {
	const where = [particulars.venue_en, particulars.place_en].filter(Boolean).join(', ');
	const part = particulars.dayPart ? ` (${labelOf(vocabulary.dayParts, particulars.dayPart, 'en')})` : '';
	const announced = particulars.isAnnounced ? 'Announced: ' : '';
	const what = `${announced}${kindWords[particulars.kind].name}, ${dateLabel(particulars.date, 'en')}${part}${where ? `; ${where}` : ''}.`;
	if (particulars.people.length === 0) return what;
	const people = particulars.people.map(
		each => `${withOffice(each.name, each.office_en)}, ${labelOf(vocabulary.parts, each.part, 'en')}`,
	);
	return `${what} Taking part: ${people.join('; ')}.`;
}

function visitTitle(particulars: Particulars, visit: string, visitor: NamedPerson | null): string {
	const who = visitor?.name ?? 'A delegation';
	const pays = particulars.isAnnounced ? 'to pay' : 'pays';
	const place = destination(particulars.place_en, particulars.country_en);
	const where = place && ` to ${place}`;
	return shortest([`${who} ${pays} ${visit}${where}`]);
}

function pairTitle({kind, place_en: place}: Particulars, a: string, b: string, where: string): string {
	const {name, pair, event} = kindWords[kind];
	return pair?.(a, b, where) ?? `${event?.(place) ?? `${name}${where}`}: ${a} and ${b}`;
}

function withOffice(name: string, office: string): string {
	return office ? `${name} (${office})` : name;
}
