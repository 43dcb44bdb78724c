import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

describe('a passage gives no record', () => {
	test.each([
		[
			'of a head of state who is no American',
			"Presidents Xi Jinping and Vo Van Thuong met in Hanoi on May 4, 2023, months after Joe Biden's visit.",
		],
		[
			'of a head of state who is no American, in Vietnamese',
			'Tổng thống Vladimir Putin hội đàm với Chủ tịch nước Tô Lâm tại Hà Nội ngày 20/6/2024. Mỹ bình luận.',
		],
		[
			'of what a picture on show tells',
			'Phòng trưng bày ở Hà Nội mở cửa ngày 24/11/2018, giới thiệu ảnh Thượng nghị sĩ John Kerry gặp Đại tướng Lê Đức Anh.',
		],
		[
			'of what is only considered',
			'Lầu Năm Góc cân nhắc trao xuồng tuần tra cho Cảnh sát biển Việt Nam tại Hải Phòng ngày 24/11/2018.',
		],
		[
			'of what is only possible',
			'Lầu Năm Góc ngày 25/1/2018 làm việc với Việt Nam về khả năng tàu sân bay thăm Đà Nẵng.',
		],
		[
			'of what is only considered, in English',
			'The Pentagon is weighing giving boats to the Vietnam Coast Guard in Hai Phong on May 4, 2018.',
		],
		[
			'of what a side pulled out of',
			'The Vietnamese navy has pulled out of an exchange with the U.S. Pacific Fleet at Da Nang on May 4, 2018.',
		],
		[
			'whose only day is that of who told it',
			'U.S. and Vietnamese officers in Hanoi spoke of radios, two of them told the newspaper on May 4, 2018.',
		],
		[
			'of what is to be in so many weeks',
			'Lloyd Austin was in New Delhi on May 4, 2023. Rajnath Singh receives Gen. Phan Van Giang in two weeks.',
		],
	])('%s', (_, text) => {
		expect(drafts(text)).toEqual([]);
	});
});

describe('a passage gives its record', () => {
	test.each([
		[
			'where a picture of it is shown',
			'Trang mạng đăng bức ảnh Thượng nghị sĩ John Kerry gặp Đại tướng Lê Đức Anh tại Hà Nội ngày 24/11/2018.',
			'talks | John Kerry (visitor), Lê Đức Anh (host) | Hanoi',
		],
		[
			'where no word of a report stands before the day',
			'U.S. and Vietnamese officers in Hanoi spoke of radios on May 4, 2018.',
			'exercise |  | Hanoi',
		],
		[
			'whatever two agreed should not be',
			'Lloyd Austin and Phan Van Giang agreed in Hanoi on May 4, 2022 that ships should not wait till next year.',
			'talks | Lloyd Austin (visitor), Phan Văn Giang (host) | Hanoi',
		],
		[
			'where a ship pulled into a port',
			'USS Mobile pulled into Da Nang, Vietnam, on May 4, 2018.',
			'port-call |  | Da Nang',
		],
	])('%s', (_, text, line) => {
		expect(drafts(text).map(draftLine)).toEqual([line]);
	});

	test('without whoever did so a day before', () => {
		const text =
			'Chủ tịch nước Nguyễn Xuân Phúc phát biểu tại New York ngày 22/9/2021, sau Tổng thống Mỹ Joe Biden một ngày, về quốc phòng.';
		expect(drafts(text).flatMap(each => each.participants.map(({mention}) => mention.name))).toEqual([
			'Nguyễn Xuân Phúc',
		]);
	});

	test('without whose deputy, kin or remains are told of', () => {
		const people = (whose: string): unknown =>
			drafts(
				`Lloyd Austin met Phan Van Giang in Hanoi on May 4, 2022 and saw ${whose}.`,
			)[0]?.participants.map(({mention}) => mention.name);
		const both = ['Lloyd Austin', 'Phan Văn Giang'];
		expect(people("Jim Webb's deputy")).toEqual(both);
		expect(people("Jim Webb's old squadron mate")).toEqual(both);
		expect(people("Jim Webb's remains")).toEqual(both);
		expect(people("Jim Webb's boat")).toEqual([...both, 'Jim Webb']);
	});
});

describe('the day of a meeting', () => {
	const dayOf = (text: string): string | null | undefined => {
		const date = drafts(text)[0]?.date;
		return date && `${date.type} ${drafts(text)[0]?.isAnnounced ? 'to come' : 'past'}`;
	};
	const rest = 'was received by Prime Minister Nguyen Tan Dung in Hanoi on Monday.';

	test('is past where only something else in the sentence is still to come', () => {
		expect(dayOf(`Leon Panetta, who is to speak in Manila, ${rest}`)).toBe('weekday past');
		expect(
			dayOf(
				'Leon Panetta came to Hanoi on Monday, a day before he is to see students, for talks with Phan Van Giang.',
			),
		).toBe('weekday past');
		expect(dayOf('Leon Panetta is to visit Hanoi on Monday and meet Phan Van Giang.')).toBe(
			'weekday to come',
		);
	});

	test('is past whatever visits were spoken of', () => {
		expect(dayOf('Leon Panetta saw Phan Van Giang on Monday and asked about visits to Cam Ranh.')).toBe(
			'weekday past',
		);
	});
});

describe('people behind a verb of speech', () => {
	const people = (rest: string): unknown =>
		drafts(
			`U.S. and Vietnamese officers opened a shelter in Hue on May 4, 2022. "Well done," Consul General Mary Tarnowka said at the ceremony, ${rest} Lt. Gen. Phan Van Giang.`,
		)[0]?.participants.map(({mention}) => mention.name);

	test('were there where they attended', () => {
		expect(people('which was also attended by')).toEqual(['Mary Tarnowka', 'Phan Văn Giang']);
		expect(people('and praised the work of')).toEqual(['Mary Tarnowka']);
	});

	test('keep "Jr." in their names', () => {
		const [draft] = drafts(
			'Gen. CQ Brown Jr., the Pacific Air Forces commander, met Phan Van Giang in Hanoi on May 4, 2019.',
		);
		expect(draft?.participants.map(({mention}) => mention.name)).toEqual([
			'Charles Q. Brown Jr.',
			'Phan Văn Giang',
		]);
		const [other] = drafts('Gen. CQ Brown, Jr, met Phan Van Giang in Hanoi on May 4, 2019.');
		expect(other?.participants).toHaveLength(2);
	});
});

describe('a dateline', () => {
	const placeOf = (text: string): string | undefined => drafts(text)[0]?.place?.place;

	test('is the place rather than a town near by, or the base that is spoken of', () => {
		const gave =
			'BIEN HOA, Vietnam — Ambassador Ted Osius handed over boats to the Vietnam Coast Guard on May 4, 2017';
		expect(placeOf(`${gave} near Vung Tau.`)).toBe('Bien Hoa');
		expect(placeOf(`${gave} in Vung Tau.`)).toBe('Vung Tau');
		const met = 'HANOI — Leon Panetta met Phan Van Giang on May 4, 2012';
		expect(placeOf(`${met} and spoke of the base at Cam Ranh.`)).toBe('Hanoi');
		expect(placeOf('Leon Panetta met Phan Van Giang on May 4, 2012 at the base at Cam Ranh.')).toBe(
			'Cam Ranh',
		);
		expect(
			placeOf(
				'BIEN HOA — Boats were handed over to the Vietnam Coast Guard by the U.S. Navy at the base at Cam Ranh.',
			),
		).toBe(undefined);
	});

	test('is not set aside for what a third country did elsewhere', () => {
		const met = 'Leon Panetta met Phan Van Giang on May 4, 2012.';
		expect(placeOf(`${met} An Indian ship lay in Cam Ranh.`)).not.toBe('Cam Ranh');
		expect(placeOf(`${met} They were in Cam Ranh.`)).toBe('Cam Ranh');
		expect(placeOf(`${met} An Indian and an American ship lay in Cam Ranh.`)).toBe('Cam Ranh');
	});
});

describe('the place of a speech', () => {
	const placeOf = (text: string): string | undefined => drafts(text)[0]?.place?.place;
	const rest = 'Vice Adm. Karl Thomas told Vietnamese officers in Honolulu on May 4, 2018.';

	test('is none of what was said ahead of the speaker', () => {
		expect(
			placeOf('Da Nang is a fine port, Vice Adm. Karl Thomas told Vietnamese officers on May 4, 2018.'),
		).toBe(undefined);
		expect(
			placeOf('In Da Nang, Vice Adm. Karl Thomas told Vietnamese officers on May 4, 2018 that it is fine.'),
		).toBe('Da Nang');
		expect(
			placeOf(
				'When he was in Da Nang, Vice Adm. Karl Thomas told Vietnamese officers on May 4, 2018 of the sea.',
			),
		).toBe('Da Nang');
		expect(drafts(`The base in Da Nang is a dream, ${rest}`)).toEqual([]);
	});

	test('is its own where people meet', () => {
		expect(
			placeOf('In Da Nang, where it is hot, Vice Adm. Karl Thomas met Gen. Phan Van Giang on May 4, 2018.'),
		).toBe('Da Nang');
	});
});

describe('what is told to somebody, follows, or stands beside', () => {
	test.each([
		[
			'is no kind of the meeting',
			'Defense Minister Ngo Xuan Lich assured Ambassador Ted Osius in Hanoi on Aug. 30, 2016 that the joint exercises planned for next year would go forward.',
			['reception', 'talks'],
		],
		[
			'is none of who is told in Vietnamese',
			'Ngày 14/3/2019 tại Hà Nội, Thứ trưởng Nguyễn Chí Vịnh nói với Đại sứ Daniel Kritenbrink rằng khóa huấn luyện quân y nên được đặt lên đầu.',
			['reception', 'talks'],
		],
		[
			'counts behind what was done first',
			'Secretary of the Navy Ray Mabus climbed aboard the supply ship USNS Richard E. Byrd at Cam Ranh on May 12, 2010, before flying to Hanoi to meet Gen. Phung Quang Thanh.',
			['working-visit', 'official-visit'],
		],
		[
			'gives its day to nothing that is still to come',
			'NHA TRANG, Vietnam — The U.S. Navy frigate Vandegrift tied up here on June 10, 2014. Her divers will train with Vietnamese salvors before leaving on June 13, 2014.',
			['port-call'],
		],
	])('%s', (_, text, kinds) => {
		const found = drafts(text).map(({kind}) => kind);
		expect(found).toHaveLength(1);
		expect(kinds).toContain(found[0]);
	});

	test('at a gathering makes nobody a party to the talks of others', () => {
		const text =
			'SINGAPORE, June 3, 2023 — Lloyd Austin and Japan’s Yasukazu Hamada spent half an hour together on the sidelines of the Shangri-La Dialogue, where Vietnam’s Phan Van Giang is also a delegate.';
		expect(drafts(text)).toEqual([]);
	});
});
