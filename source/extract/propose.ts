import {compose, type Composed, type Composer, passagesOf} from './wording/index.ts';
import {
	findKnown,
	type GatheredEvent,
	gatherEvents,
	leadOf,
	knownIndexOf,
	type LinkedRecord,
	linkVisits,
	conflictsBetween,
} from './events/index.ts';
import {inferDates} from './dating/index.ts';
import type {Draft, ExtractOptions, Proposal, Reference, Support} from './import-model.ts';
import {takenIds} from './known-engagements.ts';
import {personKeysIn} from './person-keys.ts';
import {indexReference, type ReferenceIndex} from './reference-index.ts';

/**
 * The records that drafts come to: dated, gathered, worded, linked and compared with what is known. In the order of
 * the drafts.
 */
export function propose(
	drafts: readonly Draft[],
	reference: Reference,
	options: ExtractOptions,
): readonly Proposal[] {
	const lookup = indexReference(reference);
	const keyOf = personKeysIn(drafts);
	const known = knownIndexOf(reference);
	const composer: Composer = {
		reference,
		lookup,
		takenIds: takenIds(reference.engagements),
		takenPersonIds: new Set(reference.persons.map(each => each.id)),
		keyOf,
		newPeople: new Map(),
	};
	const events = gatherEvents(drafts, inferDates(drafts, reference, options), {
		keyOf,
		placeOf: lookup.placeOf,
	});
	const byId = new Map<string, Composed>();
	const found = events.map((event): LinkedRecord => {
		const composed = compose(event, composer);
		byId.set(composed.record.id, composed);
		const {record} = composed;
		const text = passagesOf(event)
			.map(each => each.text)
			.join('\n');
		return {event, record, known: findKnown({record, date: event.date, text}, known)};
	});
	return linkVisits(found, lookup, keyOf).map(each => toProposal(each, byId.get(each.record.id), lookup));
}

function toProposal(
	{event, record, known}: LinkedRecord,
	composed: Composed | undefined,
	{placeOf}: ReferenceIndex,
): Proposal {
	const conflicts = known ? conflictsBetween(known, record, placeOf) : [];
	return {
		record,
		status: known ? (conflicts.length > 0 ? 'conflict' : 'merges') : 'new',
		mergesInto: known?.id ?? null,
		conflicts,
		newPeople: composed?.newPeople ?? [],
		told: composed?.told,
		passages: passagesOf(event),
		evidence: event.drafts[0].evidence,
		...supportOf(event),
	};
}

/** The judgement on the first draft; its kind is that of the one that leads. */
function supportOf({drafts}: GatheredEvent): {readonly support?: Support} {
	const [{support}] = drafts;
	return support ? {support: {...support, kindChoice: leadOf(drafts).support?.kindChoice}} : {};
}
