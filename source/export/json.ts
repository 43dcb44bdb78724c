import {
	bodyFields,
	engagementFields,
	participantFields,
	passageFields,
	placeFields,
	commitmentFields,
	seriesFields,
	sourceFields,
} from '../domain/engagement-fields.ts';
import {saidFields, type Engagement} from '../domain/engagement.ts';
import {safeMultiline} from '../text/safe.ts';

/** The order of the keys of a record's parts, by the key under which they stand. */
const orderWithin: Readonly<Record<string, readonly string[]>> = {
	place: placeFields,
	people: participantFields,
	bodies: bodyFields,
	series: seriesFields,
	commitments: commitmentFields,
	sources: sourceFields,
	differs: saidFields,
	passage: passageFields,
};

/**
 * The records as one JSON array, indented by two spaces. Keys that a caller adds to a record (`status` of an import)
 * come after its own.
 */
export function toJson(records: readonly Engagement[]): string {
	return [...jsonArray(records.map(safeRecord))].join('');
}

/** The records as JSON, one a line (ndjson.org). */
export function toNdjson(records: readonly Engagement[]): string {
	return records.map(ndjsonLine).join('');
}

/** A record as {@link toJson} writes it. */
export function safeRecord(record: Engagement): unknown {
	return safeValue(record, engagementFields);
}

/** A record as a line of {@link toNdjson}. */
export function ndjsonLine(record: Engagement): string {
	return `${JSON.stringify(safeRecord(record))}\n`;
}

/** Values as one JSON array, indented by two spaces, in pieces. */
export function* jsonArray(values: Iterable<unknown>): Generator<string> {
	let between = '';
	for (const value of values) {
		// As an item of a list it has the right indent; the brackets around it are left out.
		yield `${between || '['}${JSON.stringify([value], null, 2).slice(1, -2)}`;
		between = ',';
	}
	yield between === '' ? '[]\n' : '\n]\n';
}

/** A value of another shape as JSON, its strings safe to print. */
export function toSafeJson(value: object): string {
	return `${JSON.stringify(safeValue(value, []), null, 2)}\n`;
}

/** A copy in which every string is safe to print and every object has its keys in order. */
function safeValue(value: unknown, order: readonly string[]): unknown {
	if (typeof value === 'string') return safeMultiline(value);
	if (Array.isArray(value)) return value.map(each => safeValue(each, order));
	if (typeof value !== 'object' || value === null) return value;
	const fields = value as Readonly<Record<string, unknown>>;
	// A key that a record lacks has no value, and JSON leaves it out.
	const keys = new Set([...order, ...Object.keys(fields)]);
	return Object.fromEntries(Array.from(keys, key => [key, safeValue(fields[key], orderWithin[key] ?? [])]));
}
