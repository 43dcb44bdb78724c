import {expect, test} from 'vitest';
import {extract} from '../../../source/extract/extract.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document, draftLine, drafts} from '../read.ts';

test.each([
	[
		'of a paper, where it was signed, not what it is about',
		'Chiều 8/5/2018, ở Hà Nội, Thượng tướng Nguyễn Chí Vịnh và Đại sứ Daniel Kritenbrink ký biên bản ghi nhớ về tẩy độc tại sân bay Biên Hòa.',
		'agreement | Nguyễn Chí Vịnh (signatory), Daniel Kritenbrink (signatory) | Hanoi',
	],
	[
		'of a paper, what it is about where nothing else is told',
		'On May 8, 2018, Lt. Gen. Nguyen Chi Vinh and Ambassador Daniel Kritenbrink signed an agreement on dioxin at Bien Hoa Air Base.',
		'agreement | Nguyễn Chí Vịnh (signatory), Daniel Kritenbrink (signatory) | Bien Hoa Air Base',
	],
	[
		'of a carrier, the port and not the ship',
		'Trưa 5/3/2018, tàu sân bay USS Carl Vinson thả neo ngoài cảng Tiên Sa.',
		'port-call |  | Tien Sa Port',
	],
	[
		'of a speech, the house of its hearers',
		'Students of the Diplomatic Academy of Vietnam heard Defense Secretary Mark Esper speak of the sea on May 8, 2019.',
		'speech | Mark Esper (speaker) | Diplomatic Academy of Vietnam',
	],
])('%s', (_, text, line) => {
	expect(drafts(text).map(draftLine)).toEqual([line]);
});

test.each([
	[
		'a town that is the next of a list',
		'at the Pentagon, Honolulu and San Diego being next, on May 4, 2023.',
		'Washington, D.C.',
	],
	[
		'a town with a verb of its own',
		'at the Pentagon, Hanoi having asked for it, on May 4, 2023.',
		'Washington, D.C.',
	],
	['the town of its address', 'at Military Hospital 175, Vung Tau, on May 4, 2023.', 'Vung Tau'],
	['the town in which it is', 'at the Presidential Palace in Hue on May 4, 2023.', 'Hue'],
])('behind a venue stands %s', (_, rest, place) => {
	const [draft] = drafts(`Minister Phan Van Giang met Secretary Lloyd Austin ${rest}`);
	expect(draft?.place?.place).toBe(place);
	expect(draft?.place?.venue).not.toBe('');
});

test.each([
	['a dateline, where nothing else is told', 'HUE, Vietnam – ', '', 'Hue'],
	['a town told outright before a dateline', 'HUE – ', ' in Da Nang', 'Da Nang'],
	['no town at the head that acts', 'Hue welcomed spring. ', '', undefined],
])('%s', (_, head, where, place) => {
	const text = `${head}Minister Phan Van Giang met Secretary Lloyd Austin${where} on May 4, 2023.`;
	expect(drafts(text).map(draft => draft.place?.place)).toEqual([place]);
});

test.each([
	[
		'where the scene is set',
		'Da Nang wakes to blasts these days. On May 4, 2023 US Marines and Vietnamese sappers opened an exercise in mine clearing.',
		'Da Nang',
	],
	[
		'where whom the sentence names is',
		'Gen. Phan Van Giang is in Singapore this week. Talks with Secretary Lloyd Austin came on June 2, 2023.',
		'Singapore',
	],
	[
		'where next year was planned',
		'Next year’s plan was settled in Honolulu. Minister Phan Van Giang met Secretary Lloyd Austin on May 4, 2023.',
		'Honolulu',
	],
	[
		'not at the base that he speaks of',
		'President Tran Dai Quang received Secretary James Mattis on January 25, 2018 and asked for more money for cleaning Bien Hoa air base.',
		'Hanoi',
	],
])('%s', (_, text, place) => {
	expect(drafts(text).map(draft => draft.place?.place)).toEqual([place]);
});

test('a house that is named for its town is no other of that name', () => {
	const place = (town: string): unknown =>
		extract(
			[
				document(
					`On May 4, 2023, Ambassador Marc Knapper received Gen. Phan Van Giang at Vietnam National University in ${town}.`,
				),
			],
			shippedReference(),
			{isStandalone: true, today: '2026-11-22'},
		).proposals[0]?.record.place;
	expect(place('Hanoi')).toMatchObject({name_en: 'Hanoi', venue_vi: 'Đại học Quốc gia Hà Nội'});
	expect(place('Ho Chi Minh City')).toMatchObject({
		name_en: 'Ho Chi Minh City',
		venue_en: 'Vietnam National University',
		venue_vi: 'Vietnam National University',
	});
});

test.each([
	['a town counts before the port that a ship has in the data', ' ở Vinh', 'Vinh'],
	['where no town is told the ship is the place', '', 'Quy Nhon'],
])('%s', (_, where, place) => {
	const [draft] = drafts(
		`Ngày 21/8/2012, trên tàu USNS Mercy${where}, Đại tá James Morgan tiếp Thiếu tướng Lê Văn Hùng, Phó Cục trưởng Quân y.`,
	);
	expect(draft?.place?.place).toBe(place);
});

test('the house of a host who is named in another sentence', () => {
	const [draft] = drafts(
		'Ngày 7/6/2018, Tổng Lãnh sự Mary Tarnowka trao hai máy siêu âm cho quân y Việt Nam. Giám đốc Bệnh viện Quân y 175, Thiếu tướng Lê Hùng, cảm ơn.',
	);
	expect(draft?.place?.place).toBe('Ho Chi Minh City');
});

test('a third country is the place of those who train there', () => {
	const [draft] = drafts(
		'Đoàn Việt Nam do Đại tá Trần Quang Huy dẫn đầu cùng quân nhân Mỹ dự diễn tập Hổ mang vàng tại Thái Lan từ 12 đến 22-2-2019.',
	);
	expect(draft?.place?.place).toBe('Thailand');
});
