import {readFileSync} from 'node:fs';

/** The passages that the import is developed on, and those that are looked at once, by their ids. */
export interface Halves {
	/** The number from which the draw began. */
	readonly seed: number;
	readonly development: readonly string[];
	readonly held: readonly string[];
}

/** A passage, by what the draw needs to know of it. */
interface Drawn {
	readonly id: string;
	/** The kind of fault that it is aimed at: each kind is divided by itself. */
	readonly fault: string;
}

/** Reads the halves as they were drawn before anything was built on them. */
export function readHalves(): Halves {
	return JSON.parse(readFileSync(new URL('halves.json', import.meta.url), 'utf8')) as Halves;
}

/** Draws two halves, each kind of fault in turn: of an odd number the half that has fewer gets one more. */
export function drawHalves(passages: readonly Drawn[], seed: number): Halves {
	const random = numbersFrom(seed);
	const development: string[] = [];
	const held: string[] = [];
	const faults = [...new Set(passages.map(each => each.fault))].toSorted();
	for (const fault of faults) {
		const ids = passages.filter(each => each.fault === fault).map(each => each.id);
		for (const id of shuffled(ids.toSorted(), random))
			(development.length <= held.length ? development : held).push(id);
	}
	return {seed, development: development.toSorted(), held: held.toSorted()};
}

/** Puts a list in an order by chance (Fisher and Yates, from the end). */
function shuffled(ids: readonly string[], random: () => number): readonly string[] {
	const drawn = [...ids];
	for (let last = drawn.length - 1; last > 0; last--) {
		const at = Math.floor(random() * (last + 1));
		[drawn[last], drawn[at]] = [drawn[at] ?? '', drawn[last] ?? ''];
	}
	return drawn;
}

/** Numbers from 0 up to 1 that look like chance, the same ones for a seed (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		// The constants of Numerical Recipes, 3rd edition, 7.1.
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
