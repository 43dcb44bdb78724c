import {engagementFields, placeColumns, placeFields, type EngagementField} from './engagement-fields.ts';
import type {Engagement} from './engagement.ts';

/*
 * A record as one row of texts, as CSV has it. Lists within a cell are joined by `; `; sentences on dates and conflicts
 * are left out.
 */

type Column = readonly [name: string, read: (record: Engagement) => string];

const columns: readonly Column[] = engagementFields.flatMap(columnsOf);

/** Parts the entries of a list within a cell. */
export const cellSeparator = '; ';

/** The names of the cells, in order. The first is the id. */
export const cellNames: readonly string[] = columns.map(([name]) => name);

/** The cells of a record, in order: empty where nothing is known. */
export function cellsOf(record: Engagement): readonly string[] {
	return columns.map(([, read]) => read(record));
}

/** Ends a cell among packed ones: no safe text has it. */
export const cellEnd = '\u{1F}';

/** Cells as they go from a database to a file: UTF-8, with {@link cellEnd} between them. */
export type PackedCells = Uint8Array;

/** Packs cells, of which each is safe. */
export function packed(cells: readonly string[]): PackedCells {
	return Buffer.from(cells.join(cellEnd));
}

/** The columns of a field: one for each field of the place, one for a list, none for sentences. */
function columnsOf(field: EngagementField): readonly Column[] {
	switch (field) {
		case 'place':
			return placeFields.map(each => [placeColumns[each], ({place}) => place[each]]);
		case 'people':
			return [[field, ({people}) => joined(people.map(personLabel))]];
		case 'bodies':
			return [[field, ({bodies}) => joined(bodies.map(body => body.name))]];
		case 'series':
			return [[field, ({series}) => joined(series.map(seriesLabel))]];
		case 'commitments':
			return [[field, ({commitments}) => joined(commitments.map(each => each.what_en))]];
		case 'topics':
			return [[field, ({topics}) => joined(topics)]];
		case 'sources':
			return [[field, ({sources}) => joined(sources.map(sourceLabel).filter(Boolean))]];
		case 'date_reasons':
		case 'note':
			return [];
		default:
			return [[field, record => record[field] ?? '']];
	}
}

function joined(parts: readonly string[]): string {
	return parts.join(cellSeparator);
}

function personLabel({name, office}: Engagement['people'][number]): string {
	return office ? `${name} (${office})` : name;
}

function seriesLabel({id, number, year}: Engagement['series'][number]): string {
	return [id, number, year].filter(each => each !== null).join(' ');
}

function sourceLabel({url, publisher, passage}: Engagement['sources'][number]): string {
	return url || publisher || (passage ? `${passage.file}:${passage.line}` : '');
}
