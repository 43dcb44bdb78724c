import {passageFields, sourceFields} from '../domain/engagement-fields.ts';
import {indexOfSource, keyOfSource} from '../domain/source-key.ts';
import {saidFields, type SaidField, type Source} from '../domain/engagement.ts';
import {safeText} from '../text/safe.ts';
import {listFrom, safeRow} from './safe-rows.ts';

/** A row of `sources`; those of an older version lack what has no value there. */
export type SourceRow = Pick<Source, 'publisher' | 'title' | 'url' | 'published'> & {
	readonly seq: number;
	readonly language?: string;
	readonly reprint_of?: string | null;
	readonly missing?: 'not-archived' | null;
	readonly says?: string | null;
	readonly differs?: string;
	readonly passage_file: string | null;
	readonly passage_line: number | null;
};

/** Puts the sources of a record together from their rows, in the order of these. */
export function toSources(rows: readonly SourceRow[]): readonly Source[] {
	const sources = rows.map(row => toSource(safeRow(row)));
	return sources.map((source, index) => {
		const original = indexOfSource(sources, rows[index]?.reprint_of ?? null);
		return original === null ? source : {...source, reprint_of: original};
	});
}

function toSource(row: SourceRow): Source {
	const {publisher, title, url, published, language = '', missing = null, says = null} = row;
	const {passage_file: file, passage_line: line} = row;
	return {
		publisher,
		title,
		url,
		published,
		language,
		reprint_of: null,
		missing,
		says: says === null ? null : listFrom(says).filter(isSaid),
		differs: row.differs === undefined ? {} : differencesFrom(row.differs),
		passage: file === null || line === null ? null : {file, line},
	};
}

function isSaid(field: string): field is SaidField {
	return (saidFields as readonly string[]).includes(field);
}

function differencesFrom(json: string): Source['differs'] {
	try {
		const values: unknown = JSON.parse(json);
		if (typeof values !== 'object' || values === null) return {};
		return Object.fromEntries(
			Object.entries(values).flatMap(([field, value]) =>
				isSaid(field) ? [[field, safeText(String(value))]] : [],
			),
		);
	} catch {
		// As with the reasons of a date: what is no JSON is lost, not the record.
		return {};
	}
}

/** The columns of `sources` that come from a source. */
export const sourceColumns: readonly string[] = [
	'seq',
	'position',
	...sourceFields.flatMap(field =>
		field === 'passage' ? passageFields.map(each => `passage_${each}`) : [field],
	),
];

/** A source of a record with these sources, by the names of its columns. */
export function flatSource(
	source: Source,
	sources: readonly Source[],
): Omit<Required<SourceRow>, 'seq' | 'position'> {
	const {publisher, title, url, published, language, reprint_of, missing, says, differs, passage} = source;
	return {
		publisher,
		title,
		url,
		published,
		language,
		reprint_of: keyOfSource(sources, reprint_of),
		missing,
		says: says === null ? null : JSON.stringify(says),
		differs: JSON.stringify(differs),
		passage_file: passage?.file ?? null,
		passage_line: passage?.line ?? null,
	};
}
