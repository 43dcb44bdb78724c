import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellNames} from '../../source/domain/record-cells.ts';
import {toCsv} from './written.ts';
import {
	body,
	commitment,
	engagement,
	hostileEngagement,
	sampleEngagements,
	source,
} from '../fixtures/engagements.ts';
import {hostileRecord, unsafeCharacter} from './hostile-records.ts';
import {readCsv} from './read-csv.ts';

test('has the columns of the contract and one row a record', () => {
	const rows = readCsv(toCsv(sampleEngagements));
	expect(rows[0]?.join(',')).toBe(
		'id,date,date_start,date_end,date_basis,day_part,kind,title_en,title_vi,summary_en,summary_vi,' +
			'place_en,place_vi,venue_en,venue_vi,country,people,topics,part_of,bodies,series,commitments,sources,confidence,origin',
	);
	expect(rows.slice(1).map(row => row[0])).toEqual(sampleEngagements.map(record => record.id));
});

test('writes a record in full', () => {
	const record = engagement({
		part_of: 'the-visit',
		bodies: [body(), body({name: 'Coast Guard'})],
		commitments: [commitment(), commitment({id: 'b', what_en: 'A workshop'})],
		title_en: 'Talks, and "a toast"',
		sources: [
			source(),
			source({url: ''}),
			source({url: '', publisher: '', passage: {file: 'clipping.txt', line: 3}}),
		],
	});
	expect(toCsv([record]).split('\r\n')[1]).toBe(
		'2025-11-02-giang-hegseth-talks,2025-11-02,2025-11-02,2025-11-02,stated,morning,talks,"Talks, and ""a toast""",' +
			'Đại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội,' +
			'The two sides reviewed dioxin clean-up at Bien Hoa and the search for the missing.,' +
			'Hai bên rà soát việc tẩy độc dioxin tại Biên Hòa và tìm kiếm người mất tích.,' +
			'Hanoi,Hà Nội,Ministry of National Defence,Trụ sở Bộ Quốc phòng,VN,' +
			'"Phan Văn Giang (Minister of National Defence); Pete Hegseth (Secretary of War)",' +
			'"dioxin; mia-accounting",the-visit,"USS Halyard; Coast Guard",,"Six patrol boats for the coast guard; A workshop","https://news.example/hoi-dam; Báo Hải Vân; clipping.txt:3",high,reference',
	);
});

test('leaves a cell empty where nothing is known, and trims the others', () => {
	const record = engagement({
		day_part: null,
		part_of: null,
		title_en: ' Talks\t',
		sources: [source({url: '', publisher: ''}), source()],
	});
	const [names = [], row = []] = readCsv(toCsv([record]));
	const cells = Object.fromEntries(names.map((name, index) => [name, row[index]]));
	expect(cells).toMatchObject({
		day_part: '',
		part_of: '',
		title_en: 'Talks',
		sources: 'https://news.example/hoi-dam',
	});
});

test('defuses formulas, full-width signs included', () => {
	const [, row] = readCsv(toCsv([hostileEngagement]));
	const cells = Object.fromEntries(cellNames.map((name, index) => [name, row?.[index] ?? '']));
	expect(cells).toMatchObject({
		title_en: `'=HYPERLINK("https://evil.example";"x")| <script>alert(1)</script> \\| [a](javascript:b)`,
		place_en: "'+1 Hanoi",
		place_vi: "'＝Hà Nội",
		venue_en: "'@SUM(A1)",
		venue_vi: "'-1",
		topics: "'=cmd",
		bodies: "'=USS | <b>",
	});
});

test('reads back with a row a record, no formula and nothing unsafe, whatever the record holds', () => {
	fc.assert(
		fc.property(fc.array(hostileRecord, {maxLength: 3}), records => {
			const text = toCsv(records);
			expect(text).not.toMatch(unsafeCharacter);
			const rows = readCsv(text);
			expect(rows).toHaveLength(records.length + 1);
			for (const row of rows) {
				expect(row).toHaveLength(cellNames.length);
				for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]|\n/u);
			}
		}),
	);
});

test('names the series of a record by id, with the number or the year', () => {
	const series = [
		{id: 'harbour-talks', number: 3, year: null},
		{id: 'lantern-days', number: null, year: 2025},
	];
	const [, row] = readCsv(toCsv([engagement({series})]));
	expect(row?.[cellNames.indexOf('series')]).toBe('harbour-talks 3; lantern-days 2025');
});

test('begins with a byte order mark where Excel is to read it, and only there', () => {
	const plain = toCsv([engagement()]);
	expect(plain).toMatch(/^id,/u);
	expect(toCsv([engagement()], true)).toBe(`\u{FEFF}${plain}`);
});
