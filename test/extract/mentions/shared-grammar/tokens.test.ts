import {expect, test} from 'vitest';
import {keyOf, sentencesOf, tokenize} from '../../../../source/extract/mentions/shared-grammar/tokens.ts';

test.each([
	['Sen. Lieu. Gen. Tran Van Nam came. He left.', 2],
	['Amb. Ruth Hollis and Sr. Capta. Le Van Minh came.', 1],
	['He heads U.S. Indo-Pacific Command. On May 5 he left.', 2],
	['It was Top Secret. The Depart. of State knew it.', 2],
	['The Guard is from Frankfort, Ky. with its band.', 1],
	['The fleet is at Norfolk, Va. with its ships.', 1],
	['Do doc den tu Hoa Ky. Cung ngay ho gap nhau.', 2],
	['Hết nhiệm kỳ. Ông về nước.', 2],
	['Tàu cập ga. Đoàn lên bờ.', 2],
	['Việc nay khó hơn. Đại tá An nói. Họ tìm mìn. Sau đó họ về.', 4],
	["Dep. Min. of Nat'l Defence Le An met Asst. Sec. of Def. Ann Lee. He left.", 2],
])('%s', (text, count) => {
	expect(sentencesOf(tokenize(text))).toHaveLength(count);
});

test('a quotation opens with its own sentence', () => {
	const text = 'It lasted five days. “We had hoped for more,” said Capt. Hale. (He left.)';
	expect(sentencesOf(tokenize(text)).map(({start}) => text.charAt(start))).toEqual(['I', '“', '(']);
});

test('both spellings of a syllable have one key', () => {
	expect([keyOf('Mĩ'), keyOf('Kì'), keyOf('quý'), keyOf('Lieut')]).toEqual([
		keyOf('Mỹ'),
		keyOf('Kỳ'),
		keyOf('quí'),
		keyOf('Lt'),
	]);
});

test.each([
	["Dep. Min. of Nat'l Defence", 'Deputy Minister of National Defense'],
	['Asst. Sec. of Def.', 'Assistant Secretary of Defense'],
	['Nat’l', 'National'],
])('%s is %s', (short, long) => {
	const keys = (text: string): readonly string[] => tokenize(text).map(({key}) => key);
	expect(keys(`${short} Lee`)).toEqual(keys(`${long} Lee`));
});

test('what is cut short has a capital and a full stop', () => {
	expect(tokenize('min. Min and min').map(({key}) => key)).toEqual(['min', 'min', 'and', 'min']);
});
