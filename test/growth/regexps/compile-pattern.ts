import {type AST, RegExpParser} from '@eslint-community/regexpp';
import {beginningsOf, type LetterSet, setOf} from './letter-sets.ts';

/** Steps of a pattern as a backtracking engine takes them, each followed by the next unless it says where to go on. */
export const op = {
	one: 0,
	/** A run of letters of a set. */
	many: 1,
	/** Goes on with `first`, and comes back to `second`. */
	fork: 2,
	jump: 3,
	/** Keeps the place in a register. */
	keep: 4,
	/** Fails where nothing was consumed since the place was kept. */
	moved: 5,
	/** Looks around with what follows, then goes on at `first`. */
	look: 6,
	/** What a group matched, once more. */
	again: 7,
	start: 8,
	end: 9,
	wordEdge: 10,
	/** The end of the pattern or of a look around. */
	found: 11,
} as const;

/** One step; which of its fields count depends on `op`. All have all of them, so that a machine reads them quickly. */
export interface Instruction {
	readonly op: (typeof op)[keyof typeof op];
	readonly set: LetterSet | null;
	readonly isBack: boolean;
	readonly min: number;
	readonly max: number;
	readonly isGreedy: boolean;
	readonly isNegated: boolean;
	readonly first: number;
	readonly second: number;
	readonly register: number;
}

const nothing: Instruction = {
	op: op.found,
	set: null,
	isBack: false,
	min: 0,
	max: 0,
	isGreedy: false,
	isNegated: false,
	first: -1,
	second: -1,
	register: -1,
};

/** A pattern made ready for being counted. */
export interface Program {
	readonly tree: AST.Pattern;
	readonly flags: string;
	readonly instructions: readonly Instruction[];
	readonly registers: number;
	/** The letters with which a match can begin; null where it may be empty. */
	readonly beginnings: readonly LetterSet[] | null;
	/** True where it can match at the beginning of the text only. */
	readonly isAnchored: boolean;
}

/**
 * Compiles a pattern for a machine that backtracks (R. Cox, "Regular Expression Matching: the Virtual Machine
 * Approach").
 */
export function compilePattern(source: string, flags: string): Program {
	const tree = new RegExpParser({ecmaVersion: 2025}).parsePattern(source, 0, source.length, {
		unicode: flags.includes('u'),
		unicodeSets: flags.includes('v'),
	});
	const compiler = new Compiler(flags);
	compiler.alternatives(tree.alternatives, false);
	compiler.add({op: op.found});
	return {
		tree,
		flags,
		instructions: compiler.instructions,
		registers: compiler.registers,
		beginnings: beginningsOf(tree, flags),
		isAnchored: !flags.includes('m') && tree.alternatives.every(startsAtStart),
	};
}

function startsAtStart({elements: [first]}: AST.Alternative): boolean {
	if (first?.type === 'Assertion') return first.kind === 'start';
	return (
		(first?.type === 'Group' || first?.type === 'CapturingGroup') && first.alternatives.every(startsAtStart)
	);
}

class Compiler {
	readonly instructions: Instruction[] = [];
	registers = 0;
	readonly #flags: string;
	/** The first of the two registers of each group, by where it stands. */
	readonly #groups = new Map<number, number>();

	constructor(flags: string) {
		this.#flags = flags;
	}

	/** Adds a step, and gives its place. */
	add(instruction: Partial<Instruction>): number {
		return this.instructions.push({...nothing, ...instruction}) - 1;
	}

	#set(place: number, instruction: Partial<Instruction>): void {
		this.instructions[place] = {...nothing, ...instruction};
	}

	alternatives(all: readonly AST.Alternative[], isBack: boolean): void {
		const ends: number[] = [];
		for (const [index, {elements}] of all.entries()) {
			const isLast = index === all.length - 1;
			const fork = isLast ? -1 : this.add(nothing);
			for (const element of isBack ? elements.toReversed() : elements) this.#element(element, isBack);
			if (isLast) continue;
			ends.push(this.add(nothing));
			this.#set(fork, {op: op.fork, first: fork + 1, second: this.instructions.length});
		}
		for (const end of ends) this.#set(end, {op: op.jump, first: this.instructions.length});
	}

	#element(element: AST.Element, isBack: boolean): void {
		const set = setOf(element, this.#flags);
		if (set) this.add({op: op.one, set, isBack});
		else if (element.type === 'Quantifier') this.#quantifier(element, isBack);
		else if (element.type === 'Group') this.alternatives(element.alternatives, isBack);
		else if (element.type === 'CapturingGroup') this.#capturing(element, isBack);
		else if (element.type === 'Assertion') this.#assertion(element);
		else if (element.type === 'Backreference') {
			const [group] = [element.resolved].flat();
			if (group) this.add({op: op.again, register: this.#registersOf(group), isBack});
		}
	}

	#registersOf(group: AST.CapturingGroup): number {
		const register = this.#groups.get(group.start) ?? this.registers;
		if (register === this.registers) this.registers += 2;
		this.#groups.set(group.start, register);
		return register;
	}

	#capturing(group: AST.CapturingGroup, isBack: boolean): void {
		const register = group.references.length > 0 ? this.#registersOf(group) : -1;
		if (register !== -1) this.add({op: op.keep, register: register + Number(isBack)});
		this.alternatives(group.alternatives, isBack);
		if (register !== -1) this.add({op: op.keep, register: register + Number(!isBack)});
	}

	#assertion(assertion: AST.Assertion): void {
		switch (assertion.kind) {
			case 'start':
			case 'end':
				this.add({op: op[assertion.kind]});
				break;
			case 'word':
				this.add({op: op.wordEdge, isNegated: assertion.negate});
				break;
			case 'lookahead':
			case 'lookbehind': {
				const look = this.add(nothing);
				this.alternatives(assertion.alternatives, assertion.kind === 'lookbehind');
				this.add({op: op.found});
				this.#set(look, {op: op.look, isNegated: assertion.negate, first: this.instructions.length});
			}
		}
	}

	#quantifier({element, min, max, greedy: isGreedy}: AST.Quantifier, isBack: boolean): void {
		const set = setOf(element, this.#flags);
		if (set) {
			this.add({op: op.many, set, isBack, min, max, isGreedy});
			return;
		}
		for (let times = 0; times < min; times++) this.#element(element, isBack);
		const forks: number[] = [];
		if (max === Infinity) {
			const register = this.registers++;
			const fork = this.add(nothing);
			forks.push(fork);
			this.add({op: op.keep, register});
			this.#element(element, isBack);
			this.add({op: op.moved, register});
			this.add({op: op.jump, first: fork});
		} else {
			for (let times = min; times < max; times++) {
				forks.push(this.add(nothing));
				this.#element(element, isBack);
			}
		}
		const behind = this.instructions.length;
		for (const fork of forks) {
			const [first, second] = isGreedy ? [fork + 1, behind] : [behind, fork + 1];
			this.#set(fork, {op: op.fork, first, second});
		}
	}
}
