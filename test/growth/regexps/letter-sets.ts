import type {AST} from '@eslint-community/regexpp';

/** As much of Unicode as is answered from a table: all of Latin, its marks, and the usual signs. */
const tableSize = 0x31_00;
const [unknown, inside, outside] = [0, 1, 2];

/** The letters that one element of a pattern matches. */
export class LetterSet {
	readonly #pattern: RegExp;
	readonly #table = new Uint8Array(tableSize);
	readonly #others = new Map<number, boolean>();

	constructor(pattern: RegExp) {
		this.#pattern = pattern;
	}

	has(codePoint: number): boolean {
		if (codePoint >= tableSize) {
			let known = this.#others.get(codePoint);
			if (known === undefined) this.#others.set(codePoint, (known = this.#ask(codePoint)));
			return known;
		}
		if (this.#table[codePoint] === unknown) this.#table[codePoint] = this.#ask(codePoint) ? inside : outside;
		return this.#table[codePoint] === inside;
	}

	#ask(codePoint: number): boolean {
		return this.#pattern.test(String.fromCodePoint(codePoint));
	}
}

const sets = new Map<string, LetterSet>();

/** The letters that an element matches; undefined for one that is no single letter. */
export function setOf(element: AST.Element, flags: string): LetterSet | undefined {
	const isSet =
		element.type === 'Character' ||
		element.type === 'CharacterSet' ||
		element.type === 'CharacterClass' ||
		element.type === 'ExpressionCharacterClass';
	if (!isSet) return undefined;
	const own = flags.replaceAll(/[dgmy]/gu, '');
	const key = `${own}/${element.raw}`;
	const known = sets.get(key) ?? new LetterSet(new RegExp(`^${element.raw}$`, own));
	sets.set(key, known);
	return known;
}

interface Beginnings {
	readonly sets: readonly LetterSet[];
	readonly maybeEmpty: boolean;
}

/** The letters with which a match can begin; null where it may be empty. */
export function beginningsOf(pattern: AST.Pattern, flags: string): readonly LetterSet[] | null {
	const {sets: found, maybeEmpty} = ofAlternatives(pattern.alternatives, flags);
	return maybeEmpty ? null : [...new Set(found)];
}

function ofAlternatives(alternatives: readonly AST.Alternative[], flags: string): Beginnings {
	const found: LetterSet[] = [];
	let maybeEmpty = false;
	for (const {elements} of alternatives) {
		let isOpen = true;
		for (const element of elements) {
			if (!isOpen) break;
			const own = ofElement(element, flags);
			found.push(...own.sets);
			isOpen = own.maybeEmpty;
		}
		maybeEmpty ||= isOpen;
	}
	return {sets: found, maybeEmpty};
}

function ofElement(element: AST.Element, flags: string): Beginnings {
	const set = setOf(element, flags);
	if (set) return {sets: [set], maybeEmpty: false};
	if (element.type === 'Group' || element.type === 'CapturingGroup')
		return ofAlternatives(element.alternatives, flags);
	if (element.type !== 'Quantifier') return {sets: [], maybeEmpty: true};
	const own = ofElement(element.element, flags);
	return {sets: own.sets, maybeEmpty: own.maybeEmpty || element.min === 0};
}
