import {describe, expect, test} from 'vitest';
import {localeLanguage} from '../../source/cli/locale.ts';

describe('localeLanguage', () => {
	test.each([
		[{}, 'en'],
		[{LANG: 'vi_VN.UTF-8'}, 'vi'],
		[{LANG: 'vi'}, 'vi'],
		[{LANG: 'vie'}, 'en'],
		[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi_VN'}, 'vi'],
		[{LC_ALL: 'C', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN'}, 'en'],
		[{LC_ALL: '', LANG: 'vi_VN'}, 'vi'],
	] as const)('of %j is %s', (env, language) => {
		expect(localeLanguage(env)).toBe(language);
	});
});
