import {keyLabel, keyLabels} from './help.ts';
import type {Binding} from './keys.ts';
import {lineWidth, type Line} from './line.ts';

const signs: Readonly<Record<string, string>> = {enter: '⏎', escape: 'esc', tab: '⇥', space: '␣'};

/** A key in as few columns as it can be told in: `^U`, `⏎`. */
export function keySign(key: string): string {
	const control = /^ctrl-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	return control ? `^${control.toUpperCase()}` : (signs[key] ?? keyLabel(key));
}

/** The first key of a binding; digits are told together, up to the last that does something. */
function keysSign(keys: readonly string[], lastDigit: number): string {
	const [label = ''] = keyLabels(keys);
	if (label !== '1–9') return keySign(keys[0] ?? '');
	return lastDigit > 1 ? `1–${Math.min(9, lastDigit)}` : '1';
}

/** A stretch of the foot that is no key: a form of what is typed. It gives way as its place. */
export interface FootForm {
	readonly place: number;
	readonly sign: string;
	readonly word: string;
}

/** The circumstances of a foot beside its mode. */
export interface FootOptions {
	/** The last digit that does something; where none does, digits are not named. */
	readonly lastDigit?: number;
	readonly forms?: readonly FootForm[];
}

/** From this place on keys stand at the right edge. */
const rightFrom = 20;

/**
 * The keys of a mode with a word each, drawn from the key table: bindings of one word share it (`↑↓ move`). As many
 * as fit in `width` columns, and two at least: who gives way first, and who stands at the right edge, is said with
 * {@link FootPlace}.
 */
export function keyLine<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
	words: Readonly<Record<Word, string>>,
	width: number,
	options: FootOptions = {},
): Line {
	const kept = [...namedKeys(bindings, mode, words, options)];
	const drawn = (isRight: boolean): Line =>
		joined(kept.filter(({place}) => place >= rightFrom === isRight).map(({part}) => part));
	const gap = (): number => width - lineWidth(drawn(false)) - lineWidth(drawn(true));
	// Each side begins with a blank, and neighbours are two apart.
	const least = (): number => (drawn(false).length > 0 && drawn(true).length > 0 ? 1 : 0);
	while (kept.length > 2 && gap() < least()) {
		const first = Math.max(...kept.map(({rank}) => rank));
		kept.splice(
			kept.findIndex(({rank}) => rank === first),
			1,
		);
	}
	const [left, right] = [drawn(false), drawn(true)];
	if (right.length === 0 || left.length === 0) return [...left, ...right];
	return [...left, {text: ' '.repeat(Math.max(1, gap())), style: 'plain'}, ...right];
}

interface Named {
	readonly place: number;
	readonly part: Line;
	/** The greatest gives way first. */
	readonly rank: number;
}

function namedKeys<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
	words: Readonly<Record<Word, string>>,
	{lastDigit = 9, forms = []}: FootOptions,
): readonly Named[] {
	const named = bindings
		.flatMap(({foot, keys, modes}) => {
			const named = modes.includes(mode) ? foot?.[mode] : undefined;
			const isIdle = lastDigit < 1 && keyLabels(keys)[0] === '1–9';
			return named && !isIdle
				? [{place: named[0], word: named[1], rank: named[2], sign: keysSign(keys, lastDigit)}]
				: [];
		})
		.toSorted((a, b) => a.place - b.place);
	const told = [...new Set(named.map(each => each.word))];
	const keys = told.map((word, index): Named => {
		const sharing = named.filter(each => each.word === word);
		const place = sharing[0]?.place ?? 0;
		const own = index < told.length - 2 ? place : undefined;
		return {place, part: partOf(signsOf(sharing), words[word]), rank: sharing[0]?.rank ?? own ?? 0};
	});
	const others = forms.map(({place, sign, word}): Named => ({place, part: partOf(sign, word), rank: place}));
	return [...keys, ...others].toSorted((a, b) => a.place - b.place);
}

/** Keys of one word: shapes close together, letters apart. */
function signsOf(sharing: readonly {readonly sign: string}[]): string {
	const signs = sharing.map(each => each.sign);
	return signs.join(signs.some(sign => /^\p{L}$/u.test(sign)) ? ' ' : '');
}

function partOf(sign: string, word: string): Line {
	return [
		{text: sign, style: 'accent'},
		{text: ` ${word}`, style: 'plain'},
	];
}

function joined(parts: readonly Line[]): Line {
	return parts.flatMap((part, index): Line => [{text: index === 0 ? ' ' : '  ', style: 'plain'}, ...part]);
}
