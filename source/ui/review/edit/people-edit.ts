import type {Engagement, Participant} from '../../../domain/engagement.ts';
import {mostPeople} from '../../../domain/record-limits.ts';
import type {Side} from '../../../domain/vocabulary.ts';
import {officeHeldOn, officeNamed, type OfficeWords} from '../../../extract/index.ts';
import {freeId} from '../../../text/free-id.ts';
import {slug} from '../../../text/slug.ts';
import {type Dictionary, type Nameable, personNamed, squeezed, type Suggestion} from '../dictionary.ts';
import type {RecordField} from '../fields/record-fields.ts';
import type {Edited} from '../model.ts';
import {typedPerson, type TypedPerson} from './typed-person.ts';

/** Letters that of all languages only Vietnamese has. */
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const outsideAscii = /[^\p{ASCII}]/u;

/** The chosen suggestion, and the names that typed ones are compared with. */
interface EditChoice {
	readonly chosen: Suggestion | undefined;
	readonly dictionary: Dictionary;
}

/**
 * Names a participant anew, adds one, or takes one out where nothing is typed. A known name brings the person's id,
 * side and office of that day; an unknown one becomes a new person, whose office stays, since it is what the text says
 * of whoever it was. An office typed behind the name wins.
 */
export function withPerson(
	record: Engagement,
	field: RecordField,
	typed: string,
	{chosen, dictionary}: EditChoice,
): Edited {
	const before = field.name === 'person' ? record.people[field.person] : undefined;
	if (typed === '' && !chosen)
		return {record: before ? {...record, people: without(record.people, before)} : record, error: null};
	if (before?.name === typed && !chosen) return {record, error: null};
	const text = typedPerson(typed);
	const person = identified(text, chosen, before, {record, dictionary});
	if (record.people.some(each => each !== before && each.id === person.id))
		return {record: null, error: {type: 'same-person', text: person.name}};
	const participant: Participant = {
		part: before?.part ?? 'attendee',
		...officeOf(text, person, before, {record, dictionary, isChosen: chosen !== undefined}),
		id: person.id,
		name: person.name,
		side: person.side,
	};
	const people = before
		? record.people.map(each => (each === before ? participant : each))
		: [...record.people, participant];
	if (people.length > mostPeople)
		return {record: null, error: {type: 'many-people', text: String(mostPeople)}};
	return {record: {...record, people}, error: null};
}

/** Gives a participant another office: one of the list in both languages, or as typed in the language it is in. */
export function withOffice(
	record: Engagement,
	field: RecordField,
	typed: string,
	{chosen, dictionary}: EditChoice,
): Edited {
	return withParticipant(record, field, officeTyped(chosen?.label ?? typed, record, dictionary));
}

/** Gives a participant another part. */
export function withPart(record: Engagement, field: RecordField, chosen: Suggestion | undefined): Edited {
	// Suggestions of a part come from the vocabulary, and a database's parts are those of the program.
	const part = chosen?.value as Participant['part'] | undefined;
	if (part === undefined) return {record: null, error: {type: 'unknown-part', text: ''}};
	return withParticipant(record, field, {part});
}

/** Offices that are those of a person's posts follow the date; others are what the text says. */
export function withOfficesOf(before: Engagement, after: Engagement, {reference}: Dictionary): Engagement {
	const people = after.people.map(person => {
		const held = officeHeldOn(person.id, before, reference);
		const now = officeHeldOn(person.id, after, reference);
		return held.office !== '' && held.office === person.office && now.office !== ''
			? {...person, ...now}
			: person;
	});
	return {...after, people};
}

function withParticipant(record: Engagement, field: RecordField, change: Partial<Participant>): Edited {
	const people = record.people.map((each, index) => (index === field.person ? {...each, ...change} : each));
	return {record: {...record, people}, error: null};
}

function without(people: readonly Participant[], gone: Participant): readonly Participant[] {
	return people.filter(each => each !== gone);
}

interface PersonContext {
	readonly record: Engagement;
	readonly dictionary: Dictionary;
}

function officeOf(
	{office}: TypedPerson,
	person: Pick<Nameable, 'id'>,
	before: Participant | undefined,
	{record, dictionary, isChosen}: PersonContext & {readonly isChosen: boolean},
): OfficeWords {
	if (office !== '' && !isChosen) return officeTyped(office, record, dictionary);
	const isListed = dictionary.people.some(each => each.id === person.id && !each.isNew);
	if (isListed && person.id !== before?.id) return officeHeldOn(person.id, record, dictionary.reference);
	return before ?? {office: '', office_vi: ''};
}

function officeTyped(typed: string, record: Engagement, {reference}: Dictionary): OfficeWords {
	const known = officeNamed(typed, record, reference, squeezed);
	if (known) return {office: known.words.office, office_vi: known.words.office_vi};
	return outsideAscii.test(typed) ? {office: '', office_vi: typed} : {office: typed, office_vi: ''};
}

function identified(
	{name, side: stated, office}: TypedPerson,
	chosen: Suggestion | undefined,
	before: Participant | undefined,
	{record, dictionary}: PersonContext,
): Pick<Nameable, 'id' | 'name' | 'side'> {
	const picked = dictionary.people.find(person => person.id === chosen?.value);
	if (picked) return picked;
	const known = personNamed(name, dictionary);
	// Somebody known is on the side that is known, but a new person's can be put right.
	if (known && !(known.isNew && stated !== undefined)) return known;
	const ofOffice =
		office === '' ? undefined : officeNamed(office, record, dictionary.reference, squeezed)?.post.side;
	return {
		id: known?.id ?? newId(name, dictionary),
		name,
		side: stated ?? before?.side ?? ofOffice ?? likelySide(name),
	};
}

/** A name in Vietnamese letters is taken for a Vietnamese one; of another nothing is known. */
function likelySide(name: string): Side {
	return vietnameseLetter.test(name.normalize('NFC')) ? 'VN' : 'other';
}

function newId(name: string, {people}: Dictionary): string {
	return freeId(slug(name) || 'person', id => people.some(person => person.id === id));
}
