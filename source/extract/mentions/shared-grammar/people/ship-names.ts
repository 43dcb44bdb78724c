import type {PersonMention} from '../../../import-model.ts';
import type {Refiner} from '../../pipeline.ts';

/** Marks by which a ship's name is known to be one. */
const marks = ['USS', 'USNS', 'USCGC'] as const;

/**
 * "The skipper of the Frank Cable" after "USS Frank Cable": a stranger who is called as a ship of the same passage is
 * that ship. Whom the database knows stays: a namesake may come aboard.
 */
export const dropShipNames: Refiner<PersonMention> = (people, {text}) =>
	people.filter(
		({name, personId}) =>
			personId !== null || !name.includes(' ') || !marks.some(mark => text.includes(`${mark} ${name}`)),
	);
