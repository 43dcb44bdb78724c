import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {completionAt, type Offer} from '../../source/search/complete.ts';
import {parseQuery} from '../../source/search/query.ts';

function offer(text: string, names: readonly string[] = [], count: number | null = 3): Offer {
	return {value: text, names: [text, ...names], text, count};
}

const offers: Readonly<Record<string, readonly Offer[]>> = {
	kind: [
		offer('reception', ['buổi tiếp'], 69),
		offer('talks', ['hội đàm'], 40),
		offer('phone-call', ['điện đàm']),
	],
	leader: [
		offer('Phan Văn Giang', [], 62),
		offer('Lloyd Austin', ['Lloyd J. Austin III'], 20),
		offer('Lê Giang'),
	],
	place: [offer('Da Nang', ['Đà Nẵng']), offer('Hanoi', ['Hà Nội']), offer('The "Rock"')],
	year: ['2025', '2019', '2018', '1995'].map(year => offer(year)),
};

/** The candidates at a bar in the text, the best one's ghost first; null where there are none. */
function completed(text: string, isVietnamese = false) {
	const cursor = text.indexOf('|');
	const line = text.replace('|', '');
	const completion = completionAt(line, cursor, isVietnamese, ({key}) => offers[key] ?? []);
	return (
		completion && {
			ghost: completion.candidates[0]?.ghost,
			lines: completion.candidates.map(
				({text: each}) => line.slice(0, completion.start) + each + line.slice(completion.end),
			),
		}
	);
}

describe('the name of a filter', () => {
	test.each([
		['le|', 'ader:', ['leader:']],
		['KI|', 'nd:', ['kind:']],
		['giang pl|', 'ace:', ['giang place:']],
		['-to|', 'pic:', ['-topic:']],
		['le| giang', 'ader:', ['leader: giang']],
	])('%s', (text, ghost, lines) => {
		expect(completed(text)).toEqual({ghost, lines});
	});

	test.each(['l|', '|', 'leb|', 'leader|s', '"le|', 'co-le|', 'hanoi |', '20|', 'l|e', 'lo|'])(
		'is not offered in %s',
		text => {
			expect(completed(text)).toBeNull();
		},
	);

	test('is offered in Vietnamese where that is spoken', () => {
		expect(completed('lo|', true)).toEqual({ghost: 'ại:', lines: ['loại:']});
		expect(completed('ng|', true)?.lines).toEqual(['người:', 'nguồn:']);
		expect(completed('le|', true)?.lines).toEqual(['leader:']);
	});
});

describe('the visible text comes first', () => {
	const kinds = [
		offer('speech', ['phát biểu'], 90),
		offer('phone-call', ['điện đàm'], 4),
		offer('handover', ['bàn giao', 'phone'], 50),
	];
	const people = [offer('John McCain', ['Giôn Mắc-kên'], 99), offer('Phan Văn Giang', [], 37)];
	const vietnamese = [offer('diễn tập', ['exercise'], 9), offer('điện đàm', ['phone-call'], 4)];
	const labels = (text: string, offers: readonly Offer[]) =>
		completionAt(text, text.length, true, () => offers)?.candidates.map(each => each.label);

	test.each([
		['kind:ph', kinds, ['phone-call', 'speech', 'handover']],
		['leader:gi', people, ['Phan Văn Giang', 'John McCain']],
		['loại:điện', vietnamese, ['điện đàm', 'diễn tập']],
		['loại:dien', vietnamese, ['diễn tập', 'điện đàm']],
	])('%s', (text, offers, expected) => {
		expect(labels(text, offers)).toEqual(expected);
	});

	test('and a ghost goes on only from what is typed, marks included', () => {
		const ghost = (text: string, offers: readonly Offer[]) =>
			completionAt(text, text.length, true, () => offers)?.candidates[0]?.ghost;
		expect(ghost('loại:điện', vietnamese)).toBe(' đàm');
		expect(ghost('loại:điện', vietnamese.slice(0, 1))).toBe(' → diễn tập');
		expect(ghost('loại:dien', vietnamese)).toBe(' tập');
	});
});

describe('the value of a filter', () => {
	test.each([
		['kind:|', 'reception', ['kind:reception', 'kind:talks', 'kind:phone-call']],
		['kind:ta|', 'lks', ['kind:talks']],
		['kind:TA|', 'lks', ['kind:talks']],
		['kind:hoi|', ' → talks', ['kind:talks']],
		['-kind:ph|', 'one-call', ['-kind:phone-call']],
		['loại:ta|', 'lks', ['loại:talks']],
		['leader:gia|', ' → Phan Văn Giang', ['leader:"Phan Văn Giang"', 'leader:"Lê Giang"']],
		['leader:ll|', 'oyd Austin', ['leader:"Lloyd Austin"']],
		['leader:aus|', ' → Lloyd Austin', ['leader:"Lloyd Austin"']],
		['leader:"phan v|', 'ăn Giang', ['leader:"Phan Văn Giang"']],
		['place:da|', ' Nang', ['place:"Da Nang"']],
		['place:danang|', ' → Da Nang', ['place:"Da Nang"']],
		['place:hà|', 'noi', ['place:Hanoi']],
		['place:"Da Nang",h|', 'anoi', ['place:"Da Nang",Hanoi']],
		['kind:talks,|', 'reception', ['kind:talks,reception', 'kind:talks,phone-call']],
		['year:20|', '25', ['year:2025', 'year:2019', 'year:2018']],
		['year:2018..20|', '25', ['year:2018..2025', 'year:2018..2019']],
		['year:2019..|', '2025', ['year:2019..2025']],
		['year:>=19|', '95', ['year:>=1995']],
		['x kind:ta| y', 'lks', ['x kind:talks y']],
	])('%s', (text, ghost, lines) => {
		expect(completed(text)).toEqual({ghost, lines});
	});

	test.each([
		'kind:talks|',
		'kind:zz|',
		'leader:"Phan Văn Giang"|',
		'foo:ta|',
		'kind:t|a',
		'place:the|',
		'year:2019|',
	])('has nothing to add in %s', text => {
		expect(completed(text)).toBeNull();
	});

	test('is looked up under everything else that was typed', () => {
		const asked: unknown[] = [];
		completionAt('hegseth kind:ta year:2019', 15, false, ({key}, otherText) => {
			asked.push([key, otherText]);
			return [];
		});
		expect(asked).toEqual([['kind', 'hegseth  year:2019']]);
	});

	test('is one of at most two dozen', () => {
		const many = Array.from({length: 3000}, (_, index) => offer(`Name ${index}`));
		expect(completionAt('leader:n', 8, false, () => many)?.candidates).toHaveLength(24);
	});
});

test('whatever is typed, a completion ends at the cursor, and what it gives is read as that filter', () => {
	const piece = fc.constantFrom(
		...[
			'le',
			'kind:',
			'leader:',
			'place:"',
			'ta',
			'gia',
			'Da N',
			'"',
			',',
			' ',
			'-',
			':',
			'ê',
			'\u0301',
			'👩‍🚀',
			'year:',
			'..',
		],
	);
	const texts = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join('').normalize('NFC'));
	fc.assert(
		fc.property(texts, fc.nat(), fc.boolean(), (text, at, isVietnamese) => {
			const cursor = text.length === 0 ? 0 : at % (text.length + 1);
			const completion = completionAt(text, cursor, isVietnamese, ({key}) => offers[key] ?? []);
			if (!completion) return;
			expect(completion.end).toBe(cursor);
			expect(completion.start).toBeLessThanOrEqual(cursor);
			expect(completion.candidates.length).toBeGreaterThan(0);
			for (const candidate of completion.candidates) {
				const line = `${text.slice(0, completion.start)}${candidate.text}`;
				const {qualifiers, emptyKeys} = parseQuery(line);
				if (!completion.isKey) expect(qualifiers.at(-1)?.values.at(-1)).toContain(candidate.label);
				else if (!isVietnamese)
					expect(emptyKeys).toHaveLength(parseQuery(text.slice(0, completion.start)).emptyKeys.length + 1);
			}
		}),
		{numRuns: 2000},
	);
});
