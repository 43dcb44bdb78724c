import {safeText} from '../text/safe.ts';
import {hasTable} from './has-table.ts';
import type {Statements} from './statements.ts';

/** The standing of a database's reference data to those of the package. */
export type DataStanding = 'same' | 'behind' | 'ahead';

/** The version of a database's reference data, and those before it. */
export interface DataState {
	/** The month of the latest record and a digest; empty where it is not known. */
	readonly version: string;
	/** The versions that were given out before. */
	readonly earlier: readonly string[];
}

/** Reads what a database says of its reference data. */
export function readDataState(sql: Statements): DataState {
	return {
		version: sql.first<{value: string}>("SELECT value FROM meta WHERE key = 'data_version'")?.value ?? '',
		earlier: hasTable(sql, 'data_versions')
			? sql.rows<readonly [string]>('SELECT version FROM data_versions').map(([version]) => version)
			: [],
	};
}

/**
 * Compares the data of a database with those of the package. A version that the other names among its earlier ones is
 * the older; where neither does, the month tells; within a month, how many versions were given out before. Data of
 * which nothing tells are taken for older ones, since the package's are reviewed.
 */
export function dataStanding(own: DataState, shipped: DataState): DataStanding {
	if (own.version === shipped.version) return 'same';
	if (shipped.earlier.includes(own.version)) return 'behind';
	if (own.earlier.includes(shipped.version)) return 'ahead';
	const [ownMonth, month] = [monthOf(own), monthOf(shipped)];
	if (ownMonth !== month) return ownMonth > month ? 'ahead' : 'behind';
	return own.earlier.length > shipped.earlier.length ? 'ahead' : 'behind';
}

function monthOf({version}: DataState): string {
	return /^\d{4}-\d{2}/u.exec(version)?.[0] ?? '';
}

/** The versions of a database and of the package, where the database has newer data; null elsewhere. */
export function newerData(
	sql: Statements,
	readShipped: () => DataState,
): {readonly own: string; readonly shipped: string} | null {
	const [own, shipped] = [readDataState(sql), readShipped()];
	if (dataStanding(own, shipped) !== 'ahead') return null;
	return {own: safeText(own.version), shipped: safeText(shipped.version)};
}
