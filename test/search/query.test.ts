import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {facets} from '../../source/domain/facets.ts';
import {qualifierKeys} from '../../source/search/qualifiers.ts';
import {parseQuery, type Qualifier, type Query} from '../../source/search/query.ts';
import {fold} from '../../source/text/normalize.ts';

/** The terms in short: `word`, `"run of words"`, `-excluded`, and `*` where the last may go on. */
function shortOf({terms}: Query): readonly string[] {
	return terms.map(({words, isExcluded, isOpen}) => {
		const text = words.length > 1 ? `"${words.join(' ')}"` : words.join(' ');
		return `${isExcluded ? '-' : ''}${text}${isOpen ? '*' : ''}`;
	});
}

/** A qualifier as it could be typed again. */
function typed({key, values, isExcluded}: Qualifier): string {
	return `${isExcluded ? '-' : ''}${key}:${values.map(value => (/[ ,]/u.test(value) ? `"${value}"` : value)).join(',')}`;
}

const vietnameseKeys = facets.flatMap(({key, keyVi}) => (keyVi === null ? [] : [[keyVi, key] as const]));

const nothing: Query = {
	terms: [],
	qualifiers: [],
	unknownKeys: [],
	emptyKeys: [],
	operators: [],
	hasOpenQuote: false,
	isCut: false,
};

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

describe('operators', () => {
	/** The terms in short, those that will do as well behind a bar. */
	const termsIn = (text: string): readonly string[] =>
		parseQuery(text).terms.map(({words, isExcluded, either = []}) =>
			[`${isExcluded ? '-' : ''}${words.join(' ')}`, ...either.map(each => each.words.join(' '))].join(' | '),
		);

	test.each([
		['!talks giang', ['-talks', 'giang']],
		['!"phone call" x', ['-phone call', 'x']],
		['NOT talks giang', ['-talks', 'giang']],
		['austin AND giang', ['austin', 'giang']],
		['austin | hagel', ['austin | hagel']],
		['austin|hagel|panetta x', ['austin | hagel | panetta', 'x']],
		['austin OR hagel hanoi', ['austin | hagel', 'hanoi']],
		['x "phone call" | co-chair', ['x', 'phone call | co chair']],
		['austin or hagel', ['austin', 'or', 'hagel']],
		['austin || hagel x', ['austin | hagel', 'x']],
	])('%s', (text, expected) => {
		expect(termsIn(text)).toEqual(expected);
		expect(parseQuery(text).operators).toEqual([]);
	});

	test('brackets are named once, and the words in them are searched', () => {
		expect(termsIn('(austin || hagel) x (talks)')).toEqual(['austin | hagel', 'x', 'talks']);
		expect(parseQuery('(austin || hagel) x (talks)').operators).toEqual([
			{typed: '(austin', meant: 'austin'},
		]);
	});

	test('leave out a filter, and join the values of one', () => {
		expect(parseQuery('!kind:talks').qualifiers.map(typed)).toEqual(['-kind:talks']);
		expect(parseQuery('kind:talks | kind:reception').qualifiers.map(typed)).toEqual(['kind:talks,reception']);
		expect(parseQuery('kind:talks|reception').qualifiers.map(typed)).toEqual(['kind:talks,reception']);
	});

	test.each([
		['^Phan', 'Phan'],
		["'talks", '"talks"'],
		['talks$', '"talks"'],
		['+talks', 'talks'],
		['~talks', 'talks'],
		['talk*', 'talk'],
		['$', null],
		['!', null],
		['year=2019', 'year:2019'],
		['year>2018', 'year:>2018'],
	])('of other languages are named with what says the same: %s', (text, meant) => {
		expect(parseQuery(text).operators).toEqual([{typed: text, meant}]);
	});

	test.each(['| austin', 'austin |', 'austin | kind:talks', '-austin | hagel', 'kind:talks | place:hanoi'])(
		'that join what cannot be joined are named: %s',
		text => {
			expect(parseQuery(text).operators).toEqual([{typed: '|', meant: 'a | b'}]);
		},
	);

	test.each(["Vietnam's", 'a - b', 'E&C', '$729', '25+', 'co-chair', '7/2/2019', "O'Brien"])(
		'are not seen in %s',
		text => {
			const named = parseQuery(text).operators.filter(({meant}) => meant !== null);
			expect(named).toEqual([]);
		},
	);
});

describe('qualifiers', () => {
	test.each(qualifierKeys)('%s: is one, in any case, and no word', key => {
		expect(parseQuery(`${key}:a ${key.toUpperCase()}:b`)).toEqual({
			...nothing,
			qualifiers: [
				{key, values: ['a'], isExcluded: false},
				{key, values: ['b'], isExcluded: false},
			],
		});
	});

	test.each(vietnameseKeys)('%s: is one as well, with marks or without', (word, key) => {
		const {qualifiers} = parseQuery(`${word}:a ${fold(word)}:b ${word.toUpperCase().normalize('NFD')}:c`);
		expect(qualifiers.map(typed)).toEqual([`${key}:a`, `${key}:b`, `${key}:c`]);
	});

	test.each([
		['leader:"Phan Văn Giang" place:"Đà N', ['leader:"Phan Văn Giang"', 'place:"Đà N"']],
		['year:2015..2018 source:https://a.example', ['year:2015..2018', 'source:https://a.example']],
		['kind:talks,reception', ['kind:talks,reception']],
		['place:"Da Nang",hanoi,"Cam Ranh" x', ['place:"Da Nang",hanoi,"Cam Ranh"']],
		['leader:"Austin, Lloyd"', ['leader:"Austin, Lloyd"']],
		['kind:talks, kind:,talks,', ['kind:talks', 'kind:talks']],
		['kind:" talks ",""', ['kind:talks']],
		['-kind:talks -place:"Da Nang",hanoi', ['-kind:talks', '-place:"Da Nang",hanoi']],
		['--kind:talks', []],
	])('%s', (text, expected) => {
		expect(parseQuery(text).qualifiers.map(typed)).toEqual(expected);
	});

	test('with a minus are no words', () => {
		expect(shortOf(parseQuery('-kind:talks giang -place:"Da Nang" x'))).toEqual(['giang', 'x*']);
	});

	test.each(['leader:', 'leader: ', 'leader:"', 'leader:""', 'x leader:', 'leader:, x', '-leader:'])(
		'without a value yet ask for nothing: %j',
		text => {
			const query = parseQuery(text);
			expect(query.qualifiers).toEqual([]);
			expect(query.emptyKeys).toEqual(['leader']);
			expect(shortOf(query).map(term => term.replace('*', ''))).toEqual(text.includes('x') ? ['x'] : []);
		},
	);

	test('by another of their names without a value ask for nothing either', () => {
		expect(parseQuery('giang date:')).toMatchObject({emptyKeys: ['date'], terms: [{}]});
	});

	test('in Vietnamese without a value are the words that they are', () => {
		const query = parseQuery('Việt Nam: bên');
		expect(shortOf(query)).toEqual(['việt', 'nam', 'bên*']);
		expect(query).toMatchObject({emptyKeys: [], unknownKeys: [], qualifiers: []});
	});

	test('that are unknown are named, and searched as words', () => {
		const query = parseQuery('leadr:giang foo:"a b" memo: x');
		expect(query.unknownKeys).toEqual(['leadr', 'foo']);
		expect(query.qualifiers).toEqual([]);
		expect(shortOf(query)).toEqual(['leadr', 'giang', '"foo a b"', 'memo', 'x*']);
	});
});

test.each([
	['"phone', true],
	['"phone call"', false],
	['a "b c" "', true],
	['leader:"Phan V', true],
	['leader:"Phan V"', false],
	['leader:giang,"Pete', true],
	['plain words', false],
])('%s: the quotation mark is open? %s', (text, isOpen) => {
	expect(parseQuery(text).hasOpenQuote).toBe(isOpen);
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
				for (const {values} of qualifiers) {
					expect(values.length).toBeGreaterThan(0);
					for (const value of values) expect(value.trim()).toBe(value);
					expect(values).not.toContain('');
				}
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
