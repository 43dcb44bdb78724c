import {describe, expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';

const dated = (text: string, more: object = {}): readonly string[] =>
	extract([document(text, more)], shippedReference(), {
		isStandalone: true,
		today: '2026-11-30',
	}).proposals.map(({record}) => record.date);
const guest = (name: string, day = 'on Wednesday'): string =>
	`Gen. Phan Van Giang received ${name}, a deputy assistant secretary of defense, in Hanoi ${day}.`;
const page = (...items: readonly (readonly [stamp: string, text: string])[]): string =>
	items.flatMap(([stamp, text]) => ['A headline', stamp, text]).join('\n');

describe('a list whose items have days without the year', () => {
	test('runs newest first from the day of its page', () => {
		const list = page(
			['27 Oct', guest('Ann Lee')],
			['9 Apr', guest('Bob Cole')],
			['14 Dec', guest('Carl Day')],
		);
		expect(dated(list, {asOf: '2016-11-01'})).toEqual(['2016-10-26', '2016-04-06', '2015-12-09']);
	});

	test('or oldest first', () => {
		const list = page(
			['14 Dec', guest('Ann Lee')],
			['9 Apr', guest('Bob Cole')],
			['3 Jun', guest('Carl Day')],
			['27 Oct', guest('Dan Eck')],
		);
		expect(dated(list, {asOf: '2016-11-01'})).toEqual([
			'2015-12-09',
			'2016-04-06',
			'2016-06-01',
			'2016-10-26',
		]);
	});

	test('in Vietnamese, each day below its item', () => {
		const reception = (name: string): string =>
			`Hôm qua, Đại tướng Phan Văn Giang tiếp ông ${name}, Phó Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ, tại Hà Nội.`;
		const list = [
			reception('Ann Lee'),
			'05/01',
			reception('Bob Cole'),
			'20/12',
			reception('Carl Day'),
			'03/12',
		];
		expect(dated(list.join('\n'), {asOf: '2023-01-10'})).toEqual(['2023-01-04', '2022-12-19', '2022-12-02']);
	});

	test('may have one out of order by a few days', () => {
		const list = page(
			['20 Oct', guest('Ann Lee')],
			['22 Oct', guest('Bob Cole')],
			['9 Apr', guest('Carl Day')],
		);
		expect(dated(list, {asOf: '2016-11-01'})).toEqual(['2016-10-19', '2016-10-19', '2016-04-06']);
	});

	test('goes by a day with its year among them', () => {
		const list = page(
			['3 Jan', guest('Ann Lee')],
			['30 Dec 2015', guest('Bob Cole')],
			['1 Dec', guest('Carl Day')],
		);
		expect(dated(list, {asOf: '2016-11-01'})).toEqual(['2015-12-30', '2015-12-30', '2015-11-25']);
	});

	test('leaves the year open where nothing shows the day of the page, but not the day of the week', () => {
		const minister =
			'Defence Minister Phan Van Giang received Ambassador Marc Knapper in Hanoi on Wednesday.';
		const [date = ''] = dated(page(['27 Oct', minister], ['9 Apr', guest('Bob Cole')]));
		expect(date).toContain('2022-10-26');
		expect(date).not.toContain('2022-10-27');
	});

	test('is no chronology under its years', () => {
		const list = ['2021', '27 Oct', guest('Ann Lee', 'there'), '9 Apr', guest('Bob Cole', 'there')];
		expect(dated(list.join('\n'), {asOf: '2023-11-01'})).toEqual(['2021-10-27', '2021-04-09']);
	});
});

describe('the head of a text', () => {
	const talk = 'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on Thursday.';

	test.each([
		['Broadcast: 6.30, Sunday, 9 July 2023. Repeated in the evening by all stations of the south.'],
		['Transcript of the programme of Sunday, 9 July 2023, 12:00 UTC, in both languages'],
		['IMMEDIATE RELEASE | July 9, 2023 | Release No: NR-7714-23 | Office of the Press Secretary'],
		['Phát sóng: 6h30 Chủ nhật, 9/7/2023. Phát lại lúc 21h trên tất cả các đài khu vực phía Nam'],
		['Bản tin phát ngày 9/7/2023 trên sóng của đài, do ban biên tập thời sự quốc tế thực hiện'],
	])('tells when all was told: %s', head => {
		expect(dated(`A Station of the South\n${head}\n\n${talk}`)).toEqual(['2023-07-06']);
	});

	test('not where it tells of an event', () => {
		const [date] = dated(
			`Released on July 9, 2023, the three men flew home to their families at once.\n\n${talk}`,
		);
		expect(date).not.toBe('2023-07-06');
	});
});
