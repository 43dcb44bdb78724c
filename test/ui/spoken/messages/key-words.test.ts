import {expect, test} from 'vitest';
import {bindings} from '../../../../source/ui/explorer/keys.ts';
import {keyInWords} from '../../../../source/ui/spoken/messages/key-words.ts';
import {spokenIn} from '../../../../source/ui/spoken/messages/index.ts';

test.each([
	['j', 'j', 'j'],
	['G', 'capital G', 'G hoa'],
	['up', 'up arrow', 'mũi tên lên'],
	['page-down', 'page down', 'xuống trang'],
	['ctrl-u', 'Control U', 'Control U'],
	['alt-~', 'Alt tilde', 'Alt dấu ngã'],
	['shift-tab', 'Shift Tab', 'Shift phím Tab'],
	['-', 'hyphen', 'dấu gạch ngang'],
	['?', 'question mark', 'dấu hỏi'],
	['5', '5', '5'],
])('%s', (key, english, vietnamese) => {
	expect(keyInWords(key, spokenIn('en'))).toBe(english);
	expect(keyInWords(key, spokenIn('vi'))).toBe(vietnamese);
});

test('every key of the explorer that is no letter or digit has a name', () => {
	const keys = bindings.flatMap(binding => binding.keys);
	for (const language of ['en', 'vi'] as const)
		for (const key of keys)
			expect(keyInWords(key, spokenIn(language))).toMatch(/^[\p{L}\p{M}\d][\p{L}\p{M}\d ]*$/u);
});
