import {bodyIn, titleIn, type ListedEngagement, type ListedPerson} from '../../domain/engagement.ts';
import {labelOf, type Language, type Vocabulary} from '../../domain/vocabulary.ts';
import {encounterOf, type Encounter, type MetSide} from '../../domain/who-met-whom.ts';
import {spokenIn} from './messages/index.ts';

/** The words and wishes in which an encounter is told. */
export interface EncounterWords {
	readonly language: Language;
	readonly vocabulary: Vocabulary;
	/** Tells the people who were asked for: they stand for their sides. */
	readonly isWanted: (person: ListedPerson) => boolean;
}

/**
 * Both sides, and which way it went: `Phan Văn Giang and Lloyd Austin`, `Vietnam to the United States, Phan Văn
 * Giang, Lloyd Austin and 2 others`. The title where neither side has anybody named.
 */
export function encounterInWords(record: ListedEngagement, words: EncounterWords): string {
	const {language, isWanted} = words;
	const encounter = encounterOf(record, isWanted);
	if (!encounter.VN && !encounter.US) return titleIn(record, language);
	const spoken = spokenIn(language);
	const sides = (['VN', 'US'] as const).map(side => sideInWords(side, encounter, words));
	const named = sides.filter(name => name !== '');
	const others = encounter.others > 0 ? [spoken.others(encounter.others)] : [];
	const people = listed([...named, ...others], spoken.and);
	const {VN, US} = spoken.countries;
	const way = record.kind === 'handover' ? spoken.handover : spoken.journey;
	switch (encounter.arrow) {
		case '→':
			return [way(VN, US), people].join(spoken.comma);
		case '←':
			return [way(US, VN), people].join(spoken.comma);
		case '⇄':
		case '':
			return people;
	}
}

/** The chief of a side, else its ship or organisation, else its country; empty where the other side alone speaks. */
function sideInWords(side: MetSide, encounter: Encounter, {language, vocabulary}: EncounterWords): string {
	const person = encounter[side];
	if (person) return person.name;
	const body = encounter.bodies[side];
	if (body) return bodyIn(body, language);
	// The way that a journey went names both countries already.
	return encounter.arrow === '⇄' ? labelOf(vocabulary.sides, side, language) : '';
}

/** Names one after the other, a word before the last of them. */
function listed(names: readonly string[], and: string): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}
