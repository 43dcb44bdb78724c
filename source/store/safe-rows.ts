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

const nothing: readonly never[] = [];

/** A list as the database keeps it in one column; of thousands of rows most have the same empty one. */
export function listOf(text: string): readonly string[] {
	return text === '' ? nothing : text.split('; ').map(each => safeText(each));
}

/** Gives one text for all equal ones: each row of the database has its own. Of a column that has few. */
export function onceEach<Text extends string | null>(): (text: Text) => Text {
	const kept = new Map<Text, Text>();
	return text => {
		const same = kept.get(text) ?? text;
		kept.set(text, same);
		return same;
	};
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
