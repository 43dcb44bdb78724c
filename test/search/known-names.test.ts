import {describe, expect, test} from 'vitest';
import {KnownNames} from '../../source/search/known-names.ts';

const people = [
	{value: 'phan-van-giang', names: ['Phan Văn Giang']},
	{value: 'charles-brown', names: ['Charles Q. Brown Jr.', 'CQ Brown']},
	{value: 'carl-vinson', names: ['Carl Vinson']},
];
const names = new KnownNames({
	choices: facet => (facet === 'leaders' ? people : []),
	bodies: () => [
		['USS Carl Vinson', 'CVN-70'],
		['Vietnam Coast Guard', 'Cảnh sát biển Việt Nam'],
	],
});

test('names that are read on bit by bit are those that are read at the first question', () => {
	const many = Array.from({length: 1000}, (_, index) => ({
		value: `p${index}`,
		names: [`Lan Anh ${'xyz'.charAt(index % 3)}${index}`],
	}));
	const known = (): KnownNames =>
		new KnownNames({choices: facet => (facet === 'leaders' ? many : []), bodies: () => []});
	const [asked, ahead] = [known(), known()];
	let pieces = 1;
	while (ahead.readOn()) pieces++;
	expect(pieces).toBeGreaterThan(3);
	expect(ahead.readOn()).toBe(false);
	for (const words of [
		['lan', 'anh', 'x999'],
		['lan', 'anh', 'y999'],
	])
		expect(ahead.longestFrom(words)).toEqual(asked.longestFrom(words));
	expect(ahead.bearersOf('x99', true)).toEqual(asked.bearersOf('x99', true));
	expect(ahead.bearersOf('x999', false)).toHaveLength(1);
});

test('names are read anew where the reading failed half way: some of them never pass for all', () => {
	let failures = 1;
	const failing = new KnownNames({
		choices: facet => (facet === 'leaders' ? people : []),
		bodies() {
			if (failures-- > 0) throw new Error('disk I/O error');
			return [['USS Carl Vinson', 'CVN-70']];
		},
	});
	expect(() => failing.longestFrom(['cvn', '70'])).toThrow('disk I/O error');
	expect(failing.longestFrom(['cvn', '70'])?.name).toBe('USS Carl Vinson');
	expect(failing.bearersOf('giang', false)).toEqual([{facet: 'leaders', value: 'phan-van-giang'}]);
});

describe('a run of words', () => {
	test.each([
		[
			'the whole name of a person',
			['phan', 'van', 'giang', 'hanoi'],
			3,
			'Phan Văn Giang',
			['phan-van-giang'],
		],
		['another name of his', ['cq', 'brown'], 2, 'Charles Q. Brown Jr.', ['charles-brown']],
		['a ship with its prefix', ['uss', 'carl', 'vinson'], 3, 'USS Carl Vinson', []],
		['a ship by its number', ['cvn', '70'], 2, 'USS Carl Vinson', []],
		['a person and a ship of one name', ['carl', 'vinson'], 2, 'Carl Vinson', ['carl-vinson']],
	])('that is %s', (_, words, length, name, values) => {
		const known = names.longestFrom(words);
		expect(known?.name).toBe(name);
		expect(known?.length).toBe(length);
		expect(known?.values.map(({value}) => value)).toEqual(values);
	});

	test('that is an organisation is none: others have its words', () => {
		expect(names.longestFrom(['canh', 'sat', 'bien', 'viet', 'nam'])).toBeNull();
	});

	test('that is a part of a name, or one word, is none', () => {
		expect(names.longestFrom(['van', 'giang'])).toBeNull();
		expect(names.longestFrom(['giang'])).toBeNull();
	});

	test('behind the prefix of a ship is nobody', () => {
		expect(names.longestFrom(['phan', 'van', 'giang'], 'uss')).toBeNull();
		expect(names.longestFrom(['phan', 'van', 'giang'], 'general')).not.toBeNull();
	});
});

describe('one word', () => {
	test('calls who has it as a given name or a family name, whole or, from three letters on, as a beginning', () => {
		const values = (word: string, isPrefix: boolean): readonly string[] =>
			names.bearersOf(word, isPrefix).map(({value}) => value);
		expect(values('giang', false)).toEqual(['phan-van-giang']);
		expect(values('brown', false)).toEqual(['charles-brown']);
		expect(values('bro', true)).toEqual(['charles-brown']);
		expect(values('br', true)).toEqual([]);
		expect(values('phan', false)).toEqual([]);
	});
});
