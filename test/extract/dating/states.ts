import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import type {DraftState} from '../../../source/extract/dating/draft-state.ts';
import type {Constraint, Narrowed, PossibleDate} from '../../../source/extract/dating/limits/index.ts';
import type {Draft, Reference, TermOfOffice} from '../../../source/extract/import-model.ts';
import {indexReference, type ReferenceIndex} from '../../../source/extract/reference-index.ts';
import {labelTerms} from '../../fixtures/words.ts';

/** A date known to the day, or to its days: `2018-01-24`, `2018-01-24/2018-01-25`. */
export function day(text: string): PossibleDate {
	const [start = '', end = start] = text.split('/');
	return {start, end, precision: 'day'};
}

/** Some day between two: `2017-01-20/2018-12-31`. */
export function open(text: string): PossibleDate {
	return {...day(text), precision: 'open'};
}

/** Dates as a test compares them: `2018-01-24/2018-01-25`, one day where both ends are the same. */
export function shown(dates: readonly PossibleDate[]): readonly string[] {
	return dates.map(({start, end}) => (start === end ? start : `${start}/${end}`));
}

/** A draft of an import with these dates left. */
export function stateOf(draft: Draft, candidates: readonly PossibleDate[], index = 0): DraftState {
	return {draft, index, candidates, reasons: new Map()};
}

/** A date with these possibilities, nothing said of it yet. */
export function undecided(...candidates: readonly PossibleDate[]): Narrowed {
	return {candidates, reasons: new Map()};
}

/** Leaves what a constraint leaves of some dates. */
export function left(
	constraint: Constraint | undefined,
	...candidates: readonly PossibleDate[]
): readonly string[] {
	return constraint ? shown(constraint.narrow(candidates)) : ['no constraint'];
}

/** A dictionary of these facts and nothing else. */
export function indexOf(facts: Partial<Reference>): ReferenceIndex {
	return indexReference({
		persons: [],
		posts: [],
		memberships: [],
		places: [],
		venues: [],
		topics: [],
		engagements: knownEngagements([]),
		vocabulary: {kinds: [], topics: [], ...labelTerms},
		...facts,
	});
}

/** A term of the harbour master; every field can be overridden. */
export function term(
	start: string | null,
	end: string | null,
	overrides: Partial<TermOfOffice> = {},
): TermOfOffice {
	return {
		personId: 'jane-doe',
		postId: 'harbour-master',
		start,
		end,
		isActing: false,
		attested: [],
		confidence: 'high',
		...overrides,
	};
}
