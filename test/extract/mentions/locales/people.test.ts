import {describe, expect, test} from 'vitest';
import {read} from '../../read.ts';

function people(language: 'vi' | 'en', text: string): string[] {
	return read(language, text).people.map(({name, side, postId, isActing, isFormer, isAbsent}) =>
		[
			name || 'office',
			side,
			postId ?? '-',
			...(isActing ? ['acting'] : []),
			...(isFormer ? ['former'] : []),
			...(isAbsent ? ['absentee'] : []),
		].join(' '),
	);
}

describe('Vietnamese', () => {
	test.each([
		[
			'Đại tướng Phan Văn Giang, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng Việt Nam điện đàm với Ngài Pete Hegseth, Bộ trưởng Chiến tranh Hoa Kỳ.',
			['Phan Văn Giang VN vn-minister-of-national-defence', 'Pete Hegseth US us-secretary-of-defense'],
		],
		[
			'quyền Bộ trưởng Quốc phòng Mỹ Patrick Shanahan',
			['Patrick Shanahan US us-secretary-of-defense acting'],
		],
		['nguyên Bộ trưởng Quốc phòng Hoa Kỳ Chuck Hagel', ['Chuck Hagel US us-secretary-of-defense former']],
		['Bộ trưởng Quốc phòng Robert Gates đến Hà Nội', ['Robert Gates US us-secretary-of-defense']],
		['Tổng thống Obama', ['Barack Obama US us-president']],
		// What ends a sentence is no title of the name behind it.
		['Người mang sang là một cựu sĩ quan Hải quân Mỹ. Đại tá Trần Văn Lâm nhận lại.', ['Trần Văn Lâm VN -']],
		['Đại tá Trần Văn Hải vẫy tay. Ông Hải xuống tàu.', ['Trần Văn Hải VN -', 'Trần Văn Hải VN -']],
		[
			'Đại tá Trần Văn Vịnh vẫy tay. Tàu vào vịnh, ông Vịnh lên bờ.',
			['Trần Văn Vịnh VN -', 'Trần Văn Vịnh VN -'],
		],
		[
			'bà Jessica Harlow, Phó Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ',
			['Jessica Harlow US us-dasd-south-southeast-asia'],
		],
		[
			'Bộ trưởng Quốc phòng Ngô Xuân Lịch và người đồng cấp Mỹ Mark Esper',
			['Ngô Xuân Lịch VN vn-minister-of-national-defence', 'Mark Esper US us-secretary-of-defense'],
		],
		[
			'Đô đốc Dennis Blair, Tổng tư lệnh các lực lượng Mỹ tại Thái Bình Dương,',
			['Dennis Blair US us-indopacom-commander'],
		],
		['trao cho cựu chiến binh Hoàng Văn Lâm', ['Hoàng Văn Lâm VN -']],
		['Đô đốc Sergei Ivanov đến Hà Nội', ['Sergei Ivanov US -']],
		[
			'sau chuyến thăm Hà Nội của Bộ trưởng Leon Panetta',
			['Leon Panetta US us-secretary-of-defense absentee'],
		],
		['nữ chuẩn tướng Helena Marsh', ['Helena Marsh US -']],
		['Bộ trưởng Quốc phòng Đức Boris Pistorius', ['Boris Pistorius other -']],
		['Thượng tướng Ngụy Phượng Hòa, Bộ trưởng Quốc phòng Trung Quốc', ['Ngụy Phượng Hòa other -']],
		['Trung tướng Phạm Quốc Đạt, Cục trưởng Cục Hậu cần', ['Phạm Quốc Đạt VN -']],
		['theo lời mời của Đại tướng Ngô Xuân Lịch', ['Ngô Xuân Lịch VN - absentee']],
		[
			'thay mặt Bộ trưởng Phùng Quang Thanh',
			['Phùng Quang Thanh VN vn-minister-of-national-defence absentee'],
		],
		['Tư lệnh Hải quân, Đô đốc Nguyễn Văn Hiến', ['Nguyễn Văn Hiến VN vn-navy-commander']],
		['Đại sứ Hoa Kỳ tại Việt Nam đến dự', ['office US us-ambassador-to-vietnam']],
		['Đại sứ quán Hoa Kỳ thông báo', []],
	])('%s', (text, expected) => {
		expect(people('vi', text)).toEqual(expected);
	});

	test('takes titles into the span', () => {
		const text = 'Sáng nay, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng, tiếp khách.';
		const [person] = read('vi', text).people;
		expect(text.slice(person!.start, person!.end)).toBe('Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng');
		expect(person).toMatchObject({rank: 'Đại tướng', title: 'Bộ trưởng Bộ Quốc phòng'});
	});
});

describe('English', () => {
	test.each([
		[
			"Vietnam's Phan Van Giang and U.S. Defense Secretary Pete Hegseth",
			['Phan Văn Giang VN -', 'Pete Hegseth US us-secretary-of-defense'],
		],
		[
			'Vietnamese Defence Minister Gen. Phung Quang Thanh and Leon E. Panetta',
			['Phùng Quang Thanh VN vn-minister-of-national-defence', 'Leon Panetta US -'],
		],
		[
			'Adm. Samuel J. Paparo, commander of U.S. Indo-Pacific Command',
			['Samuel Paparo US us-indopacom-commander'],
		],
		[
			'Defense Minister Phan Van Giang and his counterpart Lloyd Austin',
			['Phan Văn Giang VN vn-minister-of-national-defence', 'Lloyd Austin US us-secretary-of-defense'],
		],
		['Pentagon Chief Pete Hegseth', ['Pete Hegseth US us-secretary-of-defense']],
		['Secretary Austin', ['Lloyd Austin US us-secretary-of-defense']],
		['US Assistant Secretary of Defence Ely Ratner', ['Ely Ratner US us-asd-indo-pacific']],
		['Russian Defence Minister Sergei Shoigu', ['Sergei Shoigu other -']],
		[
			'Lt. Gen. Nguyen Van Hien, commander of the Air Defence - Air Force Service',
			['Nguyễn Văn Hiền VN vn-adaf-commander'],
		],
		[
			'Admiral Nguyen Van Hien, commander of the Vietnam People’s Navy',
			['Nguyễn Văn Hiến VN vn-navy-commander'],
		],
		['Mr Doan Van Khoi, Vice Chairman of the Hue People’s Committee,', ['Doan Van Khoi VN -']],
		['Captain Ruth Hollis, who led the crew', ['Ruth Hollis US -']],
		[
			'at the invitation of Minister Ngo Xuan Lich',
			['Ngô Xuân Lịch VN vn-minister-of-national-defence absentee'],
		],
		['greetings to President Donald Trump', ['Donald Trump US us-president absentee']],
		['former Defense Secretary William Perry', ['William Perry US us-secretary-of-defense former']],
	])('%s', (text, expected) => {
		expect(people('en', text)).toEqual(expected);
	});

	test('gives a last name to whom it was said of before', () => {
		expect(people('en', 'Captain Ruth Hollis met Mayor Tom Berg. Hollis saluted Berg.')).toEqual([
			'Ruth Hollis US -',
			'Tom Berg US -',
			'Ruth Hollis US -',
			'Tom Berg US -',
		]);
	});
});
