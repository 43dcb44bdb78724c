import {describe, expect, test} from 'vitest';
import type {Proposal} from '../../../source/extract/import-model.ts';
import {calendar, draft, hostAndVisitor, mention, minister} from '../../fixtures/drafts.ts';
import {hanoi, importing, received} from '../../fixtures/imports.ts';

describe('the record', () => {
	test('is worded from its fields in both languages', () => {
		const [proposal] = importing([
			{...received, date: calendar('25/1/2018', undefined, {dayPart: 'afternoon'})},
		]);
		expect(proposal!.record).toMatchObject({
			id: '2018-01-25-tran-dai-quang-james-mattis-reception',
			title_en: 'Trần Đại Quang receives James Mattis',
			title_vi: 'Chủ tịch nước Trần Đại Quang tiếp Bộ trưởng Quốc phòng Hoa Kỳ James Mattis',
			day_part: 'afternoon',
			place: {name_en: 'Hanoi', name_vi: 'Hà Nội', country: 'VN'},
			bodies: [],
			confidence: 'medium',
			origin: 'user',
		});
		expect(proposal!.record.summary_en).toContain('25 Jan 2018 (afternoon); Hanoi.');
		expect(proposal!.record.summary_vi).toContain('James Mattis (Bộ trưởng Quốc phòng Hoa Kỳ), khách');
		expect(proposal!.record.people[1]).toMatchObject({
			id: 'james-mattis',
			office: 'Secretary of Defense',
			part: 'visitor',
		});
	});

	test('gives the office as held on that day', () => {
		const hegseth = mention({
			personId: 'pete-hegseth',
			name: 'Pete Hegseth',
			title: 'U.S. Secretary of Defense',
		});
		const [proposal] = importing([
			draft({date: calendar('2/11/2025'), participants: [{mention: hegseth, part: 'visitor'}]}),
		]);
		expect(proposal!.record.people[0]).toMatchObject({
			office: 'Secretary of War',
			office_vi: 'Bộ trưởng Bộ Chiến tranh Hoa Kỳ',
		});
	});

	test('creates people who are not known, each once', () => {
		const stranger = mention({
			personId: null,
			name: 'Jane Q. Doe',
			postId: null,
			title: '',
			office: 'Colonel',
		});
		const drafts = [1, 2].map(month =>
			draft({
				line: month,
				date: calendar(`3/${month}/2018`),
				participants: hostAndVisitor(minister, stranger),
			}),
		);
		const proposals = importing(drafts);
		expect(proposals.map(each => each.newPeople)).toEqual(
			[1, 2].map(() => [{id: 'jane-q-doe', name: 'Jane Q. Doe', side: 'US'}]),
		);
		expect(proposals[1]!.record.people[1]).toMatchObject({id: 'jane-q-doe', office: 'Colonel'});
	});

	test('names the holder of an office where the date leaves one, else leaves the office out', () => {
		const nameless = mention({
			personId: null,
			name: '',
			postId: 'us-president',
			title: 'Tổng thống Hoa Kỳ',
			office: 'President',
		});
		const people = hostAndVisitor(minister, nameless);
		expect(
			importing([draft({date: calendar('25/1/2016'), participants: people})])[0]!.record.people[1]!.id,
		).toBe('barack-obama');
		expect(importing([draft({date: calendar('25/7'), participants: people})])[0]!.record.people).toHaveLength(
			1,
		);
	});

	test('says how little a wide date is worth', () => {
		const nobody = draft({date: calendar('25/7'), participants: []});
		expect(importing([nobody])[0]!.record).toMatchObject({confidence: 'low', date_basis: 'inferred'});
	});

	test('tells of ships that call, whoever is named', () => {
		const guest = mention();
		const titles = [hostAndVisitor(minister, guest), hostAndVisitor(minister, guest).slice(0, 1), []].map(
			participants => {
				const calls = draft({kind: 'port-call', date: calendar('25/1/2018'), place: hanoi, participants});
				const {title_en, title_vi} = importing([calls])[0]!.record;
				return [title_en, title_vi];
			},
		);
		expect(titles).toEqual([
			[
				'Naval ships call at Hanoi: Ngô Xuân Lịch and James Mattis',
				'Tàu thăm cảng tại Hà Nội: Bộ trưởng Bộ Quốc phòng Ngô Xuân Lịch và Bộ trưởng Quốc phòng Hoa Kỳ James Mattis',
			],
			['Naval ships call at Hanoi', 'Tàu hải quân cập cảng Hà Nội'],
			['Naval ships call at Hanoi', 'Tàu hải quân cập cảng Hà Nội'],
		]);
	});

	test('has a title of at most 110 characters whatever the names', () => {
		const long = mention({personId: null, name: 'Nguyễn '.repeat(30).trim(), postId: null});
		for (const kind of ['reception', 'talks', 'official-visit', 'speech', 'handover'] as const) {
			const [{record}] = importing([
				draft({kind, date: calendar('25/1/2018'), participants: hostAndVisitor(minister, long)}),
			]) as [Proposal];
			expect(Math.max(record.title_en.length, record.title_vi.length)).toBeLessThanOrEqual(110);
		}
	});
});
