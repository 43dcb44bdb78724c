import type {Language} from '../../domain/vocabulary.ts';
import {commandFor} from '../kit/keys.ts';
import {taken, type Input} from '../kit/program.ts';
import type {Answer} from '../explorer/effect.ts';
import {modeOf} from '../explorer/mode.ts';
import type {State} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {saidAfter, type Pressed} from './changes.ts';
import {drawnOnly} from './help-list.ts';
import {spokenIn} from './messages/index.ts';
import {candidateSentence, hereSentence, typedLines} from './panel-words.ts';
import {promptOf, type Prompt} from './prompt.ts';
import type {Speaker} from './speaker.ts';
import {spokenSize, type spokenProgram} from './spoken-program.ts';
import {startLine} from './start-line.ts';

/** Calls a function after so many milliseconds, unless the function that it gives is called before. */
export type Timer = (milliseconds: number, act: () => void) => () => void;

/** Milliseconds without a key after which is said what the typed text finds. */
const pause = 1000;

/** The explorer as a conversation: it takes a key, and says in a line what has changed. */
export class Conversation {
	readonly #program: ReturnType<typeof spokenProgram>;
	readonly #speaker: Speaker;
	readonly #timer: Timer;
	#state: State;
	#stopWaiting = (): void => undefined;

	constructor(program: ReturnType<typeof spokenProgram>, initial: State, speaker: Speaker, timer: Timer) {
		this.#program = program;
		this.#speaker = speaker;
		this.#timer = timer;
		this.#state = initial;
	}

	/** The exit code once it is over; null before. */
	get end(): number | null {
		return this.#program.endOf(this.#state);
	}

	/** The language that is spoken. */
	get language(): Language {
		return this.#state.language;
	}

	/** The state that the last key has led to. */
	get state(): State {
		return this.#state;
	}

	/** Says what this is, and the first row. */
	begin(): void {
		this.#speaker.say([this.#atOnce(startLine)]);
	}

	/** Returns true for a key that sends the job to the background. */
	isSuspending(input: Input): boolean {
		return input.type === 'press' && this.#program.terminalCommandOf(this.#state, input.press) === 'suspend';
	}

	/** Takes a key, or a text that is pasted. */
	take(input: Input): void {
		this.#stopWaiting();
		if (this.end !== null) return;
		const {bindings, panel, language} = this.#state;
		const press = input.type === 'press' ? input.press : null;
		const command = press === null ? undefined : commandFor(bindings, modeOf(panel), press);
		if (command === 'redraw') this.sayHere();
		else if (command !== undefined && drawnOnly.has(command)) this.#speaker.say([spokenIn(language).notHere]);
		else {
			const before = promptOf(this.#state);
			this.#act(input, press === null ? null : {press, command});
			this.#waitForPause(before);
		}
	}

	/** Says where one is, and opens the line again in which one types. */
	sayHere(first = ''): void {
		const here = this.#atOnce(hereSentence);
		const prompt = promptOf(this.#state);
		this.#speaker.close();
		this.#speaker.say([[first, here].filter(Boolean).join(' ')].filter(Boolean));
		if (prompt?.isEager) this.#speaker.type(prompt);
	}

	/** Ends the line that is open: somebody else writes now. */
	close(): void {
		this.#stopWaiting();
		this.#speaker.close();
	}

	#act(action: Input | Answer, pressed: Pressed): void {
		const before = this.#state;
		this.#state = taken(this.#program, before, action, spokenSize, answer => this.#act(answer, null));
		if (this.end !== null) {
			this.close();
			return;
		}
		this.#speaker.say(this.#atOnce(model => saidAfter(before, model, pressed)));
		this.#showTyped(promptOf(before), promptOf(this.#state));
		const candidate = this.#atOnce(model => candidateSentence(before, model));
		if (candidate !== '') this.#speaker.say([candidate]);
	}

	/** Shows what was typed, or the line to type in that has been opened; one that has been left is ended. */
	#showTyped(before: Prompt | null, prompt: Prompt | null): void {
		if (prompt === null) {
			this.#speaker.close();
			return;
		}
		const isSame = before?.label === prompt.label;
		if (isSame ? before.field !== prompt.field : prompt.isEager) this.#speaker.type(prompt);
	}

	/** Says what the typed text finds, where a key has changed it, once nothing more is typed for a while. */
	#waitForPause(before: Prompt | null): void {
		const prompt = promptOf(this.#state);
		const isTyped = prompt?.label === before?.label && prompt?.field.text !== before?.field.text;
		if (!isTyped || this.end !== null) return;
		this.#stopWaiting = this.#timer(pause, () => this.#speaker.say(this.#atOnce(typedLines)));
	}

	#atOnce<T>(work: (model: ViewModel) => T): T {
		return this.#program.atOnce(() => work(this.#program.modelOf(this.#state, spokenSize)));
	}
}
