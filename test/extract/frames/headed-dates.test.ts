import {describe, expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {dateLine, document, drafts} from '../read.ts';

const days = (...lines: readonly string[]): readonly string[] =>
	drafts(lines.join('\n')).map(({date, passages}) =>
		date === null ? 'none' : dateLine(passages[0]?.text ?? '', date),
	);
const reception = 'Defense Minister Phung Quang Thanh receives Ambassador David Shear in Hanoi.';

describe('days under the heading of a year', () => {
	test('are of that year, up to the next heading', () => {
		expect(
			days(
				'A chronology',
				'2012',
				`March 5. ${reception}`,
				'2013',
				`May 2. ${reception}`,
				`May 9, 2014. ${reception}`,
			),
		).toEqual(['"March 5" 2012-3-5', '"May 2" 2013-5-2', '"May 9, 2014" 2014-5-9']);
	});

	test.each([
		'2013:',
		'Year 2013',
		'— 2013 —',
		'# 2013',
		'Quý II năm 2013',
		'Q2/2013',
		'Second quarter of 2013',
	])('which is written "%s"', heading => {
		expect(days(heading, `May 2: ${reception}`)).toEqual(['"May 2" 2013-5-2']);
	});

	test('in Vietnamese', () => {
		const met = 'Đại tướng Phùng Quang Thanh tiếp Đại sứ David Shear tại Hà Nội.';
		expect(days('Năm 2013', `Ngày 2-5: ${met}`, `Ngày 9-6: ${met}`)).toEqual([
			'"Ngày 2-5" 2013-5-2',
			'"Ngày 9-6" 2013-6-9',
		]);
	});

	test('go over New Year', () => {
		const visit = 'Adm. Samuel Locklear visits Vietnam and meets Gen. Do Ba Ty in Hanoi.';
		expect(days('2012', `Dec. 30 - Jan. 2. ${visit}`)).toEqual(['"Dec. 30 - Jan. 2" 2012-12-30/2013-1-2']);
	});

	test('with the months of that year between', () => {
		expect(days('2013', 'May', `May 2. ${reception}`, 'June 2014', `June 3. ${reception}`)).toEqual([
			'"May 2" 2013-5-2',
			'"June 3" 2014-6-3',
		]);
	});

	test('and those of a line of a day, where a text begins without one', () => {
		expect(
			days(
				'2013',
				'May 2',
				reception,
				'June 3-4',
				'Adm. Samuel Locklear visits Hanoi. On June 4 he meets Gen. Do Ba Ty there.',
				'July',
				reception,
			),
		).toEqual(['"" 2013-5-2', '"" 2013-6-3/2013-6-4', '"June 4" 2013-6-4', '"" 2013-7-d']);
		expect(days('May 2', reception)).toEqual(['none']);
		expect(days('2013', 'May 2 in the ministry of defence', reception)).toEqual(['none']);
	});

	test('and of none where the line tells more, or there is no heading', () => {
		expect(days('(c) 2013', `May 2. ${reception}`)).toEqual(['"May 2" y-5-2']);
		expect(days('Vision 2030 and beyond', `May 2. ${reception}`)).toEqual(['"May 2" y-5-2']);
		expect(days('Room 2013 B', `May 2. ${reception}`)).toEqual(['"May 2" y-5-2']);
		expect(days(`May 2. ${reception}`)).toEqual(['"May 2" y-5-2']);
	});
});

describe('days under a heading that tells its year and more', () => {
	const met = 'Đại tướng Phùng Quang Thanh tiếp Đại sứ David Shear tại Hà Nội.';

	test('are of that year', () => {
		expect(
			days('2013: a busy spring', `May 2. ${reception}`, '2014 – the summer', `June 3. ${reception}`),
		).toEqual(['"May 2" 2013-5-2', '"June 3" 2014-6-3']);
		expect(
			days('1. Năm 2013: chuyến đi xa', `Ngày 2/5, ${met}`, '2. Năm 2014: khép lại', `Ngày 3/6, ${met}`),
		).toEqual(['"Ngày 2/5" 2013-5-2', '"Ngày 3/6" 2014-6-3']);
		expect(days('2013 – 2015: three years', `May 2. ${reception}`)).toEqual(['"May 2" y-5-2']);
	});

	test('take its month, and the day of it with which they begin', () => {
		expect(days('2013', 'May', `On the 2nd, ${reception}`, reception)).toEqual([
			'"" 2013-5-2',
			'"" 2013-5-d',
		]);
		expect(days('Năm 2013: tháng 5 bận rộn', `Ngày 12, ${met}`)).toEqual(['"" 2013-5-12']);
		expect(days('Năm 2013: tháng 2 bận rộn', `Ngày 30, ${met}`)).toEqual(['"" 2013-2-d']);
	});

	test('where the heading names somebody too, who is no part of them', () => {
		expect(
			days(
				'3. Năm 2012: hết cấm vận',
				`Ngày 2/5, ${met}`,
				'4. Năm 2013: Leon Panetta trở lại',
				`Ngày 3/6, ${met}`,
			),
		).toEqual(['"Ngày 2/5" 2012-5-2', '"Ngày 3/6" 2013-6-3']);
	});
});

test('a line may tell its year before its day', () => {
	expect(days(`2013 – May 2: ${reception}`, `2014 | June 3: ${reception}`)).toEqual([
		'"May 2" 2013-5-2',
		'"June 3" 2014-6-3',
	]);
	expect(days(`2013 men left on May 2, when ${reception}`)).toEqual(['"May 2" y-5-2']);
});

test('a chronology is a list of reports, though some of its lines name nobody', () => {
	const rig = (day: string): string => `${day}. A Chinese oil rig is towed into disputed waters.`;
	expect(
		days('2014', rig('May 2'), rig('May 3'), rig('May 4'), `June 3. ${reception}`, 'How to cite this list.'),
	).toEqual(['"June 3" 2014-6-3']);
});

describe('days in numbers', () => {
	const today = 'Chiều nay, Đại tướng Phan Văn Giang tiếp Đại sứ Marc Knapper tại Hà Nội.';
	const printed = (...lines: readonly string[]): readonly (string | undefined)[] =>
		drafts(lines.join('\n')).map(({passages}) => passages[0]?.printedOn);

	test('on a line of their own are in the order of the language of their text', () => {
		expect(printed('15:20 05/12/2024', today)).toEqual(['2024-12-05']);
		expect(printed('12/05/2024', 'Gen. Phan Van Giang received Ambassador Marc Knapper today.')).toEqual([
			'2024-12-05',
		]);
	});

	test('are in the order that others of the text show', () => {
		const met = 'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on';
		expect(days(`${met} 20/3/2024.`, `${met} 5/12/2024.`)).toEqual([
			'"20/3/2024" 2024-3-20',
			'"5/12/2024" 2024-12-5',
		]);
		expect(days(`${met} 3/20/2024.`, `${met} 5/12/2024.`)).toEqual([
			'"3/20/2024" 2024-3-20',
			'"5/12/2024" 2024-5-12',
		]);
	});
});

describe('days in numbers with dots', () => {
	const met = 'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on';

	test('have the day first, where it can be', () => {
		expect(days(`${met} 5.12.2024.`)).toEqual(['"5.12.2024" 2024-12-5']);
		expect(days(`${met} 5.22.2024.`)).toEqual(['"5.22.2024" 2024-5-22']);
	});

	test('and the month where others of an English text have it', () => {
		expect(days(`${met} 5.22.2024.`, `${met} 5.12.2024.`)).toEqual([
			'"5.22.2024" 2024-5-22',
			'"5.12.2024" 2024-5-12',
		]);
		expect(
			days(
				`${met} 5.22.2024.`,
				'Đại tướng Phan Văn Giang tiếp Đại sứ Marc Knapper tại Hà Nội ngày 5.12.2024.',
			),
		).toEqual(['"5.22.2024" 2024-5-22', '"ngày 5.12.2024" 2024-12-5']);
	});
});

describe('the items of a list, each under a line of its own day,', () => {
	const list = [
		'23/02/2017 16:31',
		'Chiều nay, Đại tướng Phan Văn Giang tiếp Đại sứ Ted Osius tại Hà Nội.',
		'06/12/2016 12:47',
		'Sáng nay, Thượng tướng Nguyễn Chí Vịnh tiếp Đại sứ Ted Osius tại Hà Nội.',
		'05/11/2016 09:00',
		'Tiếp ông Ted Osius, Đại sứ Mỹ, sáng cùng ngày ở Hà Nội, Thượng tướng Nguyễn Chí Vịnh bàn việc rà phá bom mìn.',
	];

	test('are dated by it, whenever the page was published', () => {
		const page = document(list.join('\n'), {published: '2017-03-01'});
		const {proposals} = extract([page], shippedReference(), {isStandalone: true, today: '2026-11-22'});
		expect(proposals.map(({record}) => record.date)).toEqual(['2017-02-23', '2016-12-06', '2016-11-05']);
	});
});

describe('a press release', () => {
	const day = 'HANOI, August 18, 2022 - U.S. Ambassador Marc Knapper this morning met Gen. Phan Van Giang.';
	const more = 'On August 16, Adm. John Aquilino called on Gen. Phan Van Giang in Hanoi.';
	const printed = (...lines: readonly string[]): readonly (string | undefined)[] =>
		drafts(lines.join('\n')).map(({passages}) => passages[0]?.printedOn);

	test('is of one day from its dateline on', () => {
		expect(printed('PRESS RELEASE', day, more)).toEqual(['2022-08-18', '2022-08-18']);
		expect(printed('THÔNG CÁO BÁO CHÍ', day, more)).toEqual(['2022-08-18', '2022-08-18']);
	});

	test('is not every text that speaks of one', () => {
		expect(printed(day, more)).toEqual(['2022-08-18', undefined]);
		expect(printed(`${day} A press release followed.`, more)).toEqual(['2022-08-18', undefined]);
	});
});
