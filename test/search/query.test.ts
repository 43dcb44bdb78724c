import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery, qualifierKeys, type Query} from '../../source/search/query.ts';

/** The terms in short: `word`, `"run of words"`, `-excluded`, and `*` where the last may go on. */
function shortOf({terms}: Query): readonly string[] {
	return terms.map(({words, isExcluded, isOpen}) => {
		const text = words.length > 1 ? `"${words.join(' ')}"` : words.join(' ');
		return `${isExcluded ? '-' : ''}${text}${isOpen ? '*' : ''}`;
	});
}

describe('words', () => {
	test.each([
		['', []],
		['   ', []],
		['giang', ['giang*']],
		['giang ', ['giang']],
		['Giang HEGS', ['giang', 'hegs*']],
		['  phan  văn\tgiang\n', ['phan', 'văn', 'giang']],
		['ĐIỆN ĐÀM', ['điện', 'đàm*']],
		['co-chair', ['co', 'chair*']],
		["Vietnam's", ['vietnam', 's*']],
		['7/2/2019', ['7', '2', '2019*']],
		['hà nội, ', ['hà', 'nội']],
		['10:30', ['10', '30*']],
		['… — !', []],
		['a \u0301 b', ['a', 'b*']],
	])('%j', (text, expected) => {
		expect(shortOf(parseQuery(text))).toEqual(expected);
	});
});

describe('phrases and exclusions', () => {
	test.each([
		['"phone call"', ['"phone call"']],
		['"phone call', ['"phone call"*']],
		['"phone', ['phone*']],
		['"', []],
		['""', []],
		['a "b c" d', ['a', '"b c"', 'd*']],
		['-talks', ['-talks*']],
		['-talks ', ['-talks']],
		['giang -talks hanoi', ['giang', '-talks', 'hanoi*']],
		['-"phone call" x', ['-"phone call"', 'x*']],
		['-co-chair x', ['-"co chair"', 'x*']],
		['- talks', ['talks*']],
		['--talks ', ['-talks']],
	])('%j', (text, expected) => {
		expect(shortOf(parseQuery(text))).toEqual(expected);
	});
});

describe('qualifiers', () => {
	test.each(qualifierKeys)('%s: is one, in any case, and no word', key => {
		expect(parseQuery(`${key}:a ${key.toUpperCase()}:b`)).toEqual({
			terms: [],
			qualifiers: [
				{key, value: 'a'},
				{key, value: 'b'},
			],
			unknownKeys: [],
		});
	});

	test('take a phrase, open or closed, and keep it as typed', () => {
		expect(parseQuery('leader:"Phan Văn Giang" place:"Đà N').qualifiers).toEqual([
			{key: 'leader', value: 'Phan Văn Giang'},
			{key: 'place', value: 'Đà N'},
		]);
	});

	test('take a range of years and what looks like another key', () => {
		expect(parseQuery('year:2015..2018 source:https://a.example').qualifiers).toEqual([
			{key: 'year', value: '2015..2018'},
			{key: 'source', value: 'https://a.example'},
		]);
	});

	test.each(['leader:', 'leader: ', 'leader:"', 'leader:""', 'x leader:'])(
		'without a value yet ask for nothing: %j',
		text => {
			const query = parseQuery(text);
			expect(query.qualifiers).toEqual([]);
			expect(shortOf(query).map(term => term.replace('*', ''))).toEqual(text.startsWith('x') ? ['x'] : []);
		},
	);

	test('with a minus leave out their words instead of asking for them', () => {
		const query = parseQuery('-kind:talks -place:"Da Nang" -year: x');
		expect(query.qualifiers).toEqual([]);
		expect(query.unknownKeys).toEqual([]);
		expect(shortOf(query)).toEqual(['-talks', '-"da nang"', 'x*']);
	});

	test('that are unknown are named, and searched as words', () => {
		const query = parseQuery('leadr:giang foo:"a b" note: x');
		expect(query.unknownKeys).toEqual(['leadr', 'foo']);
		expect(query.qualifiers).toEqual([]);
		expect(shortOf(query)).toEqual(['leadr', 'giang', '"foo a b"', 'note', 'x*']);
	});
});

describe('any text at all', () => {
	const pieces = fc.constantFrom(
		...[
			'"',
			'-',
			':',
			'*',
			'(',
			')',
			'^',
			'+',
			'{',
			'}',
			' ',
			' AND ',
			' OR ',
			' NOT ',
			'NEAR(',
			'year:',
			'is:',
		],
		...['a', 'Đà', 'e\u0302\u0323', '\u0301', '👩‍🚀', '中文', '½', '\0', '\uD800', '\n'],
	);
	const texts = fc.oneof(
		fc.array(pieces, {maxLength: 20}).map(each => each.join('')),
		fc.string({unit: 'binary'}),
	);

	test('is a query whose words hold letters, marks and digits only', () => {
		fc.assert(
			fc.property(texts, text => {
				const {terms, qualifiers} = parseQuery(text);
				for (const term of terms) {
					expect(term.words.length).toBeGreaterThan(0);
					for (const word of term.words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
				}
				for (const {value} of qualifiers) expect(value).not.toBe('');
				expect(terms.filter(term => term.isOpen).length).toBeLessThanOrEqual(1);
				expect(terms.slice(0, -1).every(term => !term.isOpen)).toBe(true);
			}),
			{numRuns: 500},
		);
	});

	test('means the same composed and decomposed', () => {
		fc.assert(
			fc.property(texts, text => {
				expect(parseQuery(text.normalize('NFD'))).toEqual(parseQuery(text.normalize('NFC')));
			}),
		);
	});
});
