import {placeIn, type Place} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {displayWidth} from './width.ts';

/**
 * The name of a place in a column of so many cells: where it is too long, up to its comma; where that is too long too,
 * a short name. The whole name where none fits.
 * @param shortNames by English names
 */
export function placeWithin(
	place: Pick<Place, 'name_en' | 'name_vi'>,
	width: number,
	language: Language,
	shortNames: Readonly<Record<string, string>>,
): string {
	const name = placeIn(place, language);
	const forms = [name, name.split(',')[0] ?? name, shortNames[place.name_en] ?? name];
	return forms.find(form => displayWidth(form) <= width) ?? name;
}
