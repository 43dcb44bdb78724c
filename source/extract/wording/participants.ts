import type {Participant} from '../../domain/engagement.ts';
import type {InferredDate} from '../dating/index.ts';
import type {Draft, DraftParticipant, NewPerson, PersonMention, Reference} from '../import-model.ts';
import type {TakenIds} from '../known-engagements.ts';
import type {NamedPerson} from './particulars.ts';
import type {PersonKeys} from '../person-keys.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {type GatheredEvent, leadOf} from '../events/index.ts';
import {freeId} from '../../text/free-id.ts';
import {slug} from '../../text/slug.ts';
import {officeOn, onlyHolder} from './office-words.ts';

/** The state of composing the records of an import: ids that are taken are added to it. */
export interface Composer {
	readonly reference: Reference;
	readonly lookup: ReferenceIndex;
	/** Ids of known records and of those composed before. */
	readonly takenIds: TakenIds;
	/** Ids of known people and of those whom this import creates. */
	readonly takenPersonIds: Set<string>;
	readonly keyOf: PersonKeys;
	/** People whom this import creates, by their keys. */
	readonly newPeople: Map<string, NewPerson>;
}

/** A participant of a record, as titles word it, and whether the import creates the person. */
export interface ComposedPerson {
	readonly participant: Participant;
	readonly named: NamedPerson;
	readonly created: NewPerson | null;
}

/** The participants of an event, each once; an office without a name only where the date tells its holder. */
export function participantsOf({drafts, date}: GatheredEvent, composer: Composer): readonly ComposedPerson[] {
	const found = new Map<string, ComposedPerson>();
	for (const draft of [leadOf(drafts), ...drafts]) {
		for (const each of draft.participants) {
			const person = personOf(each, draft, date, composer);
			if (!person) continue;
			const known = found.get(person.participant.id);
			if (!known || (known.participant.office === '' && person.participant.office !== '')) {
				found.set(person.participant.id, person);
			}
		}
	}
	return [...found.values()];
}

/** Null for an office without a name that the date does not tell the holder of. */
function personOf(
	{mention, part}: DraftParticipant,
	draft: Draft,
	date: InferredDate,
	composer: Composer,
): ComposedPerson | null {
	const {id, name, created} = identityOf(mention, date, composer) ?? {};
	if (id === undefined || name === undefined) return null;
	const office = officeOn(mention, date, composer.lookup);
	const {side} = mention;
	return {
		participant: {id, name, side, ...office, part},
		named: {
			name,
			side,
			part,
			office_en: office.office,
			office_vi: office.office_vi,
			address_vi: addressOf(mention, draft),
		},
		created: created ?? null,
	};
}

function identityOf(
	mention: PersonMention,
	date: InferredDate,
	{lookup, keyOf, newPeople, takenPersonIds}: Composer,
): {id: string; name: string; created?: NewPerson} | null {
	const holder =
		mention.name === '' && mention.postId !== null ? onlyHolder(mention.postId, date, lookup) : null;
	const knownId = mention.personId ?? holder;
	if (knownId !== null) return {id: knownId, name: lookup.personOf(knownId)?.name ?? mention.name};
	if (mention.name === '') return null;
	const key = keyOf(mention);
	const created = newPeople.get(key) ?? {
		id: freePersonId(mention.name, takenPersonIds),
		name: mention.name,
		side: mention.side,
	};
	newPeople.set(key, created);
	return {id: created.id, name: created.name, created};
}

function freePersonId(name: string, taken: Set<string>): string {
	const id = freeId(slug(name) || 'person', each => taken.has(each));
	taken.add(id);
	return id;
}

/** `bà` or `ông` where the text says so, else the rank if it is a Vietnamese word. */
function addressOf(mention: PersonMention, {passages}: Draft): string {
	const before = passages[0]?.text.slice(Math.max(0, mention.start - 6), mention.end) ?? '';
	const honorific = /(?<!\p{L})(bà|ông)(?!\p{L})/iu.exec(before)?.[1];
	if (honorific) return honorific.toLowerCase();
	return /[^\p{ASCII}]/u.test(mention.rank) ? mention.rank : '';
}
