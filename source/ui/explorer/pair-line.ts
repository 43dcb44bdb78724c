import {titleIn, type ListedEngagement, type ListedPerson} from '../../domain/engagement.ts';
import type {TextTerm} from '../../domain/filter.ts';
import {labelOf, type Language, type Vocabulary} from '../../domain/vocabulary.ts';
import {encounterOf, isNobodyNamed, type Encounter, type MetSide} from '../../domain/who-met-whom.ts';
import {hasTerm} from '../../search/index.ts';
import type {ShortNames} from '../../text/short-names.ts';
import {sideName} from '../../text/side-name.ts';
import {truncateAtWord} from '../../text/width.ts';
import {highlighted, line, lineWidth, type Line} from '../kit/line.ts';
import type {Style} from '../kit/theme.ts';
import type {Results} from './view-model.ts';

/** All that those who met are drawn from beside their record. */
export interface PairContext {
	readonly language: Language;
	readonly vocabulary: Vocabulary;
	readonly names: ShortNames;
	readonly terms: readonly TextTerm[];
	/** Tells the people who were asked for: they stand for their sides. */
	readonly isWanted: (person: ListedPerson) => boolean;
}

/** Tells the people who were asked for in a view, by a filter or by what is typed. */
export function wantedIn({filter, terms}: Pick<Results, 'filter' | 'terms'>): PairContext['isWanted'] {
	const asked = new Set(filter.leaders.flat());
	const isNamed = ({name}: ListedPerson): boolean => terms.some(term => hasTerm(name, term));
	return person => asked.has(person.id) || isNamed(person);
}

/** Draws who stands for a side (text/side-name.ts). */
export function sideCell(
	side: MetSide,
	width: number,
	encounter: Encounter,
	{names, vocabulary, language, terms}: PairContext,
): Line {
	const country = labelOf(vocabulary.sides, side, language);
	const {text, of} = sideName(side, width, encounter, names, {language, country});
	switch (of) {
		case 'person':
			return highlighted(text, terms, sideStyles[side]);
		case 'body':
			return highlighted(text, terms);
		case 'country':
			return line(text);
		case 'nobody':
			return [];
	}
}

const sideStyles: Readonly<Record<MetSide, Style>> = {VN: 'vietnam', US: 'unitedStates'};

/**
 * Draws who met whom, one behind the other, in at most `width` columns: `Phan Văn Giang ⇄ Pete Hegseth`. Where nobody
 * is named on either side, the title.
 */
export function pairLine(record: ListedEngagement, width: number, context: PairContext): Line {
	const encounter = encounterOf(record, context.isWanted);
	if (isNobodyNamed(encounter))
		return highlighted(truncateAtWord(titleIn(record, context.language), width), context.terms);
	const sign = line(` ${encounter.arrow || '·'} `);
	const room = width - lineWidth(sign);
	// What one name leaves free is the other's.
	const half = sideCell('VN', Math.floor(room / 2), encounter, context);
	const unitedStates = sideCell('US', room - lineWidth(half), encounter, context);
	const vietnam = sideCell('VN', room - lineWidth(unitedStates), encounter, context);
	return vietnam.length === 0 || unitedStates.length === 0
		? [...vietnam, ...unitedStates]
		: [...vietnam, ...sign, ...unitedStates];
}
