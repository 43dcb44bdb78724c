import type {KnownPlace, KnownVenue} from '../extract/index.ts';
import {housesAbroad} from './houses-abroad.ts';
import {housesInVietnam} from './houses-in-vietnam.ts';

const townLine = /^@(?<town>.*?)(?:\s\((?<country>[A-Z]{2})\))?$/u;

/** A town with its houses, as a list names them. */
interface Town {
	readonly name: string;
	/** ISO country; empty where the data have the town. */
	readonly country: string;
	readonly houses: readonly KnownVenue[];
}

/** The venues with those houses that are not among them; those that are go by the names of the list, too. */
export function withHouses(venues: readonly KnownVenue[]): readonly KnownVenue[] {
	const houses = new Map(towns().flatMap(each => each.houses.map(one => [one.name_en, one])));
	const known = new Set(venues.map(each => each.name_en));
	return [
		...venues.map(each => withNames(each, houses.get(each.name_en))),
		...[...houses.values()].filter(({name_en: name}) => !known.has(name)),
	];
}

function withNames(venue: KnownVenue, house: KnownVenue | undefined): KnownVenue {
	if (!house) return venue;
	return {...venue, other_names: [...venue.other_names, house.name_vi, ...house.other_names]};
}

/** Towns outside Vietnam that are known by their houses alone: the bare name may be a ship's or a person's. */
export function townsOfHouses(): readonly KnownPlace[] {
	return towns()
		.filter(({country}) => country !== '')
		.map(({name, country}) => ({
			name_en: name,
			name_vi: name,
			country,
			is_country: false,
			isReadAlone: false,
			other_names: [],
		}));
}

const towns = (): readonly Town[] => [...listed(housesInVietnam), ...listed(housesAbroad)];

function listed(list: string): readonly Town[] {
	return list
		.trim()
		.split(/\n(?=@)/u)
		.map(part => {
			const [head = '', ...lines] = part.split('\n').filter(line => line !== '');
			const {town = '', country = ''} = townLine.exec(head)?.groups ?? {};
			return {name: town, country, houses: lines.map(line => house(line, town))};
		});
}

function house(line: string, place: string): KnownVenue {
	const [english = '', vietnamese = ''] = line.split(' = ');
	const [name = '', ...others] = english.split('; ');
	const [nameHere = '', ...othersHere] = vietnamese.split('; ');
	const bases = [name, ...others].flatMap(each => namesOfBase(each));
	return {name_en: name, name_vi: nameHere, place, other_names: [...others, ...othersHere, ...bases]};
}

/** "Lackland Air Force Base" is "căn cứ Lackland" in Vietnamese, "Camp Pendleton" "trại Pendleton". */
function namesOfBase(name: string): readonly string[] {
	const {kind, behind, ahead} = base.exec(name)?.groups ?? {};
	const proper = behind ?? ahead;
	if (proper === undefined) return [];
	return kind === 'Camp' ? [`trại ${proper}`, `căn cứ ${proper}`] : [`căn cứ ${proper}`];
}

const base =
	/^(?:(?<kind>Camp|Fort|Naval (?:Station|Base)) (?<behind>[\p{L}. ]+)|(?<ahead>[\p{L} ]+) Air Force Base)$/u;
