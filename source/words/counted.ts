import type {Language} from '../domain/vocabulary.ts';

/** A number as a language writes thousands: `1,204` in English, `1.204` in Vietnamese. */
export function numberIn(count: number, language: Language): string {
	return count.toLocaleString(language);
}

/** A number with its English noun: `1 record`, `1,204 records`. Vietnamese nouns have no plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${numberIn(count, 'en')} ${count === 1 ? one : many}`;
}
