import type {Language} from '../domain/vocabulary.ts';
import {officeForms} from './office-forms.ts';
import {displayWidth, truncate} from './width.ts';

/** Words that are kept at most of the beginning and of the end of a name that is cut. */
const mostWords = 6;

/**
 * Shortens the names of offices to so many columns, so that no two of them look alike: each to the first of its forms
 * that fits and is no form of another one; else to words of its beginning and end; else to a number behind them.
 * @returns the short names in the order of the offices
 */
export function shortOffices(names: readonly string[], width: number, language: Language): readonly string[] {
	return apart(
		names.map(name => officeForms(name, language)),
		width,
	);
}

/** Cuts names to so many columns, between words, so that no two of them look alike. */
export function cutApart(names: readonly string[], width: number): readonly string[] {
	return apart(
		names.map(name => [name]),
		width,
	);
}

/** @param forms the forms of each name from the longest to the shortest */
function apart(forms: readonly (readonly string[])[], width: number): readonly string[] {
	const taken = new Set<string>();
	const whole = ownForms(
		forms.map(each => each.filter(form => displayWidth(form) <= width)),
		taken,
	);
	const cuts = forms.map((each, index) =>
		whole[index] === undefined ? cutForms(each.at(-1) ?? '', width) : [],
	);
	const cut = ownForms(cuts, taken);
	return forms.map((each, index) => {
		const short = whole[index] ?? cut[index];
		if (short !== undefined) return short;
		// Where all are somebody else's too, the first who asks has the longest.
		const free = cuts[index]?.find(form => !taken.has(form)) ?? numbered(each.at(-1) ?? '', width, taken);
		taken.add(free);
		return free;
	});
}

/** Of each list of forms the first that stands in no other one and is not taken; takes it. */
function ownForms(
	lists: readonly (readonly string[])[],
	taken: Set<string>,
): readonly (string | undefined)[] {
	const owners = new Map<string, number>();
	for (const form of lists.flat()) owners.set(form, (owners.get(form) ?? 0) + 1);
	const own = lists.map(forms => forms.find(form => owners.get(form) === 1 && !taken.has(form)));
	for (const form of own) if (form !== undefined) taken.add(form);
	return own;
}

/** What a form is worth in columns for all of its end left out, and what it loses where it has no beginning. */
const worth = {beginning: 4, withoutBeginning: 12} as const;

/** The name without some of its inner or last words, the best first: those that keep most, and the beginning. */
function cutForms(name: string, width: number): readonly string[] {
	const words = name.split(' ');
	const cuts: {readonly cut: string; readonly value: number}[] = [];
	for (let head = Math.min(mostWords, words.length - 1); head >= 0; head--)
		for (let tail = 0; tail <= mostWords && head + tail < words.length; tail++) {
			const before = words.slice(0, head).join(' ');
			const after = tail === 0 ? '' : words.slice(-tail).join(' ');
			if (before === '' && after === '') continue;
			const cut = `${before.replace(/,$/u, '')}…${before && after ? ' ' : ''}${after}`;
			const columns = displayWidth(cut);
			const value = columns - (head === 0 ? worth.withoutBeginning : 0) + (tail === 0 ? worth.beginning : 0);
			if (columns <= width) cuts.push({cut, value});
		}
	const between = cuts.toSorted((one, other) => other.value - one.value).map(({cut}) => cut);
	// A word that is too long itself is cut within: its beginning says more than the end of the name.
	return displayWidth(words[0] ?? '') < width ? between : [truncate(name, width), ...between];
}

function numbered(name: string, width: number, taken: ReadonlySet<string>): string {
	for (let number = 2; ; number++) {
		const tail = ` ${String(number)}`;
		const text = truncate(name, Math.max(1, width - tail.length)) + tail;
		if (!taken.has(text)) return text;
	}
}
