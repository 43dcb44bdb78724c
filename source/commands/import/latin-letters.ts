/** The letters of windows-1252, by their byte. */
const latinLetters = new TextDecoder('windows-1252').decode(
	Uint8Array.from({length: 256}, (_, byte) => byte),
);
const bytes: ReadonlyMap<string, number> = new Map(
	Array.from(latinLetters, (letter, byte) => [letter, byte] as const),
);

/** The byte of a letter in windows-1252; -1 for a letter that it has not. */
export function latinByte(letter: string): number {
	return bytes.get(letter) ?? -1;
}

/** The bytes of a text in windows-1252; null where it has other letters. */
export function latinBytes(text: string): Uint8Array | null {
	const found = Array.from(text, latinByte);
	return found.includes(-1) ? null : Uint8Array.from(found);
}
