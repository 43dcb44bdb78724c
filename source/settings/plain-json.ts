/** An object of JSON, whose values may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a text of JSON, or why it is none. */
export type ReadJson = {readonly value: unknown} | {readonly fault: string};

/** Reads a text of JSON, which may begin with a byte order mark. Never throws. */
export function readJson(text: string): ReadJson {
	try {
		return {value: JSON.parse(text.replace(/^\u{FEFF}/u, '')) as unknown};
	} catch {
		return {fault: text.trim() === '' ? 'it is empty' : 'it is no JSON'};
	}
}

/** Returns true for an object of JSON that is no list. */
export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own property of an object of JSON: what every object inherits is none. */
export function fieldOf(object: JsonObject, name: string): unknown {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value that is one of a few; null where it is none of them. */
export function oneOf<T>(value: unknown, allowed: readonly T[]): T | null {
	return allowed.find(each => each === value) ?? null;
}

/** The texts of a list; nothing of what is no list, and no part of it that is no text. */
export function textsIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}
