/** A text that a careless reader takes ever longer for, in any length. */
export interface NastyText {
	readonly name: string;
	/** Makes it with about so many letters. */
	readonly of: (letters: number) => string;
}

/** The piece over and over, to so many letters. */
export function over(piece: string): (letters: number) => string {
	return letters => piece.repeat(Math.max(1, Math.round(letters / piece.length)));
}

/** What is made of a number, for one number after the other, joined to so many letters. */
export function counted(of: (index: number) => string, joint = ' '): (letters: number) => string {
	return letters => {
		const pieces: string[] = [];
		for (let index = 0, length = 0; length < letters; index++) {
			const piece = of(index);
			pieces.push(piece);
			length += piece.length + joint.length;
		}
		return pieces.join(joint);
	};
}

/** So many of the one around so many of the other. */
export function nested(open: string, middle: string, close: string): (letters: number) => string {
	return letters => {
		const depth = Math.max(1, Math.round((letters - middle.length) / (open.length + close.length)));
		return `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
	};
}

/** The text between a beginning and an end that stand once. */
export function between(
	start: string,
	of: (letters: number) => string,
	end: string,
): (letters: number) => string {
	return letters => `${start}${of(letters)}${end}`;
}

/** Each of the texts under the name that says what it is. */
export function named(texts: Readonly<Record<string, (letters: number) => string>>): readonly NastyText[] {
	return Object.entries(texts).map(([name, of]) => ({name, of}));
}

/** Each piece over and over, under its own name. */
export function repeated(...pieces: readonly string[]): readonly NastyText[] {
	return pieces.map(piece => ({name: `${JSON.stringify(piece)} repeated`, of: over(piece)}));
}
