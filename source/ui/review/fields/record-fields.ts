import type {Engagement} from '../../../domain/engagement.ts';
import type {Evidence} from '../../../extract/index.ts';

/** The selectable parts of a record; `status` is what becomes of it, `new-person` the place to add somebody. */
export type FieldName =
	| 'status'
	| 'date'
	| 'kind'
	| 'place'
	| 'venue'
	| 'person'
	| 'new-person'
	| 'topics'
	| 'title_en'
	| 'title_vi'
	| 'summary_en'
	| 'summary_vi'
	| 'sources';

/** One field of a record. */
export interface RecordField {
	readonly name: FieldName;
	/** Which of the people, for `person`; else 0. */
	readonly person: number;
}

/** The fields of a record in the order of the screen. */
export function fieldsOf(record: Engagement): readonly RecordField[] {
	const of = (...names: readonly FieldName[]): readonly RecordField[] =>
		names.map(name => ({name, person: 0}));
	return [
		...of('status', 'date', 'kind', 'place', 'venue'),
		...record.people.map((_, person) => ({name: 'person' as const, person})),
		...of('new-person', 'topics', 'title_en', 'title_vi', 'summary_en', 'summary_vi', 'sources'),
	];
}

/** Fields that are shown and not edited: where a record comes from and what becomes of it are facts. */
export function isEditable({name}: RecordField): boolean {
	return name !== 'status' && name !== 'sources';
}

const evidenceKeys: Readonly<Partial<Record<FieldName, keyof Evidence>>> = {
	date: 'date',
	kind: 'kind',
	place: 'place',
	venue: 'place',
	person: 'people',
	'new-person': 'people',
	topics: 'topics',
};

/** The evidence in which a field's stretches of text stand; undefined for one that no single stretch gave. */
export function evidenceKey({name}: RecordField): keyof Evidence | undefined {
	return evidenceKeys[name];
}

/** Returns true for a field of a record that has been changed by hand. */
export function isEdited(field: RecordField, record: Engagement, proposed: Engagement): boolean {
	const {people, place} = proposed;
	switch (field.name) {
		case 'status':
		case 'sources':
		case 'new-person':
			return false;
		case 'place':
			return record.place.name_en !== place.name_en;
		case 'venue':
			return record.place.venue_en !== place.venue_en;
		case 'person': {
			const id = record.people[field.person]?.id;
			return !people.some(person => person.id === id);
		}
		default:
			return record[field.name] !== proposed[field.name];
	}
}
