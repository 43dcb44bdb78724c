import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textColumns, type IndexedText} from '../../../source/store/search-index/indexed-text.ts';
import {Tokenizer} from '../../../source/store/search-index/tokenizer.ts';
import {byName} from '../../../source/domain/by-name.ts';
import {wordTexts} from '../../../source/text/boundary.ts';
import {fold, lower} from '../../../source/text/normalize.ts';
import {speltWords} from '../../../source/text/spelt.ts';
import {withToneInPlace} from '../../../source/text/tone-placement.ts';

/** The tokens of a text, word by word, straight from what they are. */
function expectedOf(text: string) {
	const written = wordTexts(lower(text));
	return {
		words: written.flatMap(word => speltWords(word)),
		marked: written.filter(word => fold(word) !== word).map(withToneInPlace),
	};
}

function textOf(title: readonly string[]): IndexedText {
	return byName(
		textColumns,
		column => column,
		column => (column === 'title' ? title : []),
	);
}

const pieces = [
	...['Đại tướng', 'ĐẠI', 'đại', 'hoà', 'Thúy', 'quốc phòng', 'Hà Nội', 'Ha', 'Trường Sa', 'HÀ'],
	...[
		'U.S.',
		'F/A-18',
		'2019-11',
		'½',
		'İstanbul',
		'ẞ',
		'Straße',
		'ΣΑΣ',
		'한국',
		'𝔄',
		'e\u0301',
		'=\u0338',
		'\u0301',
	],
	...[' ', ' – ', ', ', '“', '’', '.', '-', '\u200B', '\n'],
];

test('words are those of the folded text, plain or not, met before or not', () => {
	const text = fc.oneof(
		fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(each => each.join('')),
		fc.string({unit: 'binary', maxLength: 40}),
	);
	fc.assert(
		fc.property(fc.array(text, {maxLength: 6}), texts => {
			const tokenizer = new Tokenizer();
			for (const round of [texts, texts.map(each => each.toUpperCase()), texts]) {
				const {title} = tokenizer.record(textOf(round));
				expect(title.map(({words, marked}) => ({words, marked}))).toEqual(round.map(expectedOf));
				expect(title.map(({joined}) => joined)).toEqual(round.map(each => expectedOf(each).words.join(' ')));
				expect(title.map(({wordNumbers}) => wordNumbers.map(number => tokenizer.wordOf(number)))).toEqual(
					round.map(each => expectedOf(each).words),
				);
			}
		}),
	);
});

test('words that many texts have are told apart, however many there are', () => {
	const tokenizer = new Tokenizer();
	const words = Array.from({length: 20_000}, (_, index) => `w${index.toString(36)}`);
	const text = textOf([words.join(' ')]);
	expect(tokenizer.record(text).title[0]?.words).toEqual(words);
	expect(tokenizer.record(text).title[0]?.words).toEqual(words);
});
