import type {Commitment} from './commitment.ts';
import {dateLabel} from './date-label.ts';
import {isDay, parseEdtf} from './date.ts';
import {
	bodyIn,
	officeIn,
	placeIn,
	venueIn,
	type Body,
	type Engagement,
	type InSeries,
	type Participant,
	type Source,
} from './engagement.ts';
import {labelOf, type Language, type Side, type Vocabulary} from './vocabulary.ts';
import type {Annotation} from './working-set.ts';

/** The date of a record for people. */
export interface DateFact {
	readonly label: string;
	/** EDTF, where the label does not say the same day; null for a single day. */
	readonly edtf: string | null;
	/** The part of the day, or empty. */
	readonly dayPart: string;
	readonly isInferred: boolean;
	/** True where the date is estimated, one of several, or marked as uncertain. */
	readonly isDoubtful: boolean;
}

/** A person of a record for people. */
export interface PersonFact {
	readonly name: string;
	readonly side: Side;
	readonly sideLabel: string;
	/** As held on that day; empty where unknown. */
	readonly office: string;
	readonly part: string;
}

/** A ship or an organisation of a record for people. */
export type BodyFact = Omit<PersonFact, 'office'>;

/** A series to which a record belongs, for people. */
export type SeriesFact = Omit<InSeries, 'id'> & {readonly name: string};

/** A commitment with the publisher of the source that states it; empty where unknown. */
export type CommitmentFact = Commitment & {readonly publisher: string};

/** One thing that a record says. `id` is the key of its label in `source/words/`. */
export type Fact =
	| {readonly id: 'date'; readonly date: DateFact}
	| {readonly id: 'people'; readonly people: readonly PersonFact[]}
	| {readonly id: 'bodies'; readonly bodies: readonly BodyFact[]}
	| {readonly id: 'series'; readonly series: readonly SeriesFact[]}
	| {readonly id: 'commitments'; readonly commitments: readonly CommitmentFact[]}
	| {readonly id: 'sameVisit'; readonly records: readonly Engagement[]}
	/** The id of the visit to which the record belongs. */
	| {readonly id: 'partOf'; readonly visit: string | null}
	| {readonly id: 'sources'; readonly sources: readonly Source[]}
	/** In English, with the people whose offices they name. */
	| {readonly id: 'whyThisDate'; readonly reasons: Pick<Engagement, 'date_reasons' | 'people'>}
	/** The venue comes before the place that it is in. */
	| {
			readonly id: 'kind' | 'place' | 'topics' | 'note' | 'ownNote' | 'ownTags' | 'confidence' | 'id';
			readonly texts: readonly string[];
	  };

/** In which words a record is told. */
export interface FactWords {
	readonly language: Language;
	readonly vocabulary: Vocabulary;
}

/**
 * Lists what a record says beside its title and summary. `show` and Markdown print the lists among it (people, bodies,
 * commitments, the visit, why this date, note, sources) in this order; on the screen sources and evidence stand beside
 * the text.
 * What takes a line (date, kind, place, topics, series, confidence, id) stands where the layout of each has it;
 * Markdown alone names the visit (`partOf`), where the others list its meetings. Facts without a value stand here too,
 * with nothing in them; those of the reader's own only where something was added to the record.
 * @param sameVisit the other records of its visit, where somebody has looked for them
 * @param own what the reader has added to it, or null
 * @throws {CommuniqueError} (`data`) where the date is not EDTF.
 */
export function factsOf(
	record: Engagement,
	words: FactWords,
	sameVisit: readonly Engagement[] = [],
	own: Annotation | null = null,
): readonly Fact[] {
	const {language, vocabulary} = words;
	const {place} = record;
	return [
		{id: 'date', date: dateFact(record, words)},
		{id: 'kind', texts: [labelOf(vocabulary.kinds, record.kind, language)]},
		{id: 'place', texts: filled([venueIn(place, language), placeIn(place, language)])},
		{id: 'people', people: record.people.map(person => personFact(person, words))},
		{id: 'bodies', bodies: record.bodies.map(body => bodyFact(body, words))},
		{id: 'topics', texts: record.topics.map(topic => labelOf(vocabulary.topics, topic, language))},
		{id: 'series', series: record.series.map(each => seriesFact(each, words))},
		{
			id: 'commitments',
			commitments: record.commitments.map(each => ({
				...each,
				publisher: record.sources[each.source ?? -1]?.publisher ?? '',
			})),
		},
		{id: 'partOf', visit: record.part_of},
		{id: 'sameVisit', records: sameVisit},
		{id: 'whyThisDate', reasons: {date_reasons: record.date_reasons, people: record.people}},
		{id: 'note', texts: filled([record.note])},
		...(own === null
			? []
			: [
					{id: 'ownNote' as const, texts: filled([own.own_note])},
					{id: 'ownTags' as const, texts: own.tags},
				]),
		{id: 'confidence', texts: [labelOf(vocabulary.confidences, record.confidence, language)]},
		{id: 'sources', sources: record.sources},
		{id: 'id', texts: [record.id]},
	];
}

/**
 * The date of a record in words.
 * @throws {CommuniqueError} (`data`) where it is not EDTF.
 */
export function dateFact(record: Engagement, {language, vocabulary}: FactWords): DateFact {
	const {date, day_part: dayPart} = record;
	return {
		label: dateLabel(date, language),
		edtf: isDay(date) ? null : date,
		dayPart: dayPart === null ? '' : labelOf(vocabulary.dayParts, dayPart, language),
		isInferred: record.date_basis === 'inferred',
		isDoubtful: !parseEdtf(date).isCertain,
	};
}

/** A participant in words. */
export function personFact(person: Participant, {language, vocabulary}: FactWords): PersonFact {
	return {
		name: person.name,
		side: person.side,
		sideLabel: labelOf(vocabulary.sides, person.side, language),
		office: officeIn(person, language),
		part: labelOf(vocabulary.parts, person.part, language),
	};
}

/** A ship or an organisation in words. */
export function bodyFact(body: Body, {language, vocabulary}: FactWords): BodyFact {
	return {
		name: bodyIn(body, language),
		side: body.side,
		sideLabel: labelOf(vocabulary.sides, body.side, language),
		part: labelOf(vocabulary.parts, body.part, language),
	};
}

/** A series to which a record belongs, by its name. */
function seriesFact({id, number, year}: InSeries, {language, vocabulary}: FactWords): SeriesFact {
	return {name: labelOf(vocabulary.series, id, language), number, year};
}

function filled(texts: readonly string[]): readonly string[] {
	return texts.filter(text => text !== '');
}
