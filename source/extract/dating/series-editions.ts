import {parseEdtf, longestEngagement} from '../../domain/date.ts';
import {addDays, always, daysBetween, type DaySpan} from '../../domain/days.ts';
import {perObject, upTo} from '../../domain/memo.ts';
import type {Draft, Reference, Span} from '../import-model.ts';
import type {KnownEdition} from '../known-engagements.ts';
import {editionsIn, PhraseIndex, sentencesOf, tokenize} from '../mentions/index.ts';
import {type Constraint, within} from './limits/index.ts';

/** Visits and meetings beside an edition lie up to so many days from it. */
const beside = 31;

/** The days of an edition of a series that records bear. */
interface Held extends DaySpan {
	readonly number: number;
}

/** What is known of the series of a reference. */
interface KnownSeries {
	readonly names: PhraseIndex<string>;
	readonly labels: ReadonlyMap<string, string>;
	/** By the id of the series, by number. */
	readonly held: ReadonlyMap<string, readonly Held[]>;
}

/**
 * The constraint that a numbered edition of a series puts on the date, where the sentence that tells what happened
 * names one: the days of that edition, or those between its known neighbours.
 */
export function seriesConstraints(draft: Draft, reference: Reference): readonly Constraint[] {
	const {names, labels, held} = seriesOf(reference);
	return editionsIn(sentenceOf(draft), names).flatMap(({series, number}) => {
		const found = daysOf(held.get(series) ?? [], number);
		if (!found) return [];
		const {days, told} = found;
		return [
			{
				strength: 'series' as const,
				narrow: within([days]),
				reason: `The text names number ${number} of the series ${labels.get(series) ?? series}, ${told}.`,
			},
		];
	});
}

/** The sentences of the passages that were asked for last: one gives many drafts. */
const sentencesIn = upTo(16, (text: string): readonly Span[] => sentencesOf(tokenize(text)));

/** The sentence of the word that tells what happened. */
function sentenceOf({passages, evidence}: Draft): string {
	const text = passages[0]?.text ?? '';
	const at = evidence.kind?.[0]?.start;
	const span = at === undefined ? undefined : sentencesIn(text).find(each => each.end > at);
	return span ? text.slice(span.start, span.end) : '';
}

function daysOf(
	held: readonly Held[],
	number: number,
): {readonly days: DaySpan; readonly told: string} | null {
	const own = held.find(each => each.number === number);
	if (own) {
		const days = {start: addDays(own.start, -beside), end: addDays(own.end, beside)};
		return {days, told: `held on ${own.start}`};
	}
	const before = held.findLast(each => each.number < number);
	const after = held.find(each => each.number > number);
	const days = {start: before?.start ?? always.start, end: after?.end ?? always.end};
	if ((!before && !after) || days.start > days.end) return null;
	const neighbours = [
		...(before ? [`after number ${before.number} of ${before.start}`] : []),
		...(after ? [`before number ${after.number} of ${after.start}`] : []),
	];
	return {days, told: `which comes ${neighbours.join(' and ')}`};
}

const seriesOf = perObject(({vocabulary, engagements}: Reference): KnownSeries => {
	const names = new PhraseIndex<string>();
	for (const {id, label_en, label_vi, other_names = []} of vocabulary.series)
		for (const name of new Set([label_en, label_vi, ...other_names])) names.add(name, id);
	const held = Map.groupBy(engagements.editions().flatMap(heldIn), each => each.series);
	return {
		names,
		labels: new Map(vocabulary.series.map(each => [each.id, each.label_en])),
		held: new Map(
			[...held].map(([id, list]) => [
				id,
				list.toSorted((a, b) => a.number - b.number || (a.start < b.start ? -1 : 1)),
			]),
		),
	};
});

function heldIn({series, number, date}: KnownEdition): readonly (Held & {readonly series: string})[] {
	const {start, end, isCertain} = parseEdtf(date);
	if (!isCertain || daysBetween(start, end) > longestEngagement) return [];
	return [{series, number, start, end}];
}
