let handed = 0;

/** Letters and elements that the functions below have had before them so far. */
export function handedToBuiltins(): number {
	return handed;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Puts a function in the place of a method, which adds what one call costs to the sum. */
function count(
	prototype: object,
	names: readonly string[],
	cost: (self: unknown, result: unknown, given: readonly unknown[]) => number,
): void {
	for (const name of names) {
		const original = Reflect.get(prototype, name) as Method;
		Reflect.defineProperty(prototype, name, {
			configurable: true,
			writable: true,
			value: function counted(this: unknown, ...given: unknown[]) {
				const result = original.apply(this, given);
				handed += cost(this, result, given);
				return result;
			},
		});
	}
}

const sizeOf = (value: unknown): number => (value as {readonly length?: number} | null)?.length ?? 0;
const wholeOf = (self: unknown): number => sizeOf(self);

/** Of a search: as far as it went. */
function searched(self: unknown, found: unknown, [, from]: readonly unknown[]): number {
	const start = typeof from === 'number' ? from : 0;
	return typeof found === 'number' && found >= 0
		? Math.abs(found - start)
		: Math.max(0, sizeOf(self) - start);
}

/**
 * Makes the functions of the language that walk through a text or an array count what they walk through. A piece of a
 * text (`slice`, `trim`) is not among them: V8 makes none, it points into the whole. Of a regular expression this
 * counts the letters from where it begins to where its match ends, not what it tries again in between:
 * regexps/ counts that.
 */
export function countBuiltins(): void {
	count(String.prototype, ['indexOf'], searched);
	count(String.prototype, ['includes', 'lastIndexOf'], wholeOf);
	count(
		String.prototype,
		['normalize', 'toLowerCase', 'toUpperCase', 'split', 'repeat', 'padStart', 'padEnd', 'toWellFormed'],
		(self, result) => Math.max(sizeOf(self), sizeOf(result)),
	);
	count(Array.prototype, ['indexOf'], searched);
	count(Array.prototype, ['includes', 'lastIndexOf', 'reverse', 'splice', 'shift', 'unshift'], wholeOf);
	count(
		Array.prototype,
		['slice', 'concat', 'join', 'flat', 'toSorted', 'sort', 'toSpliced', 'with', 'toReversed'],
		// Of one element, `join` gives that very text.
		(self, result) => (typeof result === 'string' && sizeOf(self) < 2 ? 0 : sizeOf(result)),
	);
	countPatterns();
}

/** Counts the letters from where a pattern begins to the end of its match, or of the text where it has none. */
function countPatterns(): void {
	type Exec = (this: RegExp, text: string) => RegExpExecArray | null;
	const original: Exec = Reflect.get(RegExp.prototype, 'exec');
	Reflect.defineProperty(RegExp.prototype, 'exec', {
		configurable: true,
		writable: true,
		value: function counted(this: RegExp, text: string) {
			const start = this.global || this.sticky ? this.lastIndex : 0;
			const match = original.call(this, text);
			const isAtOnePlace = this.sticky || (this.source.startsWith('^') && !this.multiline);
			if (match) handed += 1 + match.index + match[0].length - start;
			else handed += isAtOnePlace ? 1 : 1 + Math.max(0, text.length - start);
			return match;
		},
	});
}
