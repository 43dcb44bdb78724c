import {expect, test} from 'vitest';
import {sentence, speakable} from '../../../source/ui/spoken/plain-speech.ts';

test.each([
	['2014–2020', '2014 to 2020', '2014 đến 2020'],
	['Hanoi – Hue', 'Hanoi, Hue', 'Hanoi, Hue'],
	['U.S.–Vietnam ties', 'U.S.-Vietnam ties', 'U.S.-Vietnam ties'],
	['visit · talks', 'visit, talks', 'visit, talks'],
	['Giang ⇄ Austin', 'Giang and Austin', 'Giang và Austin'],
	['Vietnam → Hawaii', 'Vietnam to Hawaii', 'Vietnam sang Hawaii'],
	['▾ 3 more', '3 more', '3 more'],
	['2019 ×+13', '2019 +13', '2019 +13'],
	['and so on…', 'and so on', 'and so on'],
	['well-known Biên Hòa', 'well-known Biên Hòa', 'well-known Biên Hòa'],
])('%s', (text, english, vietnamese) => {
	expect(speakable(text, 'en')).toBe(english);
	expect(speakable(text, 'vi')).toBe(vietnamese);
});

test('a sentence ends with a full stop, unless it ends already', () => {
	expect(
		['Hanoi', 'Washington, D.C.', 'Did you mean this?', 'He said “no.”', ''].map(text =>
			sentence(text, 'en'),
		),
	).toEqual(['Hanoi.', 'Washington, D.C.', 'Did you mean this?', 'He said “no.”', '']);
});
