import type {Language} from '../domain/vocabulary.ts';

/** What stands between the thousands of a number. */
const thousandsMark: Record<Language, string> = {en: ',', vi: '.'};

/**
A count, a whole number, as a language writes thousands: `1,204` in English, `1.204` in Vietnamese. It says what
`toLocaleString` says, which opens the rules of all languages at its first call (some 20 ms before the first paint).
*/
export function numberIn(count: number, language: Language): string {
	return String(count).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gv, thousandsMark[language]);
}

/** Texts one after the other, with semicolons between them where one of them has a comma. */
export function listed(texts: readonly string[]): string {
	return texts.join(texts.some(each => each.includes(',')) ? '; ' : ', ');
}

/** A number with its English noun: `1 record`, `1,204 records`. Vietnamese nouns have no plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${numberIn(count, 'en')} ${count === 1 ? one : many}`;
}
