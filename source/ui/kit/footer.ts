import {keyLabel} from './help.ts';
import type {Binding} from './keys.ts';
import {lineWidth, type Line, type Segment} from './line.ts';

const signs: Readonly<Record<string, string>> = {enter: '⏎', escape: 'esc', tab: '⇥', space: '␣'};

/** A key in as few columns as it can be told in: `^U`, `⏎`. */
export function keySign(key: string): string {
	const control = /^ctrl-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	return control ? `^${control.toUpperCase()}` : (signs[key] ?? keyLabel(key));
}

/**
 * The keys of a mode with a word each, drawn from the key table: bindings of one word share it (`↑↓ move`). As many
 * as fit in `width` columns; the last two stay longest, since they lead to help and out.
 */
export function hintLine<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
	words: Readonly<Record<Word, string>>,
	width: number,
): Line {
	const kept = hintsOf(bindings, mode).map(({signs: keys, word}): readonly Segment[] => [
		{text: keys, style: 'accent'},
		{text: ` ${words[word]}`, style: 'dim'},
	]);
	while (kept.length > 2 && lineWidth(joined(kept)) > width) kept.splice(-3, 1);
	return joined(kept);
}

interface Named<Word> {
	readonly signs: string;
	readonly word: Word;
}

function hintsOf<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
): readonly Named<Word>[] {
	const named = bindings
		.flatMap(({hints, keys, modes}) => {
			const hint = modes.includes(mode) ? hints?.[mode] : undefined;
			return hint ? [{place: hint[0], word: hint[1], sign: keySign(keys[0] ?? '')}] : [];
		})
		.toSorted((a, b) => a.place - b.place);
	const words = [...new Set(named.map(each => each.word))];
	return words.map(word => ({
		word,
		signs: named
			.filter(each => each.word === word)
			.map(each => each.sign)
			.join(''),
	}));
}

function joined(hints: readonly (readonly Segment[])[]): Line {
	return hints.flatMap((hint, index) => [{text: index === 0 ? ' ' : '  ', style: 'plain' as const}, ...hint]);
}
