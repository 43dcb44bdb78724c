import {describe, expect, test} from 'vitest';
import {data, files, proseOf, textOf, textsIn, valueOf, vietnameseProse} from './read.ts';

const texts = files.flatMap(file => textsIn(valueOf(file), file));
const prose = data.engagements.flatMap(proseOf);
const namesOf = (side: string): readonly string[] =>
	data.leaders.persons.filter(person => person.side === side).map(person => person.name);

describe('all text', () => {
	test('is Unicode NFC, whole files included', () => {
		expect(files.filter(file => textOf(file) !== textOf(file).normalize('NFC'))).toEqual([]);
	});

	test('has no control, zero-width, bidi or private character', () => {
		const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u00a0]/u;
		expect(files.filter(file => hidden.test(textOf(file)))).toEqual([]);
	});

	test('has single spaces and none at its ends', () => {
		expect(texts.filter(({text}) => /\s{2}|^\s|\s$/u.test(text))).toEqual([]);
	});

	test('has no space before punctuation', () => {
		const own = texts.filter(({at}) => !/ (?:url|sources \d+ title)$/u.test(at));
		expect(own.filter(({text}) => /\s[,.;:!?](?:\s|$)/u.test(text))).toEqual([]);
	});
});

describe('our own words', () => {
	test('titles have at most 110 characters and no full stop', () => {
		const titles = prose.filter(({at}) => at.includes(' title_'));
		expect(titles.filter(({text}) => text.length > 110 || text.endsWith('.'))).toEqual([]);
	});

	test('summaries are one to three sentences', () => {
		const summaries = prose.filter(({at}) => at.includes(' summary_'));
		expect(summaries.filter(({text}) => !/^\P{Ll}.*[.”"]$/u.test(text))).toEqual([]);
		expect(summaries.filter(({text}) => (text.match(/\p{Ll}[.!?] (?=\p{Lu})/gu) ?? []).length > 4)).toEqual(
			[],
		);
	});

	test('Vietnamese names keep their marks', () => {
		const bare = namesOf('VN')
			.map(name => [name, unmarked(name)] as const)
			.filter(([name, plain]) => name !== plain);
		const found = prose.flatMap(({at, text}) =>
			bare.filter(([, plain]) => text.includes(plain)).map(([name]) => `${at}: ${name}`),
		);
		expect(found).toEqual([]);
	});

	test('English text says US, and gives money as $ and a figure', () => {
		const english = prose.filter(({at}) => at.endsWith('_en'));
		expect(english.filter(({text}) => /U\.S\.|USD|\d (?:million )?(?:US )?dollars/u.test(text))).toEqual([]);
	});
});

describe('Vietnamese text', () => {
	test('calls the country Hoa Kỳ', () => {
		const names = [...namesOf('VN'), ...data.places.places.map(place => place.name_vi)].filter(name =>
			name.includes('Mỹ'),
		);
		const allowed = ['người Mỹ mất tích', 'châu Mỹ', 'Châu Mỹ', ...names];
		const labels = [...data.vocabulary.kinds, ...data.vocabulary.topics, ...data.leaders.posts].map(
			({id, label_vi}) => ({at: id, text: label_vi}),
		);
		const found = [...vietnameseProse, ...labels].filter(({text}) =>
			/(?<!\p{L})Mỹ(?!\p{L})/u.test(allowed.reduce((rest, words) => rest.replaceAll(words, ''), text)),
		);
		expect(found).toEqual([]);
	});

	test('gives a person in a title an office, a rank or a form of address', () => {
		const bare = data.engagements.flatMap(({id, title_vi, people}) =>
			people
				.filter(({name}) => title_vi.includes(name))
				.filter(({name}) => isBareAfter(title_vi.slice(0, title_vi.indexOf(name))))
				.map(({name}) => `${id}: ${name}`),
		);
		expect(bare).toEqual([]);
	});

	test('uses one form of a word in all years', () => {
		const variants =
			/Liên Hợp Quốc|Chuẩn đô đốc|Phó đô đốc|an ninh biển|Chính sách Quốc phòng|Jim Mattis|\d m[23](?!\p{L})/u;
		expect(vietnameseProse.filter(({text}) => variants.test(text))).toEqual([]);
	});
});

/**
 * Returns true when a name that follows these words of a title stands alone. "Hai Bộ trưởng A và B" gives both their
 * office.
 */
function isBareAfter(words: string): boolean {
	return (
		words === '' ||
		(!/^(?:Hai|Các) /u.test(words) && /(?:[,;:]|(?<!\p{L})(?:và|với|tiếp|gặp|cùng|của|do)) $/u.test(words))
	);
}

/** A Vietnamese name as an English keyboard writes it. */
function unmarked(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
