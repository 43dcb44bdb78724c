import type {Side} from './vocabulary.ts';

/** A person's name with the side that says in which order it stands: Vietnamese names begin with the family's. */
export interface SidedName {
	readonly name: string;
	readonly side: Side;
}

/** What stands behind a family name and belongs to it. */
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/u;
const initial = /^\p{Lu}\.$/u;

/**
 * Lists the forms of a name from the longest, which is the name itself, to the shortest. What tells people apart is
 * never shortened: of a Vietnamese name the first and the last word, of another one the family name with its `Jr.`.
 *
 *     Nguyễn Thị Kim Ngân   Nguyễn T. Kim Ngân   Nguyễn T. K. Ngân   Nguyễn Ngân
 *     Charles Q. Brown Jr.   Charles Brown Jr.   C. Brown Jr.   Brown Jr.
 *     Ann Marie Yastishock   Ann M. Yastishock   A. Yastishock   Yastishock
 */
export function formsOf({name, side}: SidedName): readonly string[] {
	const words = name.split(' ').filter(Boolean);
	if (words.length < 2) return [name];
	return [...new Set([name, ...(side === 'VN' ? vietnameseForms(words) : otherForms(words))])];
}

function vietnameseForms(words: readonly string[]): readonly string[] {
	const [family = '', given = ''] = [words[0], words.at(-1)];
	const middle = words.slice(1, -1);
	const withInitials = middle.map((_, index) =>
		[family, ...middle.map((word, at) => (at <= index ? initialOf(word) : word)), given].join(' '),
	);
	// Where two people share family and given name, one initial may be enough to tell them apart.
	const withOne = middle.length > 1 ? middle.map(word => [family, initialOf(word), given].join(' ')) : [];
	return [...withInitials, ...withOne, [family, given].join(' ')];
}

function otherForms(words: readonly string[]): readonly string[] {
	const end = suffix.test(words.at(-1) ?? '') && words.length > 2 ? -2 : -1;
	const family = words.slice(end).join(' ');
	const [first = '', ...middle] = words.slice(0, end);
	const spelled = middle.filter(word => !initial.test(word));
	return [
		[first, ...spelled, family].join(' '),
		[first, ...spelled.map(initialOf), family].join(' '),
		[initialOf(first), ...middle.map(initialOf), family].join(' '),
		[initialOf(first), family].join(' '),
		family,
	];
}

function initialOf(word: string): string {
	const [first = ''] = word;
	return initial.test(word) ? word : `${first.toLocaleUpperCase('vi')}.`;
}
