import type {Engagement} from '../../../source/domain/engagement.ts';
import type {TableRows} from './rebuild.ts';
import {
	dataPackage,
	plainTables,
	References,
	referenceTables,
	tablesOf,
	type AboutTables,
	type ReferenceRows,
	type TableRow,
	type Tables,
} from '../../../source/export/tables/index.ts';
import {inMemory} from '../../../source/export/paged-records.ts';
import {body, commitment, engagement, participant, source} from '../../fixtures/engagements.ts';

/** What an export of a fixed day says of itself; every field can be overridden. */
export function about(overrides: Partial<AboutTables> = {}): AboutTables {
	return {version: '2026-02-0a1b2c3d', created: '2026-11-22', query: '', records: 1, others: 0, ...overrides};
}

/** What records refer to, where there is nothing of it. */
export const noReference = Object.fromEntries(
	referenceTables.map(({name}) => [name, []]),
) as unknown as ReferenceRows<TableRow>;

/** The tables of records, by default alone. */
export function tablesIn(
	records: readonly Engagement[],
	others: readonly Engagement[] = [],
	reference = noReference,
): Tables {
	return tablesOf(inMemory(records), inMemory(others), reference);
}

/** The rows of every table, by its name. */
export function rowsIn(tables: Tables): TableRows {
	return Object.fromEntries(
		plainTables.map(({name}) => [name, [...tables.rowsOf(name)].flat()]),
	) as unknown as TableRows;
}

/** The files of tables, by their names. */
export function filesOf(tables: Tables, facts: AboutTables): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	const write = (name: string, text: string): void => void files.set(name, (files.get(name) ?? '') + text);
	Array.from(dataPackage(tables, facts, write));
	return files;
}

/** The files of records alone. */
export function packageOf(records: readonly Engagement[]): ReadonlyMap<string, string> {
	return filesOf(tablesIn(records), about({records: records.length}));
}

/** All that records refer to but other records. */
export function referencesOf(records: readonly Engagement[]): References {
	const references = new References();
	for (const record of records) references.add(record);
	return references;
}

/** A record of which every field says something, the fields of its parts too. */
export const fullRecord: Engagement = engagement({
	id: '2025-11-02-full',
	date: '2025-11-02/2025-11-04?',
	date_end: '2025-11-04',
	date_basis: 'inferred',
	date_reasons: ['The text says "Sunday, 2 November".', 'Two days are told.'],
	people: [participant(), participant({id: 'lan', name: 'Trần Thị Lan', office_vi: '', part: 'attendee'})],
	part_of: '2025-11-01-visit',
	bodies: [body(), body({id: 'vn-navy', name: 'Navy', name_vi: 'Hải quân', side: 'VN', part: 'host'})],
	series: [
		{id: 'harbour-talks', number: 3, year: null},
		{id: 'lantern-days', number: null, year: 2025},
	],
	commitments: [
		commitment({
			quantity: 2.5,
			due: '2026~',
			source: 1,
			repeats: '2024-05-06-other#boats',
			within: '2024-05-06-other#fleet',
			fulfils: '2023-01-01-first#boats',
		}),
		commitment({id: 'a-visit', quantity: null, unit: null, amount: null, currency: null, source: null}),
	],
	sources: [
		source({language: 'vi', says: ['date', 'amount'], differs: {place: 'Huế', date: ''}}),
		source({reprint_of: 0, missing: 'not-archived', says: []}),
		source({publisher: '', title: '', url: '', passage: {file: 'clippings.txt', line: 7}}),
	],
	note: 'Two papers differ; the ministry was believed.',
	origin: 'user',
});

/** A record of which every field says something else, or as little as it can. */
export const bareRecord: Engagement = engagement({
	id: '1999-bare',
	date: '1999',
	date_start: '1999-01-01',
	date_end: '1999-12-31',
	date_basis: 'stated',
	date_reasons: [],
	day_part: null,
	kind: 'ceremony',
	title_en: 'A ceremony',
	title_vi: '',
	summary_en: '',
	summary_vi: '',
	place: {name_en: '', name_vi: '', venue_en: '', venue_vi: '', country: ''},
	people: [],
	topics: [],
	part_of: null,
	bodies: [],
	series: [],
	commitments: [],
	sources: [],
	confidence: 'low',
	note: '',
	origin: 'reference',
});
