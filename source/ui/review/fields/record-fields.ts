import type {Engagement, Participant} from '../../../domain/engagement.ts';
import type {Evidence, ReviewItem} from '../../../extract/index.ts';

/**
 * The selectable parts of a record; `status` is what becomes of it, `new-person` the place to add somebody, `evidence`
 * what spoke for an engagement and against it.
 */
export type FieldName =
	| 'status'
	| 'date'
	| 'kind'
	| 'place'
	| 'venue'
	| 'person'
	| 'office'
	| 'part'
	| 'new-person'
	| 'topics'
	| 'title_en'
	| 'title_vi'
	| 'summary_en'
	| 'summary_vi'
	| 'sources'
	| 'evidence';

/** One field of a record. */
export interface RecordField {
	readonly name: FieldName;
	/** Which of the people, for `person`, `office` and `part`; else 0. */
	readonly person: number;
}

/** The fields of a record in the order of the screen. */
export function fieldsOf(record: Engagement): readonly RecordField[] {
	const of = (...names: readonly FieldName[]): readonly RecordField[] =>
		names.map(name => ({name, person: 0}));
	return [
		...of('status', 'date', 'kind', 'place', 'venue'),
		...record.people.flatMap((_, person) =>
			(['person', 'office', 'part'] as const).map(name => ({name, person})),
		),
		...of('new-person', 'topics', 'title_en', 'title_vi', 'summary_en', 'summary_vi', 'sources', 'evidence'),
	];
}

/** Returns true for every field but the sources and what was found: they are facts, shown and not edited. */
export function isEditable({name}: RecordField): boolean {
	return name !== 'sources' && name !== 'evidence';
}

const evidenceKeys: Readonly<Partial<Record<FieldName, keyof Evidence>>> = {
	date: 'date',
	kind: 'kind',
	place: 'place',
	venue: 'place',
	person: 'people',
	office: 'people',
	part: 'people',
	'new-person': 'people',
	topics: 'topics',
};

/** The evidence in which a field's stretches of text stand; undefined for one that no single stretch gave. */
export function evidenceKey({name}: RecordField): keyof Evidence | undefined {
	return evidenceKeys[name];
}

/** Returns true for a field of a record that has been changed by hand, or has followed another that was. */
export function isEdited(field: RecordField, {record, proposal, target}: ReviewItem): boolean {
	const proposed = proposal.record;
	switch (field.name) {
		case 'status':
			return target !== proposal.mergesInto;
		case 'sources':
		case 'evidence':
		case 'new-person':
			return false;
		case 'place':
			return record.place.name_en !== proposed.place.name_en;
		case 'venue':
			return record.place.venue_en !== proposed.place.venue_en;
		case 'person':
		case 'office':
		case 'part':
			return isEditedPerson(field.name, record.people[field.person], proposed.people);
		default:
			return record[field.name] !== proposed[field.name];
	}
}

function isEditedPerson(
	field: 'person' | 'office' | 'part',
	person: Participant | undefined,
	people: readonly Participant[],
): boolean {
	const proposed = people.find(each => each.id === person?.id);
	if (field === 'person') return proposed === undefined;
	if (field === 'part') return proposed?.part !== person?.part;
	return proposed?.office !== person?.office || proposed?.office_vi !== person?.office_vi;
}
