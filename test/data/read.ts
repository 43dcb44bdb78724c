import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {dataFiles} from '../../db/format-data.ts';
import {readData, type YamlEngagement} from '../../db/yaml-data.ts';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');
/** The folder under test. */
export const folder = join(root, 'data');
/** The YAML files, as paths from {@link folder}. */
export const files = dataFiles(folder);
/** Their contents. */
export const data = readData(folder);

/** A data file as it stands on disk. */
export function textOf(file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** A data file as plain values, so far of unknown shape. */
export function valueOf(file: string): unknown {
	return parse(textOf(file));
}

/** A text and where it stands, to name it in a failure. */
export interface LocatedText {
	readonly at: string;
	readonly text: string;
}

/** Every text in a value, keys left out. Entries are named by their id where they have one. */
export function textsIn(value: unknown, at: string): readonly LocatedText[] {
	if (typeof value === 'string') return [{at, text: value}];
	if (Array.isArray(value)) {
		return value.flatMap((entry: unknown, index) => textsIn(entry, `${at} ${idOf(entry) ?? index}`));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, `${at} ${key}`));
}

/** The prose of a record that the editors wrote, by field. */
export function proseOf(record: YamlEngagement): readonly LocatedText[] {
	const fields = [
		['title_en', record.title_en],
		['title_vi', record.title_vi],
		['summary_en', record.summary_en],
		['summary_vi', record.summary_vi],
		['note', record.note],
		...record.date_reasons.map(reason => ['date_reasons', reason] as const),
	] as const;
	return fields.map(([field, text]) => ({at: `${record.id} ${field}`, text}));
}

/** The Vietnamese prose of the records, and the reasons for their dates. */
export const vietnameseProse: readonly LocatedText[] = [
	...data.engagements.flatMap(record => proseOf(record).filter(({at}) => at.endsWith('_vi'))),
	...data.dateReasons.date_reasons.map(({en, vi}) => ({at: en, text: vi})),
];

function idOf(entry: unknown): string | undefined {
	return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
		? entry.id
		: undefined;
}
