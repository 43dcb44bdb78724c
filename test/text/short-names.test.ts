import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formsOf, type SidedName} from '../../source/domain/short-name.ts';
import {ShortNames} from '../../source/text/short-names.ts';
import {displayWidth} from '../../source/text/width.ts';

const vn = (name: string): SidedName => ({name, side: 'VN'});
const us = (name: string): SidedName => ({name, side: 'US'});

describe('a name in its column', () => {
	const names = new ShortNames(() => [
		vn('Nguyễn Thị Kim Ngân'),
		vn('Nguyễn Văn Ngân'),
		us('Daniel Kritenbrink'),
		us('Charles Q. Brown Jr.'),
		us('Carla Brown Jr.'),
	]);

	test.each([
		[19, 'Nguyễn Thị Kim Ngân'],
		[18, 'Nguyễn T. Kim Ngân'],
		[17, 'Nguyễn T. K. Ngân'],
		[14, 'Nguyễn T. Ngân'],
	])('of %d columns stands as far as it fits: %s', (width, expected) => {
		expect(names.within(vn('Nguyễn Thị Kim Ngân'), width)).toBe(expected);
	});

	test('is never shortened to what somebody else of the side could be, while another form fits', () => {
		expect(names.within(us('Charles Q. Brown Jr.'), 17)).toBe('Charles Brown Jr.');
		expect(names.within(us('Charles Q. Brown Jr.'), 15)).toBe('C. Q. Brown Jr.');
		// Both are C. Brown Jr. in twelve columns: there is nothing better.
		expect(names.within(us('Charles Q. Brown Jr.'), 12)).toBe('C. Brown Jr.');
		expect(names.within(us('Daniel Kritenbrink'), 14)).toBe('D. Kritenbrink');
		expect(names.within(us('Daniel Kritenbrink'), 12)).toBe('Kritenbrink');
	});

	test('of fewer columns than any form has is the last word, and only that is ever cut', () => {
		expect(names.within(vn('Nguyễn Thị Kim Ngân'), 8)).toBe('Ngân');
		expect(names.within(us('Daniel Kritenbrink'), 8)).toBe('Daniel…');
	});

	test('is read only once one is too long', () => {
		let reads = 0;
		const lazy = new ShortNames(() => {
			reads++;
			return [us('Ted Osius')];
		});
		expect(lazy.within(us('Ted Osius'), 20)).toBe('Ted Osius');
		expect(reads).toBe(0);
		expect(lazy.within(us('Ted Osius'), 8)).toBe('T. Osius');
		expect(lazy.within(us('Robert Scher'), 8)).toBe('R. Scher');
		expect(reads).toBe(1);
	});

	test('finds everybody read where they were read ahead, which is done once', () => {
		let reads = 0;
		const ahead = new ShortNames(() => {
			reads++;
			return [us('Ted Osius')];
		});
		expect([ahead.readAhead(), reads, ahead.readAhead()]).toEqual([true, 1, false]);
		expect(ahead.within(us('Ted Osius'), 8)).toBe('T. Osius');
		expect(reads).toBe(1);
	});

	test('asks for those alike where that is offered, until everybody is read ahead', () => {
		const asked: string[] = [];
		const alike = new ShortNames(
			() => [us('Ted Osius'), us('Thomas Osius')],
			() => [],
			(side, lastWord) => {
				asked.push(`${side} ${lastWord}`);
				return ['Ted Osius', 'Thomas Osius'];
			},
		);
		expect(alike.within(us('Ted Osius'), 8)).toBe('T. Osius');
		expect(alike.within(us('Thomas Osius'), 8)).toBe('T. Osius');
		expect(asked).toEqual(['US Osius']);
		alike.readAhead();
		expect(alike.within(us('Robert Scher'), 8)).toBe('R. Scher');
		expect(asked).toEqual(['US Osius']);
	});
});

describe('a ship or an organisation in its column', () => {
	const agency = {name: 'Agency for Harbours of Vietnam', name_vi: 'Cơ quan Bến cảng Việt Nam'};
	const strange = {name: 'Office for the Lighthouses', name_vi: ''};
	const vietnam = {language: 'en', country: 'Vietnam'} as const;
	const inVietnamese = {language: 'vi', country: 'Việt Nam'} as const;
	const names = new ShortNames(
		() => [],
		() => [
			{...agency, short_en: 'AHV', short_vi: 'Bến cảng'},
			{name: 'Lights', name_vi: '', short_en: 'L', short_vi: ''},
		],
	);

	test.each([
		[30, 'Agency for Harbours of Vietnam', 'Cơ quan Bến cảng Việt Nam'],
		[20, 'Agency for Harbours', 'Cơ quan Bến cảng'],
		[17, 'AHV', 'Cơ quan Bến cảng'],
		[14, 'AHV', 'Bến cảng'],
	])('of %d columns stands as far as it fits', (width, en, vi) => {
		expect(names.bodyWithin(agency, width, vietnam)).toBe(en);
		expect(names.bodyWithin(agency, width, inVietnamese)).toBe(vi);
	});

	test('without a short name is cut at a word, and is never left with a word that wants another', () => {
		expect(names.bodyWithin(strange, 20, vietnam)).toBe('Office…');
		expect(names.bodyWithin(strange, 20, inVietnamese)).toBe('Office…');
	});

	test('has its English short name where it has no Vietnamese name', () => {
		expect(names.bodyWithin({name: 'Lights', name_vi: ''}, 3, inVietnamese)).toBe('L');
	});
});

test('two people of a side have two texts, wherever one of their forms is theirs alone', () => {
	const word = fc.constantFrom('Nguyễn', 'Trần', 'Thị', 'Kim', 'Văn', 'Ngân', 'Nam');
	const name = fc.array(word, {minLength: 2, maxLength: 5}).map(words => words.join(' '));
	fc.assert(
		fc.property(
			fc.uniqueArray(name, {minLength: 2, maxLength: 12}),
			fc.integer({min: 8, max: 26}),
			(all, width) => {
				const people = all.map(vn);
				const names = new ShortNames(() => people);
				const texts = people.map(person => names.within(person, width));
				for (const [index, text] of texts.entries()) {
					expect(displayWidth(text)).toBeLessThanOrEqual(width);
					const person = people[index] ?? expect.fail();
					const others = people.filter(each => each !== person).flatMap(each => formsOf(each));
					const hasOwn = formsOf(person).some(form => displayWidth(form) <= width && !others.includes(form));
					if (hasOwn) expect(texts.filter(each => each === text)).toHaveLength(1);
				}
			},
		),
		{numRuns: 300},
	);
});
