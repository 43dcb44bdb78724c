import chalk from 'chalk';
import type {ThemeName} from '../../settings/values.ts';
import {contrast, isDark, leastContrast, type Rgb} from './contrast.ts';
import {askedColours, colourQuestion, readColourAnswer, type AskedColour} from './terminal-colours.ts';
import {sideColours, type Background, type Look} from './theme.ts';

/** Milliseconds from when answers can be heard within which one still changes the look. */
const patience = 200;

/** All that is known of a terminal's colours before it answers. */
export interface LookConditions {
	readonly theme: ThemeName;
	/** The background that a terminal answered in an earlier run; null where none did. */
	readonly remembered: Background | null;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** True where the screen is read out, so that nobody sees its colours. */
	readonly isForScreenReader: boolean;
}

/**
 * The look of a terminal: a guess until it has answered what its colours are, then the one that fits them. A terminal
 * that does not answer keeps the guess, and nobody waits for it; nor does one that answers late change before the eyes
 * of a reader: what it says is for the next run.
 */
export class TerminalLook {
	readonly #conditions: LookConditions;
	readonly #colours: Look['colours'];
	readonly #listeners = new Set<() => void>();
	readonly #heard = new Map<AskedColour, Rgb>();
	#isAsked = false;
	#hasAnsweredAll = false;
	#hasChanged = false;
	#lastMoment = Number.POSITIVE_INFINITY;
	#current: Look;

	/** @param level the colours of the terminal as chalk counts them: 0 none, 1 sixteen, 2 and more 256 */
	constructor(conditions: LookConditions, level: number = chalk.level) {
		this.#conditions = conditions;
		this.#colours = level === 0 ? 'none' : level === 1 ? 'few' : 'many';
		this.#current = this.#fitting();
	}

	/** The look that frames are to be drawn in now. */
	get current(): Look {
		return this.#current;
	}

	/** True where the screen is read out. */
	get isForScreenReader(): boolean {
		return this.#conditions.isForScreenReader;
	}

	/** The background that the terminal has answered; null before, and where it does not. */
	get answered(): Background | null {
		const ground = this.#heard.get('background');
		return ground ? (isDark(ground) ? 'dark' : 'light') : null;
	}

	/** Asks the terminal for its colours, once, where anything is drawn in colours. */
	ask(stdout: Pick<NodeJS.WriteStream, 'write'>): void {
		if (this.#isAsked || this.#colours === 'none' || this.#conditions.isForScreenReader) return;
		this.#isAsked = true;
		stdout.write(colourQuestion);
	}

	/** True while the terminal was asked and has not yet said that it has answered all it knows. */
	get isAwaited(): boolean {
		return this.#isAsked && !this.#hasAnsweredAll;
	}

	/**
	 * Says that answers are heard from now on: one that came while the screens were loaded is not late.
	 * @param now milliseconds of a clock
	 */
	listensFrom(now: number): void {
		// The first to hear says when.
		if (this.#lastMoment === Number.POSITIVE_INFINITY) this.#lastMoment = now + patience;
	}

	/**
	 * Takes a sequence that the terminal has sent; one that is no answer to the question changes nothing.
	 * @param now milliseconds of a clock
	 */
	hear(sequence: string, now: number): void {
		const answer = this.#isAsked ? readColourAnswer(sequence) : null;
		if (!answer) return;
		if (answer.type === 'colour') this.#heard.set(answer.colour, answer.rgb);
		else this.#hasAnsweredAll = true;
		// One that answers in pieces changes its look once.
		if (now > this.#lastMoment || this.#hasChanged) return;
		if (this.#hasAnsweredAll || this.#heard.size === askedColours.length) this.#settle();
	}

	/** Calls a function whenever the look changes; the function that it gives ends that. */
	readonly listen = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	};

	#settle(): void {
		const before = this.#current;
		const after = this.#fitting();
		const isSame =
			before.background === after.background &&
			before.hasVietnam === after.hasVietnam &&
			before.hasUnitedStates === after.hasUnitedStates;
		if (isSame) return;
		this.#hasChanged = true;
		this.#current = after;
		for (const listener of this.#listeners) listener();
	}

	#fitting(): Look {
		const {theme, remembered, env} = this.#conditions;
		const guessed = hinted(env['COLORFGBG']) ?? remembered ?? 'dark';
		const background = theme === 'auto' ? (this.answered ?? guessed) : theme;
		const {vietnam, unitedStates} = sideColours[background];
		return {
			background,
			colours: this.#colours,
			hasVietnam: this.#isLegible(vietnam, background),
			hasUnitedStates: this.#isLegible(unitedStates, background),
		};
	}

	/** Returns true for a colour that can be read on the background, as far as both are known. */
	#isLegible(colour: AskedColour, background: Background): boolean {
		const ground = this.#heard.get('background');
		const rgb = this.#heard.get(colour);
		if (ground && rgb) return contrast(rgb, ground) >= leastContrast;
		// Terminal.app answers nothing, and its red and blue cannot be read on its black.
		return background === 'light' || this.#conditions.env['TERM_PROGRAM'] !== 'Apple_Terminal';
	}
}

/**
 * The background that a terminal gives in COLORFGBG, as rxvt and Konsole do: the numbers of two of the sixteen colours,
 * the background last; null where it is missing or says nothing.
 */
function hinted(colours: string | undefined): Background | null {
	const last = /;(?<ground>\d{1,2})$/u.exec(colours ?? '')?.groups?.['ground'];
	if (last === undefined || Number(last) > 15) return null;
	return [7, 9, 10, 11, 12, 13, 14, 15].includes(Number(last)) ? 'light' : 'dark';
}
