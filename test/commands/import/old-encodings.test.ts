import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {encodings} from '../../../source/cli/encodings.ts';
import {decodeText} from '../../../source/commands/import/decode.ts';
import {likelyEncoding} from '../../../source/commands/import/likely-encoding.ts';
import {fromMojibake} from '../../../source/commands/import/mojibake.ts';
import {fromTcvn3} from '../../../source/commands/import/tcvn3.ts';
import {fromVni} from '../../../source/commands/import/vni.ts';
import {CommuniqueError} from '../../../source/domain/errors.ts';
import {inMojibake, inTcvn3, inVni, inWindows1258, smallLetters} from '../../fixtures/old-letters.ts';

/** Words as they are printed, and as they look where their encoding is not known: TCVN3, then VNI. */
const table = [
	['Bộ trưởng', 'Bé tr\u00ADëng', 'Boä tröôûng'],
	['Quốc phòng', 'Quèc phßng', 'Quoác phoøng'],
	['Việt Nam', 'ViÖt Nam', 'Vieät Nam'],
	['Hoa Kỳ', 'Hoa Kú', 'Hoa Kyø'],
	['Đại tướng', '§¹i t\u00ADíng', 'Ñaïi töôùng'],
	['nghĩa vụ', 'nghÜa vô', 'nghóa vuï'],
	['kỷ niệm', 'kû niÖm', 'kyû nieäm'],
	['kỹ thuật', 'kü thuËt', 'kyõ thuaät'],
	['thị sát', 'thÞ s¸t', 'thò saùt'],
	['chỉ huy', 'chØ huy', 'chæ huy'],
	['kiều mỵ', 'kiÒu mþ', 'kieàu mî'],
	['gặp gỡ', 'gÆp gì', 'gaëp gôõ'],
	['bằng hữu', 'b»ng h÷u', 'baèng höõu'],
	['hợp tác', 'hîp t¸c', 'hôïp taùc'],
	['Ủy ban', 'Uñy ban', 'UÛy ban'],
	['Ấn Độ', '¢Ên §é', 'AÁn Ñoä'],
	['QUỐC PHÒNG', 'QUèC PHßNG', 'QUOÁC PHOØNG'],
	['TRƯỞNG ĐOÀN', 'TR¦ëNG §OµN', 'TRÖÔÛNG ÑOAØN'],
	['“Hải quân” – 25 năm', '“H¶i qu©n” – 25 n¨m', '“Haûi quaân” – 25 naêm'],
] as const;

describe('words of the press', () => {
	test.each(table)('%s', (word, tcvn3, vni) => {
		expect([fromTcvn3(tcvn3), fromVni(vni), fromMojibake(inMojibake(word))]).toEqual([word, word, word]);
	});

	test.each(smallLetters.map(letter => [letter]))('%s, small and capital', letter => {
		for (const each of [letter, letter.toUpperCase()]) {
			expect([fromTcvn3(inTcvn3(each)), fromVni(inVni(each)), fromMojibake(inMojibake(each))]).toEqual([
				each,
				each,
				each,
			]);
			expect(decoded(inWindows1258(each), 'windows-1258').normalize('NFC')).toBe(each);
		}
	});
});

const syllable = fc
	.tuple(
		fc.constantFrom('', 'b', 'ch', 'đ', 'kh', 'ngh', 'qu', 'tr'),
		fc.constantFrom(...smallLetters, 'a', 'i', 'u'),
		fc.constantFrom('', 'c', 'm', 'ng', 'nh', 't'),
		fc.constantFrom('small', 'capital'),
	)
	.map(([onset, vowel, final, form]) => {
		const word = onset + vowel + final;
		return form === 'small' ? word : word.charAt(0).toUpperCase() + word.slice(1);
	});
const sentence = fc.array(syllable, {minLength: 1, maxLength: 20}).map(words => `${words.join(' ')}.`);

function decoded(bytes: Uint8Array, encoding: string): string {
	const {text, fonts} = decodeText(bytes, 'clip.txt', encoding);
	return fonts === null ? text : fonts === 'vni' ? fromVni(text) : fromTcvn3(text);
}

test('any sentence comes back from each encoding, from its bytes and from UTF-8 of their letters', () => {
	fc.assert(
		fc.property(sentence, text => {
			expect(fromTcvn3(inTcvn3(text))).toBe(text);
			expect(fromVni(inVni(text))).toBe(text);
			expect(fromMojibake(inMojibake(text))).toBe(text);
			expect(new TextDecoder('windows-1258').decode(inWindows1258(text)).normalize('NFC')).toBe(text);
			expect(decoded(Buffer.from(`\uFEFF${text}`, 'utf16le'), '')).toBe(text);
			expect(decoded(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), '')).toBe(text);
		}),
	);
});

test('anything at all is decoded, or refused with a reason', () => {
	const labels = ['', ...encodings, 'utf-16be', 'gb18030', 'windows-1252'];
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 300}), fc.constantFrom(...labels), (bytes, encoding) => {
			try {
				expect(decoded(bytes, encoding)).toEqual(expect.any(String));
			} catch (error) {
				if (!(error instanceof CommuniqueError)) throw error;
				expect(error.message).not.toContain('\n');
			}
		}),
		{numRuns: 500},
	);
});

const passage =
	'Sáng 5/3, Trung tướng Bùi Văn Hòa tiếp bà Dana Whitcombe tại Đà Nẵng. Hai bên trao đổi về hợp tác tìm kiếm quân nhân mất tích.';

test('UTF-8 that was read as ISO 8859-1, control characters and all, is put right too', () => {
	const mojibake = Buffer.from(passage).toString('latin1');
	expect(likelyEncoding(mojibake)).toBe('mojibake');
	expect(fromMojibake(mojibake)).toBe(passage);
});

describe('the encoding that a text is likely to be in', () => {
	test.each([
		['tcvn3', inTcvn3(passage)],
		['vni', inVni(passage)],
		['mojibake', inMojibake(passage)],
		['windows-1258', new TextDecoder('windows-1252').decode(inWindows1258(passage))],
		['tcvn3', 'Bé tr\u00ADëng Bé Quèc phßng'],
		['vni', 'Boä tröôûng'],
		['mojibake', 'Bá»™ trÆ°á»Ÿng'],
		[null, passage],
		[null, passage.normalize('NFD')],
		[null, 'The Secretary met Minister Phan Văn Giang in Hanoi – “a candid talk” – on Nov. 2.'],
		[null, 'Le général a été reçu à l’Élysée, où l’on a déjà évoqué la coopération.'],
		[null, 'Der Außenminister empfängt über zwölf Gäste; größere Gespräche für später.'],
		[null, 'Home · Politics · Defence · 4 min · © Mekong Desk · £120 · 3 × 4 · § 7'],
		[null, ''],
	])('%s', (encoding, text) => {
		expect(likelyEncoding(text)).toBe(encoding);
	});
});
