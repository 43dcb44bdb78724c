import {keyLabel, keyLabels} from './help.ts';
import type {Binding} from './keys.ts';
import {lineWidth, type Line, type Segment} from './line.ts';

const signs: Readonly<Record<string, string>> = {enter: '⏎', escape: 'esc', tab: '⇥', space: '␣'};

/** A key in as few columns as it can be told in: `^U`, `⏎`. */
export function keySign(key: string): string {
	const control = /^ctrl-(?<letter>.)$/u.exec(key)?.groups?.['letter'];
	return control ? `^${control.toUpperCase()}` : (signs[key] ?? keyLabel(key));
}

/** The first key of a binding; the nine digits are told together. */
function keysSign(keys: readonly string[]): string {
	const [label = ''] = keyLabels(keys);
	return label === '1–9' ? label : keySign(keys[0] ?? '');
}

/**
 * The keys of a mode with a word each, drawn from the key table: bindings of one word share it (`↑↓ move`). As many
 * as fit in `width` columns, and two at least: who gives way first is said with {@link FootPlace}.
 */
export function keyLine<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
	words: Readonly<Record<Word, string>>,
	width: number,
): Line {
	const kept = namedKeys(bindings, mode).map(({signs: keys, word, rank}) => ({
		rank,
		part: [
			{text: keys, style: 'accent'},
			{text: ` ${words[word]}`, style: 'plain'},
		] satisfies readonly Segment[],
	}));
	const drawn = (): Line => joined(kept.map(({part}) => part));
	while (kept.length > 2 && lineWidth(drawn()) > width) {
		const first = Math.max(...kept.map(({rank}) => rank));
		kept.splice(
			kept.findIndex(({rank}) => rank === first),
			1,
		);
	}
	return drawn();
}

interface Named<Word> {
	readonly signs: string;
	readonly word: Word;
	/** The greatest gives way first. */
	readonly rank: number;
}

function namedKeys<Mode extends string, Word extends string>(
	bindings: readonly Binding<Mode, string, Word>[],
	mode: Mode,
): readonly Named<Word>[] {
	const named = bindings
		.flatMap(({foot, keys, modes}) => {
			const named = modes.includes(mode) ? foot?.[mode] : undefined;
			return named ? [{place: named[0], word: named[1], rank: named[2], sign: keysSign(keys)}] : [];
		})
		.toSorted((a, b) => a.place - b.place);
	const words = [...new Set(named.map(each => each.word))];
	return words.map((word, index) => {
		const sharing = named.filter(each => each.word === word);
		const own = index < words.length - 2 ? sharing[0]?.place : undefined;
		return {
			word,
			signs: sharing.map(each => each.sign).join(''),
			rank: sharing[0]?.rank ?? own ?? 0,
		};
	});
}

function joined(parts: readonly (readonly Segment[])[]): Line {
	return parts.flatMap((part, index) => [{text: index === 0 ? ' ' : '  ', style: 'plain' as const}, ...part]);
}
