import type {Engagement, Participant} from '../../../domain/engagement.ts';
import {sides, type Side} from '../../../domain/vocabulary.ts';
import {freeId} from '../../../text/free-id.ts';
import {slug} from '../../../text/slug.ts';
import type {Edited} from '../model.ts';
import {type Dictionary, type Nameable, personNamed, type Suggestion} from '../dictionary.ts';
import type {RecordField} from '../fields/record-fields.ts';

/** A name with its side in brackets: `Tran Van A (VN)`. */
const withSide = /^(?<name>.*?\S)\s*\((?<side>VN|US|other)\)$/iu;
/** Letters that of all languages only Vietnamese has. */
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/**
 * Names a participant anew, adds one, or takes one out where nothing is typed. A known name brings the person's id
 * and side, an unknown one becomes a new person; office and part stay, since they are what the text says of whoever
 * it was.
 */
export function withPerson(
	record: Engagement,
	field: RecordField,
	typed: string,
	{chosen, dictionary}: {readonly chosen: Suggestion | undefined; readonly dictionary: Dictionary},
): Edited {
	const before = field.name === 'person' ? record.people[field.person] : undefined;
	if (typed === '' && !chosen)
		return {record: before ? {...record, people: without(record.people, before)} : record, error: null};
	if (before?.name === typed && !chosen) return {record, error: null};
	const person = identified(typed, chosen, before, dictionary);
	if (record.people.some(each => each !== before && each.id === person.id))
		return {record: null, error: {type: 'same-person', text: person.name}};
	const participant: Participant = {
		...(before ?? {office: '', office_vi: '', part: 'attendee'}),
		id: person.id,
		name: person.name,
		side: person.side,
	};
	const people = before
		? record.people.map(each => (each === before ? participant : each))
		: [...record.people, participant];
	return {record: {...record, people}, error: null};
}

function without(people: readonly Participant[], gone: Participant): readonly Participant[] {
	return people.filter(each => each !== gone);
}

function identified(
	typed: string,
	chosen: Suggestion | undefined,
	before: Participant | undefined,
	dictionary: Dictionary,
): Pick<Nameable, 'id' | 'name' | 'side'> {
	const picked = dictionary.people.find(person => person.id === chosen?.value);
	if (picked) return picked;
	const groups = withSide.exec(typed)?.groups;
	const name = groups?.['name'] ?? typed;
	const stated = sides.find(side => side.toLowerCase() === groups?.['side']?.toLowerCase());
	const known = personNamed(name, dictionary);
	// Somebody known is on the side that is known, but a new person's can be put right.
	if (known && !(known.isNew && stated !== undefined)) return known;
	return {id: known?.id ?? newId(name, dictionary), name, side: stated ?? before?.side ?? likelySide(name)};
}

/** A name in Vietnamese letters is taken for a Vietnamese one; of another nothing is known. */
function likelySide(name: string): Side {
	return vietnameseLetter.test(name.normalize('NFC')) ? 'VN' : 'other';
}

function newId(name: string, {people}: Dictionary): string {
	return freeId(slug(name) || 'person', id => people.some(person => person.id === id));
}
