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

/** The signs that part cells in a table of text, or enclose one: a semicolon parts them in some spreadsheets. */
export const partingSigns = '",;';

/** Cells as they go from a database to a file. */
export interface PackedCells {
	/** UTF-8, with {@link cellEnd} between them. */
	readonly bytes: Uint8Array;
	/** Where each ends; `~end` where one of the {@link partingSigns} is in it. */
	readonly ends: readonly number[];
}

/** Packs cells, of which each is safe. */
export function packed(cells: readonly string[]): PackedCells {
	let end = -1;
	const ends = cells.map(cell => {
		end += 1 + Buffer.byteLength(cell);
		return Array.from(partingSigns).some(sign => cell.includes(sign)) ? ~end : end;
	});
	return {bytes: Buffer.from(cells.join(cellEnd)), ends};
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
