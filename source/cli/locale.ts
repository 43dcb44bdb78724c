import type {Language} from '../domain/vocabulary.ts';

/**
 * The language of a POSIX locale (IEEE 1003.1, 8.2: LC_ALL over LC_MESSAGES over LANG): Vietnamese where it says so,
 * otherwise English.
 */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
	// A variable that is set but empty counts as not set.
	const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
	return /^vi(?![a-z])/iu.test(locale) ? 'vi' : 'en';
}
