import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

const lines = (text: string): readonly string[] =>
	drafts(text).map(({kind, place, participants}) => {
		const people = participants.map(({mention}) => mention.name).toSorted();
		return [kind, place?.place ?? '', ...people].join(', ');
	});

describe('what is told of', () => {
	test.each([
		[
			'At Fort Sam Houston, Texas, on May 4, 2011, Col. Linda Marsh walked a group of Vietnamese army surgeons through the wards.',
			'working-visit, Texas, Linda Marsh',
		],
		[
			'Navy Secretary Ann Lee welcomed Pham Quang Vinh, Vietnam’s ambassador, to the Pentagon on March 3, 2016.',
			'reception, Washington, D.C., Ann Lee, Phạm Quang Vinh',
		],
		[
			'Hai chiếc hòm phủ cờ rời sân bay Đà Nẵng ngày 9/4/2014 trên một chiếc C-17 trước mặt Đại tá Karl Johnson của Mỹ.',
			'handover, Da Nang, Karl Johnson',
		],
		[
			'Ngày 20/8/2019 tại Hà Nội, Trung tướng Phạm Hoài Nam trao bằng khen cho Trung tá Adam Pope của Hải quân Mỹ.',
			'ceremony, Hanoi, Adam Pope, Phạm Hoài Nam',
		],
		[
			'Trung tướng Phạm Hoài Nam hội đàm với Đô đốc John Aquilino ở Hà Nội ngày 17/4/2019 về khả năng tàu sân bay cập cảng Cam Ranh.',
			'talks, Hanoi, John Aquilino, Phạm Hoài Nam',
		],
		[
			'Thứ trưởng Nguyễn Chí Vịnh ngày 5/3/2014 tiếp ông Mark Lippert, Chánh Văn phòng của Bộ trưởng Quốc phòng Chuck Hagel, tại Hà Nội.',
			'reception, Hanoi, Mark Lippert, Nguyễn Chí Vịnh',
		],
	])('%s', (text, line) => {
		expect(lines(text)).toEqual([line]);
	});
});

test.each([
	'Veterans of a Marine battalion met in Savannah, Georgia, on March 8, 2015, fifty years to the day after they landed at Da Nang.',
	'Chiều 4/6/2023, tại Seoul, Thứ trưởng Hoàng Xuân Chiến hội đàm với người đồng cấp Hàn Quốc Kim Seon-ho.',
	'Gen. Phan Van Giang inspected the brigade on Feb. 6, 2023, in Cam Ranh, which has hosted many ships, including American ones.',
	'Bộ phim về lính tình báo từng sống bên cạnh cố vấn Mỹ ra mắt khán giả Hà Nội tối 21/12/2023. Đạo diễn là một đại tá về hưu.',
])('no engagement: %s', text => {
	expect(lines(text)).toEqual([]);
});
