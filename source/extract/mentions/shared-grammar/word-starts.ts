import {isWordUnit} from '../../../text/boundary.ts';
import {StepTable} from './step-table.ts';

/*
 * Of the hundreds of patterns of a language few can hit in a text. The beginnings of words that patterns need are kept
 * in a tree of letters, with the patterns at the end of each: one walk along the words of a text finds all patterns
 * that may hit in it, and no string is made for it.
 */

/** A place of the tree is a number; its letters so far are the beginning of a word. */
type Place = number;

const root: Place = 0;
const noPlace = 0;
let places = 1;
/** By place, the numbers of the patterns that need this beginning. */
const patternsAt: number[][] = [[]];
/** The steps from a place by a unit to the next place; sixteen bits of place and as many of unit are a step. */
const steps = new StepTable();

const space = 0x20;
const longS = 0x17f;
/** By UTF-16 unit: what it is in the tree (a space for any white space), or 0 where it was not met yet. */
const unitsRead = new Uint16Array(0x1_00_00);

/** A pattern may hit in a text, does not, or does. */
export const mayHit = 0;
export const hitsNot = 1;
export const hits = 2;

/** By the number of a pattern: {@link hitsNot} where it needs a beginning of a word, otherwise {@link mayHit}. */
let unseen = new Uint8Array(1024);
let patterns = 0;

/**
 * Adds a pattern that is looked for, and gives its number.
 * @param needed beginnings of words in lower case, with one space between two; null for a need of nothing
 */
export function addPattern(needed: readonly string[] | null): number {
	const number = patterns++;
	if (number === unseen.length) {
		const longer = new Uint8Array(2 * number);
		longer.set(unseen);
		unseen = longer;
	}
	unseen[number] = needed === null ? mayHit : hitsNot;
	for (const start of needed ?? []) patternsAt[placeOf(start)]?.push(number);
	return number;
}

function placeOf(start: string): Place {
	let place = root;
	for (let at = 0; at < start.length; at++) {
		const unit = start.charCodeAt(at);
		let next = steps.get(place, unit);
		if (next === noPlace) {
			next = places++;
			patternsAt.push([]);
			steps.set(place, unit, next);
		}
		place = next;
	}
	return place;
}

/** A text in which patterns are looked for, with what is known of each. */
export class LookedText {
	#answers = new Uint8Array(unseen.length);
	#patterns = 0;

	/** Takes another text, of which nothing is known. */
	clear(): void {
		this.#patterns = 0;
	}

	/** Tells what is known of a pattern in the text: {@link mayHit}, {@link hitsNot} or {@link hits}. */
	answer(text: string, pattern: number): number {
		if (pattern >= this.#patterns) this.#look(text);
		return this.#answers[pattern] ?? mayHit;
	}

	/** Keeps whether a pattern hits in the text. */
	keep(pattern: number, isHit: boolean): void {
		this.#answers[pattern] = isHit ? hits : hitsNot;
	}

	/** Finds the patterns that may hit, of those that were added since the text was looked at last. */
	#look(text: string): void {
		const from = this.#patterns;
		if (this.#answers.length < unseen.length) {
			const longer = new Uint8Array(unseen.length);
			longer.set(this.#answers);
			this.#answers = longer;
		}
		if (from === 0) this.#answers.set(unseen);
		else for (let at = from; at < patterns; at++) this.#answers[at] = unseen[at] ?? mayHit;
		this.#patterns = patterns;
		walkWords(text, from, this.#answers);
	}
}

/** Notes of each pattern from a number on that it may hit where a word of a text begins as it needs. */
function walkWords(text: string, from: number, answers: Uint8Array): void {
	let isWithin = false;
	for (let at = 0; at < text.length; at++) {
		const wasWithin = isWithin;
		isWithin = isWordUnit(text.charCodeAt(at));
		if (isWithin && !wasWithin) walkFrom(text, at, from, answers);
	}
}

function walkFrom(text: string, start: number, from: number, answers: Uint8Array): void {
	let place = root;
	let isSpace = false;
	for (let at = start; at < text.length; at++) {
		const unit = readUnit(text.charCodeAt(at));
		// One space stands for as many as there are.
		if (isSpace && unit === space) continue;
		isSpace = unit === space;
		place = steps.get(place, unit);
		if (place === noPlace) return;
		for (const pattern of patternsAt[place] ?? []) if (pattern >= from) answers[pattern] = mayHit;
	}
}

/** A unit as the tree has it, in lower case; the long s is an s to a pattern that minds no capitals. */
function readUnit(unit: number): number {
	return (unitsRead[unit] ||= inTree(unit));
}

function inTree(unit: number): number {
	if (unit === longS) return 0x73;
	const letter = String.fromCharCode(unit);
	return /\s/u.test(letter) ? space : letter.toLowerCase().charCodeAt(0);
}
