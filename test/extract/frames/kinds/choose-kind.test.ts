import {expect, test} from 'vitest';
import {visitOf} from '../../../../source/extract/frames/kinds/choose-kind.ts';
import {drafts} from '../../read.ts';

test.each([
	['Bộ trưởng Quốc phòng Mỹ Mark Esper thăm Việt Nam từ 20 đến 21/11/2019.', 'official-visit'],
	['Thượng nghị sĩ Mỹ Jeff Merkley thăm Việt Nam từ 6 đến 9/4/2023.', 'working-visit'],
	['Thượng nghị sĩ Mỹ Jeff Merkley thăm chính thức Việt Nam từ 6 đến 9/4/2023.', 'official-visit'],
	['Ngày 23/5/2019, tại Washington, Phó Thủ tướng Phạm Bình Minh gặp ông Patrick Shanahan.', 'talks'],
	[
		'President Bill Clinton walked a dig near Hanoi on November 18, 2000 with Lt. Col. Rennie Cory of the MIA office.',
		'working-visit',
	],
	[
		'Sáng 9/11/2016 tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh hội đàm với Đại sứ Ted Osius và gợi ý tàu bệnh viện Mỹ ghé cảng Quy Nhơn.',
		'talks',
	],
	[
		'Lt. Col. Ann Lee took over the Hanoi detachment of Joint Task Force-Full Accounting from Lt. Col. Bob Ray on July 11, 1997, before Ambassador Pete Peterson and Pham Van Que of the Vietnam Office for Seeking Missing Persons.',
		'ceremony',
	],
	[
		'Khoản 18 triệu USD mua xuồng tuần tra cho Việt Nam được Bộ trưởng Quốc phòng Mỹ Ashton Carter tiết lộ tại Hải Phòng ngày 31/5/2015.',
		'announcement',
	],
	['Tàu CSB 8021 do Mỹ chuyển giao cập cảng Cam Ranh ngày 18/6/2021.', 'handover'],
	[
		'Maj. Gen. Vu Chien Thang called at the U.S. Embassy in Hanoi on July 3, 2019 to see Ambassador Daniel Kritenbrink.',
		'courtesy-call',
	],
	[
		'The spokesman said on April 2, 2024 that USS Halberd will visit Da Nang from April 5 to 9, 2024.',
		'port-call',
	],
	[
		'Defense Minister Phan Van Giang met Secretary of Defense Lloyd Austin at the Shangri-La Dialogue on June 10, 2022.',
		'sideline-meeting',
	],
	[
		'Ngày 2/4/2014, Đại tướng Phùng Quang Thanh gặp Bộ trưởng Quốc phòng Mỹ Chuck Hagel tại hội nghị các Bộ trưởng ASEAN.',
		'sideline-meeting',
	],
	[
		'At the end of his tour, Ambassador Ted Osius met Gen. Ngo Xuan Lich in Hanoi on October 19, 2017.',
		'courtesy-call',
	],
	[
		'Ngày 21/6/2022, quân y hai nước diễn tập ứng phó động đất với Mỹ ở Tuy Hòa. Chuẩn đô đốc Mark Melson đến thị sát, được Phó Chủ tịch tỉnh Đào Mỹ đón.',
		'exercise',
	],
	[
		'Ngày 29/11/2018, nói chuyện với sinh viên ở Hà Nội, Đại sứ Mỹ Daniel Kritenbrink nhắc tới việc tàu sân bay USS Carl Vinson thăm Đà Nẵng.',
		'speech',
	],
	[
		'HANOI, Nov. 2, 2025 — War Secretary Pete Hegseth handed his counterpart Phan Van Giang a box that had belonged to soldiers.',
		'handover',
	],
	['Hom qua, tai Ha Noi, Thuong tuong Hoang Xuan Chien tiep Dai su Hoa Ky Marc Knapper.', 'reception'],
	['Ngay 22/5/2017, tai Honolulu, Tuan duyen My giao tau Morgenthau cho Canh sat bien Viet Nam.', 'handover'],
])('%s', (text, kind) => {
	expect(drafts(text).map(draft => draft.kind)).toEqual([kind]);
});

test.each([
	[
		'a term of office',
		'Adm. Samuel Locklear commanded the U.S. Pacific Command from March 9, 2012 to May 27, 2015.',
	],
	[
		'a third country',
		'General Phan Van Giang and his Japanese counterpart Minoru Kihara signed a plan in Hanoi on August 6, 2024; Japan, like the United States, sells ships.',
	],
	[
		'a visit at home',
		'Ngày 22/12/2019, Thượng tướng Nguyễn Chí Vịnh thăm một đơn vị từng được Mỹ huấn luyện.',
	],
	[
		'a ship of a third country',
		'HMAS Canberra tied up at Cam Ranh on May 7, 2019, and sailed on to an exercise with the U.S. Navy off Guam.',
	],
	[
		'what is said of Vietnam abroad',
		'Chuẩn Đô đốc Mỹ Fred Kacher nói với báo giới ở Manila ngày 5/3/2024 về tàu cá; ông cũng nhắc tới Việt Nam.',
	],
	[
		'what a list adds to something to come',
		'Theo kế hoạch, tháng 11 tới Bộ trưởng Quốc phòng Mỹ Pete Hegseth sẽ thăm Việt Nam, hội đàm với Đại tướng Phan Văn Giang.',
	],
])('no record is made of %s', (_, text) => {
	expect(drafts(text)).toEqual([]);
});

test('two hosts of one guest are two, and the guest is at both', () => {
	const text =
		'Adm. Harry Harris had a full Tuesday. On June 16, 2015 he was received by Gen. Do Ba Ty; in the afternoon President Truong Tan Sang welcomed him in Hanoi.';
	expect(drafts(text).map(draft => draft.participants.map(each => each.mention.name).toSorted())).toEqual([
		['Harry Harris', 'Đỗ Bá Tỵ'],
		['Harry Harris', 'Trương Tấn Sang'],
	]);
});

test('a force or a land may stand between a rank and a name', () => {
	const text =
		'Ngày 5/5/2022, tại Hà Nội, Trung tướng Không quân Mỹ James Jacobson và Thiếu tướng Mỹ Emily Tran gặp Thiếu tướng Nguyễn Văn Hiền.';
	expect(drafts(text)[0]?.participants.map(each => each.mention.name)).toEqual([
		'James Jacobson',
		'Emily Tran',
		'Nguyễn Văn Hiền',
	]);
});

test('a visit is official by its guest, or by an invitation to somebody who does not live there', () => {
	expect(visitOf(['visit'])).toBe('working-visit');
	expect(visitOf(['calledOfficial'])).toBe('official-visit');
	expect(visitOf(['calledOfficial', 'resident'])).toBe('working-visit');
	expect(visitOf(['calledOfficial', 'resident', 'many'])).toBe('official-visit');
	expect(visitOf(['seniorGuest', 'resident'])).toBe('official-visit');
});
