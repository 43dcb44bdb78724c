import type {Language} from '../domain/vocabulary.ts';
import type {Encounter, MetSide} from '../domain/who-met-whom.ts';
import type {ShortNames} from './short-names.ts';

/** The name that stands for a side, and whose it is. */
export interface SideName {
	readonly text: string;
	readonly of: 'person' | 'body' | 'country' | 'nobody';
}

/** The words in which a side is named: the language, and the country of the side in it. */
interface SideWords {
	readonly language: Language;
	readonly country: string;
}

/**
 * The name that stands for a side in so many columns: of its chief, else of its ship or organisation, else of its
 * country, which is never cut; none where one side alone speaks.
 */
export function sideName(
	side: MetSide,
	width: number,
	{[side]: person, arrow, bodies: {[side]: body}}: Encounter,
	names: ShortNames,
	words: SideWords,
): SideName {
	if (person) return {text: names.within(person, width), of: 'person'};
	// One side alone speaks and announces.
	if (arrow === '') return {text: '', of: 'nobody'};
	if (body) return {text: names.bodyWithin(body, width, words), of: 'body'};
	return {text: words.country, of: 'country'};
}
