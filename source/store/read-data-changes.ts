import type {DataChange, DataVersion} from '../domain/data-change.ts';
import {listOf, safeRow} from './safe-rows.ts';
import type {Statements} from './statements.ts';
import {hasTable} from './has-table.ts';

type ChangeRow = Omit<DataChange, 'id' | 'fields'> & {
	readonly record_id: string;
	/** Separated by `; `. */
	readonly fields: string;
};

/** Reads the earlier versions of the data, newest first; none from a database that an older version wrote. */
export function readDataVersions(sql: Statements): readonly DataVersion[] {
	if (!hasTable(sql, 'data_versions')) return [];
	return sql
		.all<DataVersion>('SELECT version, day FROM data_versions ORDER BY day DESC, version')
		.map(row => safeRow(row));
}

/** Reads what has changed in the data since a version: new records, changed ones, withdrawn ones. */
export function readDataChanges(sql: Statements, version: string): readonly DataChange[] {
	if (!hasTable(sql, 'data_versions')) return [];
	return sql
		.all<ChangeRow>(
			`SELECT record_id, change, fields, why_en, why_vi, replaced_by FROM data_changes
			WHERE version = ? ORDER BY position`,
			version,
		)
		.map(row => {
			const {record_id: id, fields, ...rest} = safeRow(row);
			return {id, fields: listOf(fields), ...rest};
		});
}
