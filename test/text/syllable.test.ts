import {describe, expect, test} from 'vitest';
import {spell, syllableOf} from '../../source/text/syllable.ts';
import {words} from '../../source/text/boundary.ts';
import {lower} from '../../source/text/normalize.ts';
import {vietnameseProse} from '../data/read.ts';

const sharp = '\u{301}';
const falling = '\u{300}';
const heavy = '\u{323}';

describe('a syllable comes apart', () => {
	test.each([
		['nguyễn', 'ng', 'uyên', '\u{303}'],
		['án', '', 'an', sharp],
		['quý', 'qu', 'y', sharp],
		['qúy', 'qu', 'y', sharp],
		['quốc', 'qu', 'ôc', sharp],
		['gì', 'g', 'i', falling],
		['giếng', 'g', 'iêng', sharp],
		['già', 'gi', 'a', falling],
		['điện', 'đ', 'iên', heavy],
		['nghị', 'ngh', 'i', heavy],
		['thuở', 'th', 'uơ', '\u{309}'],
		['y', '', 'y', ''],
		['biên', 'b', 'iên', ''],
		['quẹo', 'qu', 'eo', heavy],
	])('%s', (word, onset, rhyme, tone) => {
		expect(syllableOf(word)).toEqual({onset, rhyme, tone});
	});

	test.each([
		'class',
		'three',
		'boxer',
		'café',
		'thất ngôn',
		'ka',
		'ghà',
		'nge',
		'ngi',
		'ge',
		'gên',
		'quo',
		'quưa',
		'quia',
		'ce',
		'qi',
		'vietnam',
		'',
		'1',
	])('%j is none', word => {
		expect(syllableOf(word)).toBeNull();
	});

	test('only with a tone that its end can have', () => {
		expect(syllableOf('việt')).not.toBeNull();
		for (const word of ['viêt', 'viềt', 'thich', 'hợp̀']) expect(syllableOf(word)).toBeNull();
	});
});

test('the Vietnamese of the shipped records is made of syllables', () => {
	const marked = vietnameseProse
		.flatMap(({text}) => words(lower(text)).map(word => word.text))
		.filter(word => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(word));
	expect(marked.length).toBeGreaterThan(5000);
	// A district whose name comes from another language.
	expect([...new Set(marked)].filter(word => syllableOf(word) === null)).toEqual(['đakrông']);
});

test('a syllable is written with its tone where the older style has it', () => {
	for (const word of [
		'hòa',
		'khỏe',
		'thúy',
		'hoàn',
		'ngoài',
		'khuỷu',
		'người',
		'mía',
		'của',
		'mưa',
		'quà',
		'giá',
		'xoóng',
	])
		expect(spell(syllableOf(word) ?? {onset: '', rhyme: '', tone: ''})).toBe(word);
});
