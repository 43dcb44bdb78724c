import type {Side} from '../domain/vocabulary.ts';

const generation = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/**
 * A name to sort by, as the list of leaders has them: surname first for a Western name, a Vietnamese name as it is;
 * without marks.
 */
export function sortNameOf(name: string, side: Side): string {
	const words = withoutMarks(name)
		.split(/[\s,]+/u)
		.filter(Boolean);
	if (side === 'VN' || words.length < 2) return words.join(' ');
	const tail = words.length > 2 && generation.test(words.at(-1) ?? '') ? words.splice(-1) : [];
	const surname = words.pop() ?? '';
	return [`${surname},`, ...words, ...tail].join(' ');
}

function withoutMarks(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D');
}
