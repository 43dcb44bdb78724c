import type {Commitment} from '../../domain/commitment.ts';
import {isDay} from '../../domain/date.ts';
import {summaryIn, titleIn, type Engagement, type Source} from '../../domain/engagement.ts';
import {perObject} from '../../domain/memo.ts';
import {factsOf, type BodyFact, type Fact, type PersonFact} from '../../domain/record-facts.ts';
import {labelOf, sides, type Language, type Side} from '../../domain/vocabulary.ts';
import {annotationIn} from '../../domain/working-set.ts';
import {passageLabel} from '../../export/index.ts';
import {fold} from '../../text/normalize.ts';
import {hostOf} from '../../text/web-host.ts';
import {dateReasonsIn, commitmentLine, seriesLine} from '../../words/index.ts';
import {webAddress} from '../explorer/web-address.ts';
import {wholeVisit} from '../explorer/whole-visit.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {dateInWords, dayInWords, daysInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/**
 * The record that is open, or the chosen one, as paragraphs in the order in which it is read: title; when, as what and
 * where; who, side by side; summary; topics; series; commitments; sources by their numbers; why this date; notes and
 * the reader's tags; its visit. None where the record is gone.
 */
export const recordParagraphs = perObject((model: ViewModel): readonly string[] => {
	const {record, state, vocabulary, messages} = model;
	const {language} = state;
	if (!record) return [];
	const facts = factsOf(record, {language, vocabulary});
	const textOf = (id: Fact['id']): string =>
		facts.flatMap(fact => (fact.id === id && 'texts' in fact ? fact.texts : [])).join(', ');
	const topics = textOf('topics');
	const series = seriesLine(
		facts.flatMap(fact => (fact.id === 'series' ? fact.series : [])),
		language,
	);
	const {words} = messages;
	return [
		titleIn(record, language),
		whenAndWhere(record, textOf('kind'), textOf('place'), model),
		...peopleParagraphs(facts, model),
		summaryIn(record, language) || messages.noSummary,
		topics === '' ? '' : messages.topics(topics),
		series === '' ? '' : `${words.series}: ${series}`,
		...record.commitments.map(each => promiseSentence(each, language)),
		spokenIn(language).sources(record.sources.length, textOf('confidence')),
		...record.sources.map((source, index) => sourceSentence(source, index, language)),
		record.date_reasons.length === 0
			? ''
			: [
					spokenIn(language).whyDate,
					...dateReasonsIn(record, language, vocabulary).map(each =>
						sentence(daysInWords(each, language), language),
					),
				].join(' '),
		record.note === '' ? '' : `${words.note}: ${record.note}`,
		...ownParagraphs(record, model),
		...visitParagraphs(record, model),
	]
		.filter(Boolean)
		.map(each => sentence(each, language));
});

/** What the reader has added to the record. */
function ownParagraphs({id}: Engagement, {workingSet, messages}: ViewModel): readonly string[] {
	const own = annotationIn(workingSet, id);
	if (own === null) return [];
	const {ownNote, ownTags} = messages.working;
	return [
		own.own_note === '' ? '' : ownNote(own.own_note),
		own.tags.length === 0 ? '' : ownTags(own.tags.join(', ')),
	];
}

/** The places of the paragraphs of the open record that have what is looked for in it. */
export function paragraphHits(model: ViewModel): readonly number[] {
	const {panel} = model.state;
	const text =
		panel.type === 'find' ? panel.field.text : panel.type === 'detail' ? panel.find?.text : undefined;
	const wanted = fold((text ?? '').trim());
	if (wanted === '') return [];
	return recordParagraphs(model).flatMap((each, index) => (fold(each).includes(wanted) ? [index] : []));
}

/** A commitment with its source: `Agreed, US to VN: Bien Hoa clean-up, $130 million. Source 5.` */
function promiseSentence(commitment: Commitment, language: Language): string {
	const {source} = commitment;
	const said = commitmentLine(commitment, language);
	const told = sentence(`${said.charAt(0).toUpperCase()}${said.slice(1)}`, language);
	return source === null ? told : `${told} ${spokenIn(language).sourceNumber(source + 1)}`;
}

/** A source by its number: `Source 2: headline; VnExpress, 2 November 2025.` */
export function sourceSentence(source: Source, index: number, language: Language): string {
	const {publisher, title, url, published, passage} = source;
	const spoken = spokenIn(language);
	// Where nothing else is known of it, the site says whose it is.
	const from = publisher === '' && title === '' ? hostOf(url) : publisher;
	const said = [
		title,
		[from, dayInWords(published, language)].filter(Boolean).join(', '),
		passage === null ? '' : passageLabel(passage, language),
		webAddress(url) === null ? spoken.noAddress : '',
	];
	return sentence(spoken.source(index + 1, said.filter(Boolean).join('; ')), language);
}

function whenAndWhere(record: Engagement, kind: string, place: string, model: ViewModel): string {
	const {state, vocabulary, results} = model;
	const {language} = state;
	const {date, day_part: dayPart, date_basis: basis} = record;
	const when = dateInWords(date, language, isDay(date) ? [] : results.filter.years);
	return [
		when,
		dayPart === null ? '' : labelOf(vocabulary.dayParts, dayPart, language),
		basis === 'inferred' ? spokenIn(language).inferred : '',
		kind,
		place,
	]
		.filter(Boolean)
		.join(', ');
}

/** Everybody of a side in a paragraph, each with office and part, then its ships and organisations. */
function peopleParagraphs(facts: readonly Fact[], {state, messages}: ViewModel): readonly string[] {
	const {language} = state;
	const spoken = spokenIn(language);
	const people = facts.flatMap(fact => (fact.id === 'people' ? fact.people : []));
	const bodies = facts.flatMap(fact => (fact.id === 'bodies' ? fact.bodies : []));
	const ofSide = (side: Side): string =>
		[...people, ...bodies.map((body: BodyFact): PersonFact => ({...body, office: ''}))]
			.filter(each => each.side === side)
			.map(({name, office, part}) => [name, office, part].filter(Boolean).join(', '))
			.join('; ');
	const told = sides.flatMap(side => {
		const list = ofSide(side);
		if (list === '') return [];
		return side === 'other' ? [spoken.thirdSide(list)] : [spoken.side(spoken.countries[side], list)];
	});
	return people.length === 0 ? [messages.noPeople, ...told] : told;
}

/** The visit, and its records in order of time, the present one named as such. */
function visitParagraphs(record: Engagement, {visit, state, vocabulary}: ViewModel): readonly string[] {
	const whole = wholeVisit(record, visit);
	if (!whole) return [];
	const {language} = state;
	const spoken = spokenIn(language);
	const {parent, records} = whole;
	const isParentKnown = record.part_of === null || parent.id !== record.id;
	const head = spoken.visitOf(
		parent.id === record.id ? spoken.isThis : titleIn(parent, language),
		dateInWords(parent.date, language),
	);
	return [
		...(isParentKnown ? [head] : []),
		...records.map((each, index) =>
			spoken.visitRecord(
				index + 1,
				records.length,
				each.id === record.id
					? spoken.isThis
					: [
							dateInWords(each.date, language),
							labelOf(vocabulary.kinds, each.kind, language),
							titleIn(each, language),
						].join(', '),
			),
		),
	];
}
