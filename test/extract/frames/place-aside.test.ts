import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

const placesOf = (text: string): readonly string[] => drafts(text).map(({place}) => place?.place ?? '');

describe('a place of another sentence', () => {
	test.each([
		[
			'counts before a town that is only named',
			'Hai bên ngày 11/5/2018 ký thỏa thuận cho dự án xử lý ô nhiễm dioxin sân bay Biên Hòa. Thượng tướng Nguyễn Chí Vịnh và Đại sứ Daniel Kritenbrink chứng kiến lễ ký tại Hà Nội.',
			'Hanoi',
		],
		[
			'does not where it is still to come',
			'HANOI, Vietnam (AP) - Adm. Thomas Fargo called on Defense Minister Pham Van Tra on Feb. 11, 2004. The admiral will go on to Bangkok.',
			'Hanoi',
		],
		[
			'does not where somebody only speaks of it',
			'Đại sứ Ted Osius chào từ biệt Đại tướng Ngô Xuân Lịch ngày 19/10/2017 ở Hà Nội. Ông nhắc lại rằng dự án ở Đà Nẵng đã cho nhiều bài học.',
			'Hanoi',
		],
		[
			'tells in brackets where a house or district is',
			'Trường Sĩ quan Thông tin (Nha Trang) nhận phòng học tiếng Anh do Mỹ tài trợ hôm 27-3-2014. Đại tá Daniel Mercer, Tùy viên Quốc phòng Mỹ, cắt băng.',
			'Nha Trang',
		],
		[
			'does not where all that is told of there is looked back on',
			'Tiệc diễn ra tại Đại sứ quán Việt Nam ở Washington tối 17-12-2018. Đại sứ Hà Kim Ngọc nâng ly cùng Tướng Randall Schriver. Đại tá Nguyễn Thế Hoàng điểm lại một năm mà một tàu sân bay ghé Đà Nẵng.',
			'Washington, D.C.',
		],
		[
			'is where the paper was signed that gives the day, whatever is to come',
			'USAID will pay for two laboratories under a memorandum concluded in Hanoi on August 12, 2020. Its mission director, Daniel Mercer, and Le Chi Dung, head of the Vietnam Office for Seeking Missing Persons, put their names to the paper.',
			'Hanoi',
		],
		[
			'is where somebody had flown before',
			'Ngày 18-11-2010, vị tư lệnh hạm đội bay sang Hải Phòng. Phó Đô đốc Daniel Mercer được Tư lệnh Hải quân Nguyễn Văn Hiến đón ở cổng và hai bên bàn về cứu hộ tàu ngầm.',
			'Hai Phong',
		],
		[
			'is where a sentence begins with what stands there',
			'Trạm y tế xã Tân Hiệp, huyện Đakrông, tỉnh Quảng Trị, từ ngày 18-4-2013 có khu cấp cứu mới do Bộ Tư lệnh Thái Bình Dương Mỹ tài trợ. Đại tá Daniel Mercer, Tùy viên Quốc phòng Mỹ, trao chìa khóa cho ông Nguyễn Văn Hoa, Giám đốc trạm.',
			'Quang Tri',
		],
		[
			'is not told by a year of before',
			'The hospital ship USNS Mercy arrived on May 17, 2018, and Captain David Bretz was met by Nguyen Dac Tai, deputy chairman of the Khanh Hoa People’s Committee. In 2016 she called at Da Nang.',
			'Khanh Hoa',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});

describe('the site for which something is done', () => {
	test.each([
		[
			'is its place where nothing else is told',
			'Ngày 7/11/2018, dự án tẩy độc sân bay Đà Nẵng hoàn thành. Lễ bàn giao do Thượng tướng Nguyễn Chí Vịnh và Đại sứ Daniel Kritenbrink chủ trì.',
			'Da Nang',
		],
		[
			'is that of a unit that has a guest',
			'Quân khu 5 ngày 15-6-2017 tiếp Đại tá Daniel Mercer, Tùy viên Quốc phòng Mỹ. Thiếu tướng Lê Văn Hải, Phó Tư lệnh, chủ trì buổi tiếp.',
			'Da Nang',
		],
		[
			'counts before a town to which something is to go',
			'Bệnh viện Quân y 103 nhận tủ bảo quản vắc-xin do Mỹ tặng ngày 14-10-2021. Đại tá Daniel Mercer, Tùy viên Quốc phòng Mỹ, trao cho Thiếu tướng Lê Văn Hải, Giám đốc bệnh viện; tủ thứ hai sẽ chuyển vào Đà Nẵng.',
			'Hanoi',
		],
		[
			'is none for people who meet',
			'Thiếu tướng Lê Văn Hải và Đại sứ Daniel Kritenbrink trao đổi về dự án tẩy độc sân bay Đà Nẵng ngày 7/11/2018.',
			'',
		],
	])('%s', (_, text, expected) => {
		expect(placesOf(text)).toEqual([expected]);
	});
});
