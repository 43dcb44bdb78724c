import {type Instruction, op, type Program} from './compile-pattern.ts';

/** What matching took, and what was found: where matches begin and end. */
export interface Counted {
	readonly steps: number;
	readonly matches: readonly (readonly [start: number, end: number])[];
	/** True where it was given up, because it took more steps than were allowed. */
	readonly isCut: boolean;
}

/** Thrown, and caught here, where the steps are used up. */
class UsedUp extends Error {}

/**
 * Looks for a pattern as an engine that backtracks does, and counts the steps: letters compared, choices made and
 * taken back. It does what V8's does without its shortcuts, none of which changes how the steps grow.
 */
export function countSteps(program: Program, text: string, most = Infinity): Counted {
	const machine = new Machine(program, text, most);
	const matches: (readonly [number, number])[] = [];
	let isCut = false;
	try {
		for (let from = 0; from <= text.length;) {
			const match = machine.searchFrom(from);
			if (!match) break;
			matches.push(match);
			if (!program.flags.includes('g')) break;
			const [start, end] = match;
			from = end > start ? end : end + widthAt(text, end);
		}
	} catch (error) {
		if (!(error instanceof UsedUp)) throw error;
		isCut = true;
	}
	return {steps: machine.steps, matches, isCut};
}

function widthAt(text: string, index: number): number {
	const unit = text.charCodeAt(index);
	return unit >= 0xd8_00 && unit < 0xdc_00 && (text.codePointAt(index) ?? 0) > 0xff_ff ? 2 : 1;
}

function widthBefore(text: string, index: number): number {
	return index > 1 && widthAt(text, index - 2) === 2 ? 2 : 1;
}

/** Choices to come back to: another step; a register as it was; one letter fewer of a run; one letter more. */
const choice = {other: 0, restore: 1, fewer: 2, more: 3} as const;
/** Numbers that say a choice: which, the step, the place, and the least place or how many letters are left. */
const size = 4;
const wordLetter = /\w/u;

class Machine {
	steps = 0;
	readonly #program: Program;
	readonly #text: string;
	readonly #most: number;
	#registers: number[] = [];
	readonly #choices: number[] = [];

	constructor(program: Program, text: string, most: number) {
		this.#program = program;
		this.#text = text;
		this.#most = most;
	}

	/** The first match from a place on. */
	searchFrom(from: number): readonly [number, number] | null {
		const {beginnings, isAnchored, flags} = this.#program;
		const text = this.#text;
		for (let start = from; start <= text.length; start += widthAt(text, start)) {
			this.#step();
			if (isAnchored && start > 0) return null;
			const letter = text.codePointAt(start) ?? -1;
			if (!beginnings || (letter !== -1 && beginnings.some(set => set.has(letter)))) {
				this.#registers = Array.from({length: this.#program.registers}, () => -1);
				this.#choices.length = 0;
				const end = this.#run(0, start);
				if (end !== -1) return [start, end];
			}
			if (flags.includes('y')) return null;
		}
		return null;
	}

	#step(): void {
		this.steps++;
		if (this.steps > this.#most) throw new UsedUp();
	}

	#choose(what: number, step: number, at: number, limit: number): void {
		this.#choices.push(what, step, at, limit);
	}

	/** Runs from a step to the end of the pattern or of a look around; gives where that is, or -1. */
	#run(first: number, from: number): number {
		const choices = this.#choices;
		const bottom = choices.length;
		let step = first;
		let at = from;
		for (;;) {
			this.#step();
			const instruction = this.#program.instructions[step];
			if (!instruction || instruction.op === op.found) {
				choices.length = bottom;
				return at;
			}
			const to = this.#take(instruction, step, at);
			if (to !== -1) {
				at = to;
				const isElsewhere = instruction.op >= op.fork && instruction.first !== -1;
				step = isElsewhere ? instruction.first : step + 1;
				continue;
			}
			for (;;) {
				if (choices.length === bottom) return -1;
				at = this.#takeBack();
				if (at === -1) continue;
				step = this.#next;
				break;
			}
		}
	}

	/** Takes a step at a place; gives the place behind it, or -1. */
	#take(instruction: Instruction, step: number, at: number): number {
		switch (instruction.op) {
			case op.one:
				return this.#over(instruction, at);
			case op.many:
				return this.#takeRun(instruction, step, at);
			case op.again:
				return this.#again(instruction, at);
			case op.fork:
				this.#choose(choice.other, instruction.second, at, 0);
				return at;
			case op.keep: {
				const {register} = instruction;
				this.#choose(choice.restore, register, this.#registers[register] ?? -1, 0);
				this.#registers[register] = at;
				return at;
			}
			default:
				return this.#isAllowed(instruction, step, at) ? at : -1;
		}
	}

	/** Returns true where a step that consumes nothing may be taken. */
	#isAllowed(instruction: Instruction, step: number, at: number): boolean {
		if (instruction.op === op.jump || instruction.op === op.found) return true;
		if (instruction.op === op.moved) return this.#registers[instruction.register] !== at;
		return instruction.op === op.look ? this.#look(instruction, step, at) : this.#isAt(instruction, at);
	}

	#isAt({op: kind, isNegated}: Instruction, at: number): boolean {
		const text = this.#text;
		if (kind === op.wordEdge)
			return (wordLetter.test(text.charAt(at - 1)) !== wordLetter.test(text.charAt(at))) !== isNegated;
		if (at === (kind === op.start ? 0 : text.length)) return true;
		const beside = text.charAt(kind === op.start ? at - 1 : at);
		return this.#program.flags.includes('m') && '\n\r\u2028\u2029'.includes(beside);
	}

	#look({isNegated}: Instruction, step: number, at: number): boolean {
		const before = this.#program.registers > 0 ? [...this.#registers] : this.#registers;
		const isHit = this.#run(step + 1, at) !== -1;
		if (!isHit || isNegated) this.#registers = before;
		return isHit !== isNegated;
	}

	/** Where the next letter of a set ends, or -1. */
	#over({set, isBack}: Instruction, at: number): number {
		const text = this.#text;
		if (isBack ? at === 0 : at === text.length) return -1;
		const from = isBack ? at - widthBefore(text, at) : at;
		if (!set?.has(text.codePointAt(from) ?? 0)) return -1;
		return isBack ? from : at + widthAt(text, at);
	}

	#takeRun(run: Instruction, step: number, at: number): number {
		const {min, max, isGreedy} = run;
		let place = at;
		let least = at;
		let count = 0;
		for (const wanted = isGreedy ? max : min; count < wanted; count++) {
			this.#step();
			const to = this.#over(run, place);
			if (to === -1) break;
			place = to;
			if (count + 1 === min) least = place;
		}
		if (count < min) return -1;
		if (!isGreedy) this.#choose(choice.more, step, place, max - count);
		else if (place !== least) this.#choose(choice.fewer, step, place, least);
		return place;
	}

	#again({register, isBack}: Instruction, at: number): number {
		const [start = -1, end = -1] = [this.#registers[register], this.#registers[register + 1]];
		if (start === -1 || end === -1) return at;
		const from = isBack ? at - (end - start) : at;
		this.steps += end - start;
		const [was, is] = [this.#text.slice(start, end), this.#text.slice(from, from + end - start)];
		const ignoresCase = this.#program.flags.includes('i');
		const isSame = from >= 0 && (ignoresCase ? was.toLowerCase() === is.toLowerCase() : was === is);
		return isSame ? (isBack ? from : at + end - start) : -1;
	}

	/** The step with which to go on after the last choice. */
	#next = 0;

	/** Takes the last choice, gives the place to go on, or -1 where it has nothing left. */
	#takeBack(): number {
		this.#step();
		const choices = this.#choices;
		const top = choices.length - size;
		const [what, step = 0, at = 0, limit = 0] = [
			choices[top],
			choices[top + 1],
			choices[top + 2],
			choices[top + 3],
		];
		const instruction = this.#program.instructions[step];
		if (what === choice.fewer && instruction) {
			const place = instruction.isBack ? at + widthAt(this.#text, at) : at - widthBefore(this.#text, at);
			choices[top + 2] = place;
			if (place === limit) choices.length = top;
			this.#next = step + 1;
			return place;
		}
		if (what === choice.more && instruction) {
			const place = limit > 0 ? this.#over(instruction, at) : -1;
			choices[top + 2] = place;
			choices[top + 3] = limit - 1;
			if (place === -1) choices.length = top;
			this.#next = step + 1;
			return place;
		}
		choices.length = top;
		this.#next = step;
		if (what === choice.other) return at;
		this.#registers[step] = at;
		return -1;
	}
}
