import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import {describe, expect, test} from 'vitest';
import {inferDates, type InferredDate} from '../../../source/extract/dating/infer-dates.ts';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {calendar, document, draft, hostAndVisitor, mention, minister, told} from '../../fixtures/drafts.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const today = '2026-11-22';
const reference: Reference = {...shippedReference(), engagements: knownEngagements([])};
const infer = (drafts: readonly Draft[]): readonly InferredDate[] =>
	inferDates(drafts, reference, {isStandalone: true, today});
const datesOf = (drafts: readonly Draft[]): readonly string[] => infer(drafts).map(each => each.date);
const file = document({file: 'tag-page.txt'});
const item = (line: number, date: string, fields: Partial<Draft> = {}): Draft =>
	draft({line, file, date: calendar(date), participants: [], ...fields});

describe('the order of a list', () => {
	const newestFirst = [
		item(1, '5/9/2022'),
		item(2, '14/3'),
		item(3, '8/6/2020'),
		item(4, '1/2'),
		item(5, '3/5/2019'),
	];

	test('puts an item between its dated neighbours', () => {
		expect(datesOf(newestFirst)).toEqual([
			'2022-09-05',
			'[2021-03-14,2022-03-14]',
			'2020-06-08',
			'2020-02-01',
			'2019-05-03',
		]);
		const reasons = infer(newestFirst)[3]!.date_reasons.join(' ');
		expect(reasons).toContain('newest first');
		expect(reasons).toContain('line 3 (2020-06-08)');
		expect(reasons).toContain('line 5 (2019-05-03)');
	});

	test('reads a list that runs oldest first', () => {
		expect(datesOf(newestFirst.toReversed())).toEqual(datesOf(newestFirst).toReversed());
	});

	test('says nothing where the dated items show no order', () => {
		const mixed = [
			item(1, '5/9/2020'),
			item(2, '14/3'),
			item(3, '8/6/2022'),
			item(4, '3/5/2019'),
			item(5, '7/7/2021'),
		];
		expect(datesOf(mixed)[1]).toBe('1995-03-14/2026-03-14');
	});

	test('says nothing where too many dated items are out of place', () => {
		const dated = ['5/9/2022', '1/2/2015', '8/6/2020', '3/5/2016', '7/7/2018', '9/9/2017'];
		const mixed = [...dated.map((date, index) => item(index + 1, date)), item(7, '14/3')];
		expect(datesOf(mixed)[6]).toBe('1995-03-14/2026-03-14');
	});

	test('says nothing where fewer than three dates show it', () => {
		expect(datesOf([item(1, '5/9/2022'), item(2, '14/3'), item(3, '8/6/2020')])[1]).toBe(
			'1995-03-14/2026-03-14',
		);
	});

	test('is carried through neighbours that are not settled themselves', () => {
		const between = [...newestFirst.slice(0, 3), item(4, '1/2'), item(5, '1/3'), item(6, '3/5/2019')];
		expect(datesOf(between).slice(3)).toEqual(['2020-02-01', '2020-03-01', '2019-05-03']);
	});

	test('bears one item out of place', () => {
		const misplaced = [
			item(1, '5/9/2022'),
			item(2, '8/6/2021'),
			item(3, '9/9/2014'),
			item(4, '3/5/2020'),
			item(5, '1/2'),
			item(6, '7/7/2019'),
		];
		expect(datesOf(misplaced)[4]).toBe('2020-02-01');
	});

	test('gives way to a term of office', () => {
		const mattis = hostAndVisitor(minister, mention());
		const wrong = [...newestFirst.slice(0, 3), item(4, '25/1', {participants: mattis}), item(5, '3/5/2019')];
		const inferred = infer(wrong)[3]!;
		expect(inferred.date).toBe('[2017-01-25,2018-01-25]');
		expect(inferred.date_reasons.join(' ')).toContain(
			'Set aside, since it contradicts the rest: The list runs',
		);
	});

	test('knows no order across texts', () => {
		const elsewhere = document({file: 'other.txt'});
		expect(
			datesOf([...newestFirst, item(9, '1/2', {passages: [{document: elsewhere, line: 1, text: ''}]})]).at(
				-1,
			),
		).toBe('1995-02-01/2026-02-01');
	});
});

describe('one visit', () => {
	const mattis = mention();
	const host = {...minister, personId: null, name: 'Lê Văn Hải', postId: null};
	const reception = draft({
		line: 3,
		date: calendar('25/1'),
		participants: hostAndVisitor(host, mattis),
		visitor: mattis,
	});
	const visit = draft({
		line: 9,
		kind: 'official-visit',
		date: calendar('24/1', '25/1/2018'),
		file: document({file: 'visit.txt'}),
	});

	test('gives its year to meetings on its days, in whatever text', () => {
		expect(datesOf([reception])).toEqual(['[2017-01-25,2018-01-25]']);
		const [inferred] = infer([reception, visit]);
		expect(inferred!.date).toBe('2018-01-25');
		expect(inferred!.date_reasons.join(' ')).toContain('same visit of James Mattis as line 9 of visit.txt');
	});

	test('lets meetings share what each excludes', () => {
		const quang = {
			...minister,
			name: 'Trần Đại Quang',
			personId: 'tran-dai-quang',
			postId: 'vn-president',
			title: 'Chủ tịch nước',
		};
		const austin = mention({personId: 'lloyd-austin', name: 'Lloyd Austin'});
		const phuc = {...quang, name: 'Nguyễn Xuân Phúc', personId: 'nguyen-xuan-phuc'};
		const both = [
			draft({line: 1, date: calendar('29/7'), participants: hostAndVisitor(host, austin), visitor: austin}),
			draft({line: 2, date: calendar('29/7'), participants: hostAndVisitor(phuc, austin), visitor: austin}),
		];
		expect(datesOf(both)).toEqual(['[2021-07-29,2022-07-29]', '[2021-07-29,2022-07-29]']);
	});

	test('is not shared by meetings months apart', () => {
		const october = draft({
			line: 4,
			date: calendar('16/10'),
			participants: hostAndVisitor(host, mattis),
			visitor: mattis,
		});
		expect(datesOf([october, visit])[0]).toBe('[2017-10-16,2018-10-16]');
	});

	test('settles a text without any date where it can be of no other', () => {
		const hegseth = mention({
			personId: 'pete-hegseth',
			name: 'Pete Hegseth',
			title: 'US Secretary of War',
			office: 'Secretary of War',
		});
		const undated = draft({
			line: 1,
			participants: hostAndVisitor(host, hegseth),
			visitor: hegseth,
			file: document({file: 'undated.txt'}),
		});
		const dated = draft({
			kind: 'official-visit',
			date: calendar('2/11/2025'),
			participants: [{mention: hegseth, part: 'visitor'}],
		});
		expect(datesOf([undated])).toEqual([`2025-09-05/${today}`]);
		const [inferred] = infer([undated, dated]);
		expect(inferred).toMatchObject({date: '2025-11-02', date_basis: 'inferred'});
		const other = draft({...dated, line: 7, date: calendar('9/5/2026')});
		expect(datesOf([undated, dated, other])[0]).toBe(`2025-09-05/${today}`);
	});

	test('takes a phone call for no visit', () => {
		const call = draft({...visit, kind: 'phone-call', participants: [{mention: mattis, part: 'visitor'}]});
		expect(datesOf([reception, call])[0]).toBe('[2017-01-25,2018-01-25]');
	});
});

describe('the same day', () => {
	const later = draft({line: 2, date: told({type: 'same-day'}), file});

	test('is that of the engagement told before', () => {
		expect(datesOf([draft({line: 1, date: calendar('2/11/2017'), file}), later])[1]).toBe('2017-11-02');
	});

	test('is not read across texts, nor where nothing was told before', () => {
		expect(datesOf([draft({line: 1, date: calendar('2/11/2017')}), later])[1]).toBe('2017-01-20/2018-12-31');
		expect(datesOf([later])).toEqual(['2017-01-20/2018-12-31']);
	});
});

describe('engagements already known', () => {
	const known = engagement({
		id: '2017-01-25-lich-mattis',
		date: '2017-01-25',
		kind: 'reception',
		people: [
			{id: 'ngo-xuan-lich', name: 'Ngô Xuân Lịch', side: 'VN', office: '', office_vi: '', part: 'host'},
			{id: 'james-mattis', name: 'James Mattis', side: 'US', office: '', office_vi: '', part: 'visitor'},
		],
	});
	const knowing: Reference = {...reference, engagements: knownEngagements([known])};
	const one = draft({date: calendar('25/1')});

	test('settle a date unless the import stands alone', () => {
		const inferred = inferDates([one], knowing, {isStandalone: false, today})[0]!;
		expect(inferred.date).toBe('2017-01-25');
		expect(inferred.date_reasons.join(' ')).toContain('2017-01-25-lich-mattis');
		expect(inferDates([one], knowing, {isStandalone: true, today})[0]!.date).toBe('[2017-01-25,2018-01-25]');
	});

	test('settle a text without a date where they are the only one', () => {
		expect(inferDates([draft({})], knowing, {isStandalone: false, today})[0]!.date).toBe('2017-01-25');
		const second = {...known, id: '2018-01-25-lich-mattis', date: '2018-01-25'};
		const twice: Reference = {...reference, engagements: knownEngagements([known, second])};
		expect(inferDates([draft({})], twice, {isStandalone: false, today})[0]!.date).toBe(
			'2017-01-20/2018-12-31',
		);
	});

	test('say nothing of another day or of other people', () => {
		expect(
			inferDates([draft({date: calendar('12/3')})], knowing, {isStandalone: false, today})[0]!.date,
		).toBe('[2017-03-12,2018-03-12]');
		const stranger = {...minister, personId: null, name: 'Lê Văn Hải', postId: null, title: ''};
		const other = draft({
			date: calendar('25/1'),
			participants: hostAndVisitor(stranger, mention({personId: 'mark-esper'})),
		});
		expect(inferDates([other], knowing, {isStandalone: false, today})[0]!.date).toBe('2020-01-25');
	});
});
