/**
 * A number or a run of bytes in a database that no program of ours has written: a size, a count or a place out of its
 * bounds. `open.ts` makes one line of it that names the file.
 */
export class Damage extends Error {
	override readonly name = 'Damage';
}

/**
 * A number that was read from a file, within its bounds: the door through which every size, count and place comes that
 * decides how long something runs or how much room it takes.
 * @param what the number's name, for the line that the reader is told
 * @throws {Damage} where it is no whole number, or out of bounds.
 */
export function bounded(value: unknown, least: number, most: number, what: string): number {
	if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
	throw new Damage(`${what} is ${told(value)}`);
}

/**
 * Bytes that were read from a file, of the length that other numbers of it ask for.
 * @throws {Damage} where they are none, or of another length.
 */
export function bytesOf(value: unknown, length: number, what: string): Uint8Array {
	if (!(value instanceof Uint8Array)) throw new Damage(`${what} is missing`);
	if (value.length === length) return value;
	throw new Damage(`${what} has ${value.length} bytes, not ${length}`);
}

function told(value: unknown): string {
	return typeof value === 'number' || value === null ? String(value) : `no number`;
}
