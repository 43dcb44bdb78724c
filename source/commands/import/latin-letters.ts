/** The letters of windows-1252, by their byte. */
const latinLetters = new TextDecoder('windows-1252').decode(
	Uint8Array.from({length: 256}, (_, byte) => byte),
);
const bytes: ReadonlyMap<string, number> = new Map(
	Array.from(latinLetters, (letter, byte) => [letter, byte] as const),
);

/** The byte of a letter in windows-1252, or in ISO 8859-1; -1 for a letter that neither has. */
export function latinByte(letter: string): number {
	return bytes.get(letter) ?? (isControl(letter) ? letter.charCodeAt(0) : -1);
}

/** Where windows-1252 has letters, ISO 8859-1 has control characters, by which some programs read the same bytes. */
function isControl(letter: string): boolean {
	return /^[\u0080-\u009F]$/u.test(letter);
}

/** The bytes of a text in windows-1252; null where it has other letters. */
export function latinBytes(text: string): Uint8Array | null {
	const found = Array.from(text, latinByte);
	return found.includes(-1) ? null : Uint8Array.from(found);
}
