import {anniversaryConstraints} from './years-of-relations.ts';
import {personKeys} from '../person-keys.ts';
import type {Draft, ExtractOptions, PersonMention, Reference} from '../import-model.ts';
import {indexReference, type ReferenceIndex} from '../reference-index.ts';
import {collectionsAmong} from './collections.ts';
import {
	applyConstraints,
	areEqual,
	type Constraint,
	horizonOf,
	hullOf,
	type PossibleDate,
	termConstraints,
	toEdtf,
	weekdayConstraints,
} from './limits/index.ts';
import {candidatesIn} from './beside-dateline.ts';
import {isStatedIn, openWith, wordOnDay} from './date-basis.ts';
import type {DraftState, Links} from './draft-state.ts';
import {knownConstraints} from './known-records.ts';
import {shipConstraints} from './known-ships.ts';
import {orderLinks} from './list-order.ts';
import {periodConstraints} from './period-words.ts';
import {publicationConstraints} from './publication.ts';
import {rankConstraints} from './ranks.ts';
import {sameDayLinks} from './same-day.ts';
import {visitLinks} from './same-visit.ts';
import {seriesConstraints} from './series-editions.ts';
import {titleConstraints} from './titles.ts';
import {turnConstraints} from './turns-of-vietnam.ts';

/** A draft's date after every constraint. */
export interface InferredDate {
	/** EDTF. */
	readonly date: string;
	/** ISO days, the earliest and latest that `date` allows. */
	readonly date_start: string;
	readonly date_end: string;
	readonly date_basis: 'stated' | 'inferred';
	readonly date_reasons: readonly string[];
	/** The possible dates that are left, for comparing with other drafts; never empty. */
	readonly candidates: readonly PossibleDate[];
}

/**
 * Every round takes what the last one settled one step further; a chain of neighbours longer than this is left as it
 * is.
 */
const mostRounds = 24;

/**
 * Settles the dates of an import's drafts, as far as the evidence goes and no further: all years that the words
 * allow, less those that a constraint excludes (constraint.ts has an example). The constraints of each draft by itself
 * come first, then those that drafts put on each other, until nothing changes:
 *
 *     draft  words      by itself (terms)             round 1                      round 2
 *     a      24/1/2018  2018-01-24                    2018-01-24                   2018-01-24
 *     b      25/1       2017-01-25, 2018-01-25        2018-01-25 (visit of a)      2018-01-25
 *     c      same day   2017-01-20/2018-12-31, open   2017-01-25, 2018-01-25 (b)   2018-01-25 (b)
 *
 * Every round looks at the state after the round before, so the order in which drafts are taken makes no difference.
 */
export function inferDates(
	drafts: readonly Draft[],
	reference: Reference,
	options: ExtractOptions,
): readonly InferredDate[] {
	const lookup = indexReference(reference);
	const collections = collectionsAmong(drafts);
	const inPassage = Map.groupBy(drafts, passageKey);
	let states: readonly DraftState[] = drafts.map((draft, index) => {
		const candidates = candidatesIn(
			draft.date,
			horizonOf(draft.isAnnounced, options.today),
			draft.isAnnounced,
		);
		const isCollection = collections.has(draft.passages[0]?.document);
		const constraints = [
			...weekdayConstraints(draft),
			...periodConstraints(draft),
			...anniversaryConstraints(draft),
			...turnConstraints(draft),
			...publicationConstraints(draft, isCollection),
			...mentionsOf(inPassage.get(passageKey(draft)) ?? [draft]).flatMap(mention =>
				peopleConstraints(mention, lookup),
			),
			...(options.isStandalone
				? []
				: [
						...seriesConstraints(draft, reference),
						...knownConstraints(draft, candidates, lookup),
						...shipConstraints(draft, candidates, reference),
					]),
		];
		return {draft, index, ...applyConstraints({candidates, reasons: new Map()}, constraints)};
	});
	for (let round = 0; round < mostRounds; round++) {
		const next = afterLinks(states);
		if (next.every((state, index) => areEqual(state.candidates, states[index]?.candidates ?? []))) break;
		states = next;
	}
	return states.map(toInferred);
}

function afterLinks(states: readonly DraftState[]): readonly DraftState[] {
	const links: readonly Links[] = [sameDayLinks(states), visitLinks(states), orderLinks(states)];
	return states.map(state => {
		const constraints = links.flatMap(each => each.get(state.index) ?? []);
		return constraints.length === 0 ? state : {...state, ...applyConstraints(state, constraints)};
	});
}

function peopleConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	return [
		...termConstraints(mention, lookup),
		...titleConstraints(mention, lookup),
		...rankConstraints(mention, lookup),
	];
}

/** The people of a passage whose titles date it, each title once: two receptions told in one breath date each other. */
function mentionsOf(drafts: readonly Draft[]): readonly PersonMention[] {
	const all = drafts.flatMap(draft => [
		...draft.participants.map(each => each.mention),
		...draft.absent,
		...(draft.visitor ? [draft.visitor] : []),
	]);
	const keyOf = personKeys(all);
	return [...new Map(all.map(each => [`${keyOf(each)}/${each.title}/${each.rank}`, each])).values()];
}

function passageKey({passages}: Draft): string {
	return `${passages[0]?.document.file ?? ''}:${passages[0]?.line ?? 0}`;
}

function toInferred({draft, candidates, reasons}: DraftState): InferredDate {
	const date = toEdtf(candidates);
	const {start, end} = hullOf(candidates);
	const isStated = isStatedIn(draft, candidates);
	const isPlain = draft.date === null || wordOnDay(draft.date) === null;
	return {
		date,
		date_start: start,
		date_end: end,
		date_basis: isStated ? 'stated' : 'inferred',
		date_reasons: isStated && isPlain ? [...reasons.values()] : [openWith(draft), ...reasons.values()],
		candidates,
	};
}
