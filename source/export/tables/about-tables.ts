import {counted, numberIn} from '../../words/index.ts';

/** The facts that an export of tables tells of itself. */
export interface AboutTables {
	/** The version of the data, as the database gives it. */
	readonly version: string;
	/** ISO day of the export. */
	readonly created: string;
	/** The request that it answers, as a sentence; empty for all records. */
	readonly query: string;
	/** The number of records that the query found. */
	readonly records: number;
	/** The number of records that are there only because those refer to them. */
	readonly others: number;
}

/**
 * The name of the data, their authors and their licence, in the words of `data/CITATION.cff`, which
 * `test/export/tables/data-package.test.ts` compares with these.
 */
export const citationWords = {
	title: 'communique: defence engagements between the United States and Vietnam',
	authors: 'communique contributors',
	licence: 'CC-BY-4.0',
	abstract:
		'Dated and cited records of the engagements between the defence establishments of the United States and Vietnam since 1995, in English and Vietnamese, with the people, posts, terms of office, places, ships and organisations in them.',
	keywords: ['defence diplomacy', 'United States', 'Vietnam'],
} as const;

/** The licence of the data by its name and address. */
export const dataLicence = {
	name: citationWords.licence,
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The query in words. */
export function queryWords({query}: Pick<AboutTables, 'query'>): string {
	return query === '' ? 'all records' : query;
}

/** The line by which the data are cited. */
export function citationLine({version}: Pick<AboutTables, 'version'>): string {
	const {authors, title} = citationWords;
	return `${authors}, ${title}, data version ${version}, CC BY 4.0.`;
}

/** The number of records of an export, and of those besides, as a clause. */
export function recordsWords({records, others}: Pick<AboutTables, 'records' | 'others'>): string {
	const found = counted(records, 'record');
	return others === 0 ? found : `${found} (and ${numberIn(others, 'en')} referred to)`;
}
