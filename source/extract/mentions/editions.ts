import type {Span} from '../import-model.ts';
import {localeOf} from './choose-locale.ts';
import type {Locale} from './pipeline.ts';
import type {PhraseIndex} from './shared-grammar/phrase-index.ts';
import {type Token, tokenize} from './shared-grammar/tokens.ts';

/** A meeting of a series that a text calls by its number: "the 12th Defence Policy Dialogue". */
export interface Edition extends Span {
	/** Id of the series. */
	readonly series: string;
	readonly number: number;
}

/** The most words between the number and the name, and behind the name up to its number. */
const reach = {before: 5, behind: 8};
/** Small words that may stand between the number and the name; capitals may, too. */
const between: ReadonlySet<string> = new Set(['annual', 'bilateral', 'joint', 'regular']);
/** Right before a meeting that is told as past, or as a reason. */
const aside: ReadonlySet<string> = new Set([
	'since',
	'after',
	'before',
	'following',
	'sau',
	'truoc',
	'tu',
	'ke',
]);
/** The most words between these and the number. */
const asideReach = 3;

/**
 * The numbered editions of series that a text tells of, in its order; not those that it only looks back or forward
 * to.
 * @param names of the series, each with its id
 */
export function editionsIn(text: string, names: PhraseIndex<string>): readonly Edition[] {
	const tokens = tokenize(text);
	const editions: Edition[] = [];
	for (const [index, token] of tokens.entries()) {
		const [hit] = names.at(tokens, index);
		if (!hit) continue;
		const {ordinals} = localeOf(text);
		const found = numberBefore(tokens, index, ordinals) ?? numberBehind(tokens, hit.next, ordinals);
		const first = Math.min(index, found?.at ?? index);
		if (!found || isAside(tokens, first)) continue;
		const last = tokens[Math.max(hit.next - 1, found.at)];
		editions.push({
			series: hit.value,
			number: found.number,
			start: tokens[first]?.start ?? token.start,
			end: last?.end ?? token.end,
		});
	}
	return editions;
}

interface Numbered {
	readonly number: number;
	/** Index of the token of the number. */
	readonly at: number;
}

/** "the 12th U.S.-Vietnam Defense Policy Dialogue", "the first ADMM-Plus". */
function numberBefore(
	tokens: readonly Token[],
	index: number,
	{before: words}: Locale['ordinals'],
): Numbered | null {
	for (let at = index - 1; at >= Math.max(0, index - reach.before); at--) {
		const token = tokens[at];
		if (!token || token.isSign || token.sentence !== tokens[index]?.sentence) return null;
		const number = words[token.key] ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.key)?.[1] ?? 0);
		if (number > 0) return {number, at};
		if (!token.isCapital && !between.has(token.key)) return null;
	}
	return null;
}

/** "Đối thoại Chính sách quốc phòng Việt Nam - Hoa Kỳ lần thứ 12", "ADMM+ lần 9". */
function numberBehind(
	tokens: readonly Token[],
	next: number,
	{behind: words}: Locale['ordinals'],
): Numbered | null {
	const {sentence} = tokens[next - 1] ?? {};
	const rest = tokens.slice(next, next + reach.behind);
	const end = rest.findIndex(token => token.isSign || token.sentence !== sentence);
	const times = rest.slice(0, end < 0 ? rest.length : end).findIndex(token => token.key === 'lan');
	if (times < 0) return null;
	const at = next + times + (rest[times + 1]?.key === 'thu' ? 2 : 1);
	const {text = ''} = tokens[at] ?? {};
	const number = words[text.toLowerCase()] ?? Number(/^\d{1,3}$/u.exec(text)?.[0] ?? 0);
	return number > 0 ? {number, at} : null;
}

function isAside(tokens: readonly Token[], first: number): boolean {
	return tokens.slice(Math.max(0, first - asideReach), first).some(token => aside.has(token.key));
}
