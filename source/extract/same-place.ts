import type {PlaceFinder} from './reference-index.ts';

/** A place as a record or a text has it: its English name and ISO country, each empty where it is not known. */
export interface NamedPlace {
	readonly name_en: string;
	readonly country: string;
}

/** Returns true when two places can be one: the same, or a whole country with a place that may lie in it. */
export function canBeSamePlace(a: NamedPlace, b: NamedPlace, placeOf: PlaceFinder): boolean {
	if (a.name_en === '' || b.name_en === '' || a.name_en === b.name_en) return true;
	return mayLieIn(a, b, placeOf) || mayLieIn(b, a, placeOf);
}

function mayLieIn(place: NamedPlace, whole: NamedPlace, placeOf: PlaceFinder): boolean {
	const country = placeOf(whole.name_en);
	const own = place.country || (placeOf(place.name_en)?.country ?? '');
	return country?.is_country === true && (own === '' || own === country.country);
}
