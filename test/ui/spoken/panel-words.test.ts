import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {databaseOf, storeOf} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {opened} from '../explorer/keyboard.ts';
import {manyRecords} from '../explorer/records.ts';
import {Talker} from './talker.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const talker = (): Talker => new Talker(store);
const vietnamese = (): Talker => new Talker(store, {...opened(), language: 'vi'});

const visit =
	'1 to 3 November 2025, official visit, the United States to Vietnam, Pete Hegseth, Hanoi, visit with 1 record';

describe('a record', () => {
	const lines = [
		'Record 1 of 36.',
		'Hegseth pays an official visit to Vietnam.',
		'1 to 3 November 2025, official visit, Ministry of National Defence, Hanoi.',
		'For the United States: Pete Hegseth, Secretary of War, visitor.',
		'The secretary came with a small delegation, and opened an exhibition on the last day.',
		'Topics: high-level exchange.',
		'2 sources, confidence high.',
		'Source 1: Hai bộ trưởng quốc phòng hội đàm tại Hà Nội; Báo Hải Vân, 2 November 2025.',
		'Source 2: Harbour Gazette.',
		'In the visit: this record, 1 to 3 November 2025.',
		'Of the visit, 1 of 1: 2 November 2025, talks, Giang and Hegseth hold talks in Hanoi.',
	];

	test('is read in short paragraphs, and n and p read its neighbours', () => {
		const talk = talker();
		expect(talk.say('enter').trimEnd().split('\n')).toEqual(lines);
		expect(talk.say('n')).toMatch(/^Record 2 of 36\.\nGiang and Hegseth hold talks in Hanoi\.\n/u);
		expect(talk.say('p').trimEnd().split('\n')).toEqual(lines);
		expect(talk.say('p')).toBe('Record 1 of 36.\n');
		expect(talk.say('escape')).toBe(`List. Row 1 of 35: ${visit}, folded.\n`);
	});

	test('says who, why this date and the note, in Vietnamese too', () => {
		const talk = vietnamese();
		talk.say('/');
		talk.type('rondeau');
		const said = talk.say('enter enter');
		expect(said).toContain('ngày 7 tháng 4 năm 2010, năm 2011 hoặc năm 2012, chiều, ngày suy ra, ');
		expect(said).toContain('\nPhía Việt Nam: Phùng Quang Thanh, Bộ trưởng Bộ Quốc phòng, chủ nhà.\n');
		expect(said).toContain('\nNguồn 1: clippings-2010.txt, dòng 14; không có địa chỉ web.\n');
		expect(said).toContain(
			'\nCăn cứ xác định ngày: Văn bản nêu ngày 7 tháng 4 mà không có năm. Ann Rondeau giữ chức ',
		);
		expect(said).toContain('\nGhi chú: Two lists disagree on the order of the week.\n');
	});

	test('gives the Vietnamese reasons of editors, in the record and in its evidence', () => {
		const record = engagement({date_basis: 'inferred', date_reasons: ['By hand.']});
		const talk = new Talker(storeOf([record], {dateReasons: [['By hand.', 'Tính tay từ 2025-11-02.']]}), {
			...opened(),
			language: 'vi',
		});
		const told = 'Tính tay từ ngày 2 tháng 11 năm 2025.\n';
		expect(talk.say('enter')).toContain(`\nCăn cứ xác định ngày: ${told}`);
		expect(talk.say('i')).toContain(`\n${told}`);
	});

	test('is gone through by paragraphs, and looked through for a text', () => {
		const talk = talker();
		talk.say('enter');
		expect(talk.say('j')).toBe(`${lines[2]}\n`);
		expect(talk.say('space')).toBe(`${lines[3]}\n`);
		expect(talk.say('G')).toBe(`${lines.at(-1)}\n`);
		expect(talk.say('g')).toBe(`${lines[1]}\n`);
		expect(talk.say('/')).toBe('Find: ');
		expect(talk.type('secretary')).toBe('secretary');
		expect(talk.say('enter')).toBe(`\n1 of 2 parts with “secretary”, n for the next. ${lines[3]}\n`);
		expect(talk.say('n')).toBe(`2 of 2 parts with “secretary”, n for the next. ${lines[4]}\n`);
		expect(talk.say('n')).toBe(`1 of 2 parts with “secretary”, n for the next. ${lines[3]}\n`);
		expect(talk.say('escape')).toBe(`${lines[3]}\n`);
		talk.say('/');
		talk.type('zzz');
		expect(talk.say('enter')).toBe(`\nNo “zzz” in this record. ${lines[3]}\n`);
	});

	test('opens its sources by number, or asks which', () => {
		const talk = talker();
		talk.say('enter');
		expect(talk.say('1')).toBe('Opening news.example in the browser.\n');
		expect(talk.say('3')).toBe('No source 3: this record has 2 sources.\n');
		expect(talk.say('o')).toBe(`2 sources. A number or Enter opens one. ${lines[7]}\n`);
		expect(talk.say('j')).toBe(`${lines[8]}\n`);
		expect(talk.say('enter')).toBe('Opening gazette.example in the browser. Record.\n');
		talk.failOpening();
		expect(talk.say()).toBe(
			'No browser here: capital C copies the address, which is:\nhttps://gazette.example/a_(b)\nEscape goes back.\n',
		);
		expect(talk.say('q')).toBe(`Record. ${lines[1]}\n`);
	});

	test('leads to related records and back', () => {
		const talk = talker();
		talk.say('enter');
		const related =
			'2 November 2025, talks, Phan Văn Giang and Pete Hegseth, Hanoi, same visit or event; 1 of 1.\n';
		expect(talk.say('r')).toBe(`See also, 1 record. ${related}`);
		expect(talk.say('enter')).toMatch(/^Record 1 of 1\.\nGiang and Hegseth hold talks in Hanoi\.\n/u);
		expect(talk.say('q')).toBe(`See also. ${related}`);
		expect(talk.say('q q')).toBe(`Record. ${lines[1]}\nList. Row 1 of 35: ${visit}, folded.\n`);
	});
});

describe('pickers and filters', () => {
	test('say each value with its count and its time, and what was picked', () => {
		const talk = talker();
		expect(talk.say('l')).toBe(
			'Leaders: 18 values. Type to narrow, arrows move, Tab takes several, Enter applies. Phan Văn Giang, Vietnam, 33 records, 4 March 1996 to 2 November 2025; 1 of 18.\n',
		);
		expect(talk.type('rondeau')).toBe('Narrow: rondeau');
		expect(talk.pause()).toBe(
			'\nAnn E. Rondeau, United States, 1 record, 7 April 2010, 2011 or 2012; 1 of 1.\n',
		);
		expect(talk.say('tab')).toBe(
			'Ann E. Rondeau, United States, 1 record, 7 April 2010, 2011 or 2012, taken; 1 of 2.\nNarrow: ',
		);
		expect(talk.say('enter')).toMatch(/^\n1 of 36 records\. Filters: leader Ann E\. Rondeau\. Row 1 of 1: /u);
		expect(talk.say('u')).toMatch(/^Undone: .* All 36 records\. Row 1 of 35: /u);
	});

	test('several values are taken one after the other', () => {
		const talk = talker();
		talk.say('l');
		expect(talk.say('tab')).toMatch(/^Phan Văn Giang, Vietnam, 33 records, .*, taken; 1 of 2\.\n$/u);
		expect(talk.say('tab')).toBe('No longer taken: Phan Văn Giang.\n');
	});

	test('years are ranges in words', () => {
		const talk = talker();
		talk.say('y');
		talk.type('2015..2018');
		expect(talk.pause()).toBe('\n2015 to 2018, 4 records; 1 of 1.\n');
		expect(talk.say('enter')).toMatch(
			/^4 of 36 records\. Filters: year 2015 to 2018\. Row 1 of 4: 4 March 2018, /u,
		);
		expect(talk.say('f')).toBe('Filters, 4 of 36 records left. Years: 2015 to 2018; 1 of 10.\n');
		expect(talk.say('j')).toBe('Leaders: any; 2 of 10.\n');
		expect(talk.say('x')).toBe('All 36 records. Leaders: any; 2 of 10.\n');
		expect(talk.say('enter escape')).toMatch(/; 1 of 18\.\nFilters\. Leaders: any; 2 of 10\.\n$/u);
	});
});

describe('the export', () => {
	test('is a choice after the other, then the name of the file, and says where it was written', () => {
		const talk = talker();
		expect(talk.say('e')).toBe(
			'Export. Arrows choose, Tab goes on, Enter to the file. What: this view, 36 records; 3 of 3.\n',
		);
		expect(talk.say('up up')).toBe(
			'What: its whole visit, 2 records; 2 of 3.\nWhat: this record, 1 record; 1 of 3.\n',
		);
		expect(talk.say('tab')).toBe('Format: Markdown; 1 of 8.\n');
		expect(talk.say('down')).toBe('Format: CSV; 2 of 8.\n');
		expect(talk.say('tab')).toBe('Options: a mark by which Excel knows the letters, off.\n');
		expect(talk.say('space')).toBe('Options: a mark by which Excel knows the letters, on.\n');
		expect(talk.say('J')).toMatch(/^Line 1 of the file: \S+\n$/u);
		expect(talk.say('enter')).toMatch(/^File: \S+\.csv$/u);
		expect(talk.say('ctrl-u')).toMatch(/^\x08+ +\x08+$/u);
		expect(talk.say('enter')).toBe('\nType a file name first.\n');
		expect(talk.type('out.csv')).toBe('File: out.csv');
		talk.saveResult = {type: 'exists', path: '/home/reader/out.csv'};
		expect(talk.say('enter')).toBe('\n/home/reader/out.csv exists: Enter again overwrites it.\n');
		talk.saveResult = {type: 'written', path: '/home/reader/out.csv'};
		expect(talk.say('enter')).toBe('Wrote 1 record to /home/reader/out.csv. List.\n');
		expect(talk.saved.map(each => each.isOverwriting)).toEqual([false, true]);
	});
});

describe('the help', () => {
	test('is a list by task, narrowed by typing, in both languages', () => {
		const talk = talker();
		const help = talk.say('?');
		expect(help).toMatch(/^Keys, by task\. Type to narrow them, Escape closes\.\nFind\.\nslash: search; /u);
		expect(help).toContain('\ncapital V: fold or unfold all visits\n');
		expect(help).toContain(
			'\na number: open the source of this number, in Record, Sources, Evidence, Commitments\n',
		);
		expect(help).not.toMatch(/[↑↓←→–·×]|backslash|PgDn|Ctrl-/u);
		expect(talk.type('undo')).toBe('Narrow: undo');
		expect(talk.pause()).toBe(
			'\nView.\nu: undo the last change of the view\nControl R: do again what was undone\n',
		);
		expect(talk.say('escape')).toMatch(/^List\. Row 1 of 35/u);
		expect(vietnamese().say('?')).toContain('\ndấu ngã: ');
	});
});
