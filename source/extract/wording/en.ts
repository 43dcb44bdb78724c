import {dateLabel} from '../../domain/date-label.ts';
import {labelOf, type Kind, type Vocabulary} from '../../domain/vocabulary.ts';
import {destination, rolesOf, shortest, type Particulars, type NamedPerson} from './particulars.ts';

const kindNames: Readonly<Record<Kind, string>> = {
	'official-visit': 'Official visit',
	'working-visit': 'Working visit',
	reception: 'Reception',
	'courtesy-call': 'Courtesy call',
	talks: 'Talks',
	'phone-call': 'Phone call',
	dialogue: 'Dialogue',
	'sideline-meeting': 'Meeting on the sidelines',
	speech: 'Speech',
	handover: 'Handover',
	agreement: 'Signing',
	ceremony: 'Ceremony',
	'port-call': 'Port call',
	exercise: 'Exercise',
	announcement: 'Announcement',
};

/** An English title from a record's fields: who did what with whom. */
export function englishTitle(particulars: Particulars): string {
	const {first, second} = rolesOf(particulars.people);
	const place = particulars.place_en && ` in ${particulars.place_en}`;
	if (particulars.kind === 'official-visit' || particulars.kind === 'working-visit')
		return visitTitle(particulars, second ?? first);
	if (first && second) return shortest([pairTitle(particulars, first.name, second.name)]);
	const only = first ?? second;
	if (particulars.kind === 'port-call')
		return `Naval ships call${particulars.place_en ? ` at ${particulars.place_en}` : ''}`;
	if (!only) return `${kindNames[particulars.kind]}${place}`;
	return shortest([onlyTitle(particulars.kind, only, place), onlyTitle(particulars.kind, only, '')]);
}

/** An English summary from a record's fields. */
export function englishSummary(particulars: Particulars, vocabulary: Vocabulary): string {
	const where = [particulars.venue_en, particulars.place_en].filter(Boolean).join(', ');
	const part = particulars.dayPart ? ` (${labelOf(vocabulary.dayParts, particulars.dayPart, 'en')})` : '';
	const announced = particulars.isAnnounced ? 'Announced: ' : '';
	const what = `${announced}${kindNames[particulars.kind]}, ${dateLabel(particulars.date, 'en')}${part}${where ? `; ${where}` : ''}.`;
	if (particulars.people.length === 0) return what;
	const people = particulars.people.map(
		each => `${withOffice(each.name, each.office_en)}, ${labelOf(vocabulary.parts, each.part, 'en')}`,
	);
	return `${what} Taking part: ${people.join('; ')}.`;
}

function visitTitle(particulars: Particulars, visitor: NamedPerson | null): string {
	const who = visitor?.name ?? 'A delegation';
	const kind = particulars.kind === 'official-visit' ? 'an official visit' : 'a working visit';
	const pays = particulars.isAnnounced ? 'to pay' : 'pays';
	const place = destination(particulars.place_en, particulars.country_en);
	const where = place && ` to ${place}`;
	return shortest([`${who} ${pays} ${kind}${where}`]);
}

function pairTitle({kind, place_en: place}: Particulars, a: string, b: string): string {
	const where = place && ` in ${place}`;
	const titles: Readonly<Partial<Record<Kind, string>>> = {
		reception: `${a} receives ${b}`,
		'courtesy-call': `${b} pays a courtesy call on ${a}`,
		talks: `${a} and ${b} hold talks${where}`,
		'phone-call': `${a} and ${b} speak by phone`,
		dialogue: `${a} and ${b} lead a dialogue${where}`,
		'sideline-meeting': `${a} meets ${b} on the sidelines of a conference`,
		speech: `${a} speaks${where}, with ${b}`,
		agreement: `${a} and ${b} at a signing${where}`,
		ceremony: `${a} and ${b} at a ceremony${where}`,
		announcement: `${a} and ${b} at an announcement${where}`,
		'port-call': `Naval ships call${place ? ` at ${place}` : ''}: ${a} and ${b}`,
	};
	return titles[kind] ?? `${kindNames[kind]}${where}: ${a} and ${b}`;
}

function onlyTitle(kind: Kind, {name}: NamedPerson, where: string): string {
	if (kind === 'speech') return `${name} speaks${where}`;
	if (kind === 'reception') return `${name} at a reception${where}`;
	return `${kindNames[kind]}${where}: ${name}`;
}

function withOffice(name: string, office: string): string {
	return office ? `${name} (${office})` : name;
}
