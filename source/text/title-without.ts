import type {Language} from '../domain/vocabulary.ts';

/** Words of offices and ranks that begin with a small letter though they stand in one, by language. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['of', 'the', 'for', 'to', 'at', 'in']),
	vi: new Set([
		...['trưởng', 'phòng', 'sứ', 'lý', 'tướng', 'tá', 'đốc', 'thống', 'tịch', 'nhiệm', 'vụ', 'ninh'],
		...['giao', 'quân', 'lệnh', 'nghị', 'sĩ', 'sỹ', 'vấn', 'mưu', 'biện', 'viên', 'ông', 'bà', 'hội'],
		...['trị', 'gia', 'khanh', 'úy', 'uỷ', 'ủy', 'bí', 'thư', 'hành', 'minh', 'châu', 'dương'],
	]),
};
/** Words behind which a name can go with its office, and which go with it. */
const joining: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['with']),
	vi: new Set(['với']),
};
/** Verbs whose object can go, since the reader knows whom; `receives` without one reads on as nothing. */
const meeting: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['meets']),
	vi: new Set(['gặp']),
};
/** Words by which what follows belongs to the name before them, which then stays. */
const owned: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['of']),
	vi: new Set(['của', 'thuộc']),
};
const and: Readonly<Record<Language, ReadonlySet<string>>> = {
	en: new Set(['and']),
	vi: new Set(['và', 'cùng']),
};

/**
 * A title without the people whom its reader knows, with their offices: `meets in Jakarta` of `Defence Minister Phan
 * Văn Giang meets Secretary of Defense Lloyd Austin in Jakarta`. A name stays where the sentence would not read on
 * without it: before `and` or a comma, in a genitive, behind most prepositions. Where others do it, the title is whole.
 * @param names every name of each of them
 */
export function titleWithout(title: string, names: readonly string[], language: Language): string {
	const words = title.split(' ');
	const known = names.map(name => name.split(' '));
	const subject = endOfSubject(words, known, language);
	const predicate = words.slice(subject);
	const [next] = predicate;
	const isWhole =
		subject === 0 || next === undefined || next.startsWith('(') || isOneOf(owned, next, language);
	return isWhole ? title : withoutObjects(predicate, known, language).join(' ');
}

/** The number of words at the beginning that name no one but those people; 0 where others are the subject too. */
function endOfSubject(
	words: readonly string[],
	known: readonly (readonly string[])[],
	language: Language,
): number {
	let end = 0;
	for (;;) {
		const from = end > 0 && isOneOf(and, words[end], language) ? end + 1 : end;
		const named = namedFrom(words, from, known, language);
		if (named === null) break;
		end = named.end;
		// `A, B and C meet`: the comma is a part of the name's last word.
		if (!named.hasComma && !isOneOf(and, words[end], language)) return end;
	}
	return 0;
}

/** The name that stands at a place, with its office before it. */
function namedFrom(
	words: readonly string[],
	from: number,
	known: readonly (readonly string[])[],
	language: Language,
): {readonly end: number; readonly hasComma: boolean} | null {
	for (let at = from; at < words.length; at++) {
		const found = nameAt(words, at, known);
		if (found) return found;
		if (!isOfOffice(words[at] ?? '', language)) return null;
	}
	return null;
}

function nameAt(
	words: readonly string[],
	at: number,
	known: readonly (readonly string[])[],
): {readonly end: number; readonly hasComma: boolean} | null {
	for (const name of known) {
		const last = words[at + name.length - 1];
		const isThere = name.every((word, index) => {
			const there = words[at + index] ?? '';
			return there === word || (index === name.length - 1 && there === `${word},`);
		});
		if (isThere && last !== undefined) return {end: at + name.length, hasComma: last.endsWith(',')};
	}
	return null;
}

/** The words without the names that a verb of meeting, or `with`, has for its only object. */
function withoutObjects(
	words: readonly string[],
	known: readonly (readonly string[])[],
	language: Language,
): readonly string[] {
	for (let at = 0; at < words.length; at++) {
		const found = nameAt(words, at, known);
		const start = found && !found.hasComma ? startOfObject(words, at, found.end, language) : null;
		if (!found || start === null) continue;
		return withoutObjects([...words.slice(0, start), ...words.slice(found.end)], known, language);
	}
	return words;
}

/** The first word that goes with a name at a place; null where the name has to stay. */
function startOfObject(words: readonly string[], at: number, end: number, language: Language): number | null {
	const start = startOfOffice(words, at, language);
	const [before, next] = [words[start - 1], words[end]];
	if (before === undefined || isOneOf(and, next, language) || isOneOf(owned, next, language)) return null;
	if (isOneOf(joining, before, language)) return start - 1;
	// `meets` alone says too little; a verb with a second object would lose the wrong one.
	return start === 1 && next !== undefined && isOneOf(meeting, before, language) ? start : null;
}

function startOfOffice(words: readonly string[], at: number, language: Language): number {
	let start = at;
	while (start > 0 && isOfOffice(words[start - 1] ?? '', language)) start--;
	// A small word of an office stands between two others of it.
	while (start < at && smallWords[language].has(words[start] ?? '')) start++;
	return start;
}

function isOfOffice(word: string, language: Language): boolean {
	return smallWords[language].has(word) || /^[\p{Lu}]/u.test(word);
}

function isOneOf(
	words: Readonly<Record<Language, ReadonlySet<string>>>,
	word: string | undefined,
	language: Language,
): boolean {
	return word !== undefined && words[language].has(word);
}
