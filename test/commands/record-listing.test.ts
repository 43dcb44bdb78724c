import {describe, expect, test} from 'vitest';
import {alignedTable} from '../../source/cli/aligned-table.ts';
import {listingColumns} from '../../source/commands/record-listing.ts';
import {
	body,
	engagement,
	participant,
	recordOfLongWindow,
	sampleVocabulary,
} from '../fixtures/engagements.ts';

const words = {language: 'en', vocabulary: sampleVocabulary, years: []} as const;

test('a date that is too long for its column keeps its question mark', () => {
	const [, row] = alignedTable(listingColumns([recordOfLongWindow], words, 100), 100, false).split('\n');
	expect(row?.slice(0, 24)).toBe('5 Sep 2025 – 22 Nov 2… ?');
});

test('the columns say when, who met whom, as what and where', () => {
	const columns = listingColumns([engagement()], words, 100);
	expect(columns.map(({heading, cells}) => [heading, ...cells])).toEqual([
		['Date', '2 Nov 2025'],
		['Vietnam          United States', 'Phan Văn Giang ⇄ Pete Hegseth'],
		['Kind', 'talks'],
		['Place', 'Hanoi'],
		['Id', '2025-11-02-giang-hegseth-talks'],
	]);
});

describe('who met whom', () => {
	const hart = participant({id: 'hart', name: 'Al Hart', side: 'US', part: 'visitor'});
	const lan = participant({id: 'lan', name: 'Trần Thị Lan'});
	const peopleOf = (
		records: Parameters<typeof listingColumns>[0],
		width = 80,
		language: 'en' | 'vi' = 'en',
	) => listingColumns(records, {...words, language}, width)[1]?.cells;

	test('stands in one column a side, with the number of the others', () => {
		expect(peopleOf([engagement(), engagement({people: [lan, hart, {...hart, id: 'x'}]})])).toEqual([
			'Phan Văn Giang ⇄ Pete Hegseth',
			'Trần Thị Lan   ⇄ Al Hart +1',
		]);
	});

	test('names the country of a side of which nobody is named, but for a speech', () => {
		expect(peopleOf([engagement({people: [hart], kind: 'official-visit'})])).toEqual(['Vietnam ← Al Hart']);
		expect(peopleOf([engagement({people: [hart]})], 80, 'vi')).toEqual(['Việt Nam ⇄ Al Hart']);
		expect(peopleOf([engagement({people: [lan], kind: 'speech'})])).toEqual(['Trần Thị Lan']);
	});

	test('names its ship or organisation where the record has one', () => {
		const bodies = [body({name: 'Government of Vietnam', name_vi: 'Chính phủ Việt Nam', side: 'VN'})];
		expect(peopleOf([engagement({people: [hart], bodies})])).toEqual(['Government ⇄ Al Hart']);
		expect(peopleOf([engagement({people: [hart], bodies})], 120, 'vi')).toEqual([
			'Chính phủ Việt Nam ⇄ Al Hart',
		]);
	});

	test('names it by its short name where there is no room', () => {
		const agency = {name: 'Ship Search Agency of the Coast', name_vi: 'Cơ quan Tìm kiếm tàu bè'};
		const record = engagement({people: [hart], bodies: [body({...agency, side: 'VN'})]});
		const short = {...agency, short_en: 'SSA', short_vi: 'Tìm tàu'};
		const cellsOf = (language: 'en' | 'vi', width: number) =>
			listingColumns([record], {...words, language}, width, () => [short])[1]?.cells;
		expect(cellsOf('en', 80)).toEqual(['SSA     ⇄ Al Hart']);
		expect(cellsOf('vi', 80)).toEqual(['Tìm tàu  ⇄ Al Hart']);
		expect(cellsOf('vi', 120)).toEqual(['Cơ quan Tìm kiếm tàu bè ⇄ Al Hart']);
	});

	test('is the title where nobody is', () => {
		expect(peopleOf([engagement({people: []})])).toEqual(['Giang and Hegseth hold talks…']);
	});

	test('shortens names to the width of the terminal', () => {
		const long = participant({id: 'long', name: 'Nguyễn Thị Kim Ngân'});
		const record = engagement({people: [long, hart]});
		expect(peopleOf([record], 100)).toEqual(['Nguyễn Thị Kim Ngân ⇄ Al Hart']);
		expect(peopleOf([record], 80)).toEqual(['Nguyễn T. K. Ngân ⇄ Al Hart']);
	});
});

test('kinds are short where the terminal is narrow', () => {
	const kind = (width: number) =>
		listingColumns([engagement({kind: 'official-visit'})], words, width)[2]?.cells;
	expect(kind(80)).toEqual(['visit']);
	expect(kind(100)).toEqual(['official visit']);
});
