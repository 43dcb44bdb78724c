import type {AST} from '@eslint-community/regexpp';
import type {Program} from './compile-pattern.ts';
import {setOf} from './letter-sets.ts';

/** A text that a pattern may take ever longer for, in any length. */
export interface Attack {
	readonly before: string;
	readonly piece: string;
	readonly behind: string;
}

/** Letters that stand for a set in texts: one of each sort that patterns tell apart. */
const samples = Array.from('aA 0-.,;:\'’"“”()[]<>/\\|*_+=!?%~^$#@&…–—→\n\tđếÁ\u{301}\u{200B}中🚀\0');
/** What a repetition may run through without end; a shorter one costs so many times as much, and no more. */
const unlimited = 20;
/** Alternatives tried of what repeats. */
const mostAlternatives = 10;
const mostLetters = 4;
const longestPiece = 200;
/** At one of them most patterns come to nothing. */
const ends = ['\0', '\n'];

/** Makes an attack so long. */
export function attackOf({before, piece, behind}: Attack, letters: number): string {
	return `${before}${piece.repeat(Math.max(1, Math.round((letters - before.length) / piece.length)))}${behind}`;
}

/**
 * Texts on which a pattern goes wrong where it goes wrong at all: for each repetition in it, what stands before it once
 * and what it runs through over and over, and both over and over; behind each a letter at which it comes to nothing.
 */
export function attacksOn(program: Program): readonly Attack[] {
	const attacks = new Map<string, Attack>();
	const add = (before: string, piece: string, behinds: readonly string[]): void => {
		if (piece === '' || piece.length > longestPiece) return;
		for (const behind of behinds)
			attacks.set([before, piece, behind].join('\u0001'), {before, piece, behind});
	};
	const whole = sampleOf(program.tree, program.flags, 0);
	for (const piece of [whole, whole.slice(0, -1), ' ', 'a', 'A', '0', '.', '-', 'Aa ', 'A. '])
		add('', piece, ends);
	for (const repetition of repetitionsIn(program.tree)) {
		const set = setOf(repetition.element, program.flags);
		const [end = ''] = ends;
		// A letter that ends the run, so that what follows it comes to nothing.
		const stop = [...ends, ...samples].find(letter => set && !set.has(letter.codePointAt(0) ?? 0));
		const behinds = set ? [stop ?? end] : ends;
		const pieces = piecesOf(repetition, program.flags);
		const befores = new Set([0, 1, 2].map(variant => textBefore(repetition, program.flags, variant)));
		for (const before of befores) {
			for (const piece of pieces) {
				add(before, piece, behinds);
				if (!program.isAnchored) add(`${end}${before}`, piece, behinds);
				add('', `${before}${piece}`, behinds);
			}
		}
	}
	return [...attacks.values()];
}

function repetitionsIn(node: AST.Node): readonly AST.Quantifier[] {
	const found: AST.Quantifier[] = [];
	for (const child of childrenOf(node)) found.push(...repetitionsIn(child));
	if (node.type === 'Quantifier' && node.max > unlimited) found.push(node);
	return found;
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
	if ('alternatives' in node) return node.alternatives;
	if (node.type === 'Quantifier') return [node.element];
	if (node.type === 'Alternative') return node.elements;
	return [];
}

/** The texts that a repetition runs through: a letter of each sort, or a sample of each of its alternatives. */
function piecesOf({element}: AST.Quantifier, flags: string): readonly string[] {
	const holds = setOf(element, flags);
	if (holds) {
		const fitting = samples.filter(letter => holds.has(letter.codePointAt(0) ?? 0));
		return fitting.includes(' ')
			? [' ', ...fitting.filter(letter => letter.trim() !== '').slice(0, mostLetters)]
			: fitting.slice(0, mostLetters);
	}
	const pieces = new Set<string>();
	for (let variant = 0; variant < mostAlternatives; variant++) pieces.add(sampleOf(element, flags, variant));
	return [...pieces];
}

/** What a text must have before it comes to a node, in the order of the text. */
function textBefore(node: AST.Node, flags: string, variant: number): string {
	const {parent} = node;
	if (!parent) return '';
	const own =
		parent.type === 'Alternative'
			? parent.elements
					.slice(
						0,
						parent.elements.findIndex(element => element === node),
					)
					.map(element => sampleOf(element, flags, variant))
					.join('')
			: '';
	return textBefore(parent, flags, variant) + own;
}

/** A text that a node matches, one of several by number. */
function sampleOf(node: AST.Node, flags: string, variant: number): string {
	if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') {
		const alternative = node.alternatives[variant % node.alternatives.length];
		return alternative ? sampleOf(alternative, flags, variant) : '';
	}
	if (node.type === 'Alternative') return node.elements.map(each => sampleOf(each, flags, variant)).join('');
	if (node.type === 'Quantifier') {
		const times = Math.max(node.min, variant % 2 === 1 ? Math.min(1, node.max) : 0);
		return sampleOf(node.element, flags, variant).repeat(times);
	}
	const holds =
		node.type === 'Assertion' || node.type === 'Backreference'
			? undefined
			: setOf(node as AST.Element, flags);
	if (!holds) return '';
	if (node.type === 'Character') return String.fromCodePoint(node.value);
	const fitting = samples.filter(letter => holds.has(letter.codePointAt(0) ?? 0));
	return fitting[variant % Math.max(1, fitting.length)] ?? '';
}
