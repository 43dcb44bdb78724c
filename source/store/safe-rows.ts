import {safeText} from '../text/safe.ts';

/**
 * A database is as hostile as any file: its text is made safe here, before anything can print it.
 * The row itself is changed.
 */
export function safeRow<Row extends object>(row: Row): Row {
	const columns = row as Record<string, unknown>;
	for (const column of Object.keys(columns)) {
		const value = columns[column];
		if (typeof value !== 'string') continue;
		const safe = safeText(value);
		// Mostly it is the same, and then nothing is written.
		if (safe !== value) columns[column] = safe;
	}
	return row;
}

/** A list as the database keeps it in one column. */
export function listOf(text: string): readonly string[] {
	return text === '' ? [] : text.split('; ').map(each => safeText(each));
}

/** A list that the database keeps as JSON. */
export function listFrom(json: string): readonly string[] {
	try {
		const reasons: unknown = JSON.parse(json);
		return Array.isArray(reasons) ? reasons.map(reason => safeText(String(reason))) : [];
	} catch {
		// The schema lets only JSON in; a file that got round it loses its reasons, not the record.
		return [];
	}
}
