import {describe, expect, test} from 'vitest';
import {draftLine, drafts, reasonsAgainst} from '../read.ts';

describe('one sentence', () => {
	test.each([
		[
			'Sáng 14/8, tại trụ sở Bộ Quốc phòng, Thượng tướng Hoàng Xuân Chiến tiếp bà Jessica Harlow, Phó Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ.',
			['reception | Hoàng Xuân Chiến (host), Jessica Harlow (visitor) | Ministry of National Defence'],
		],
		[
			'Phó Đô đốc Karl Thomas đến chào xã giao Chuẩn Đô đốc Trần Thanh Nghiêm, Tư lệnh Hải quân, sáng 18/3 tại Hải Phòng.',
			['courtesy-call | Karl Thomas (visitor), Trần Thanh Nghiêm (host) | Hai Phong'],
		],
		[
			'Ngày 9/4, tại Lầu Năm Góc, Bộ trưởng Quốc phòng Ngô Xuân Lịch hội đàm với quyền Bộ trưởng Quốc phòng Mỹ Patrick Shanahan.',
			['talks | Ngô Xuân Lịch (visitor), Patrick Shanahan (host) | The Pentagon'],
		],
		['Tàu USCGC Midgett cập cảng Cam Ranh sáng 30/11.', ['port-call |  | Cam Ranh International Port']],
		['Ngày 5/3, tàu sân bay USS Carl Vinson đến thăm Đà Nẵng.', ['port-call |  | Da Nang']],
		[
			'Bộ trưởng Austin gặp Bộ trưởng Giang bên lề Hội nghị ADMM+ tại Jakarta ngày 16/11.',
			['sideline-meeting | Lloyd Austin (attendee), Phan Văn Giang (attendee) | Jakarta'],
		],
		[
			'Bên lề Đối thoại Shangri-La tại Singapore ngày 2/6, Đại tướng Ngô Xuân Lịch gặp ông James Mattis.',
			['sideline-meeting | Ngô Xuân Lịch (attendee), James Mattis (attendee) | Singapore'],
		],
		[
			'Dự ADMM+ tại Kuala Lumpur, Bộ trưởng Phùng Quang Thanh có cuộc gặp với ông Ashton Carter ngày 3/11.',
			['sideline-meeting | Phùng Quang Thanh (attendee), Ashton Carter (attendee) | Kuala Lumpur'],
		],
		[
			'Tổng thống Mỹ Donald Trump đón Thủ tướng Nguyễn Xuân Phúc tại Nhà Trắng ngày 31/5.',
			['reception | Donald Trump (host), Nguyễn Xuân Phúc (visitor) | The White House'],
		],
		[
			'Kỷ vật được Đại sứ Mỹ Ted Osius trao tận tay Thượng tướng Nguyễn Chí Vịnh ngày 3/3 tại Hà Nội.',
			['handover | Ted Osius (giver), Nguyễn Chí Vịnh (recipient) | Hanoi'],
		],
		[
			'Ngày 2/2/2001, Đại sứ Mỹ Pete Peterson chứng kiến lễ đưa ba bộ hài cốt quân nhân Mỹ về nước tại Hà Nội.',
			['handover | Pete Peterson (giver) | Hanoi'],
		],
		[
			'Đô đốc Harry Harris, Tư lệnh Thái Bình Dương Mỹ, sẽ sang Việt Nam vào ngày 25/10.',
			['working-visit | Harry Harris (visitor) | Vietnam'],
		],
		[
			'Trợ lý Bộ trưởng Quốc phòng Mỹ Randall Schriver có chuyến làm việc tại Hà Nội ngày 4/10.',
			['working-visit | Randall Schriver (visitor) | Hanoi'],
		],
		['Tàu USNS Cesar Chavez ghé cảng Cam Ranh ngày 12/12.', ['port-call |  | Cam Ranh International Port']],
		['Ngày 9/8, tàu khu trục USS Chafee buông neo tại vịnh Đà Nẵng.', ['port-call |  | Da Nang']],
		[
			'Đại sứ Marc Knapper dự kiến có mặt tại Hà Nội ngày 27/1.',
			['working-visit | Marc Knapper (visitor) | Hanoi'],
		],
		[
			'Đối thoại chính sách quốc phòng Việt - Mỹ diễn ra ngày 5/6 tại Hà Nội. Thượng tướng Nguyễn Chí Vịnh và ông Robert Scher làm trưởng đoàn hai bên.',
			['dialogue | Nguyễn Chí Vịnh (co-chair), Robert Scher (co-chair) | Hanoi'],
		],
		[
			'Ngày 21/9, tại Cao Bằng, Thượng tướng Hoàng Xuân Chiến tiếp Đại sứ Mỹ Marc Knapper.',
			['reception | Hoàng Xuân Chiến (host), Marc Knapper (visitor) | Cao Bang'],
		],
		[
			'Một tuần sau vòng đàm phán, Đại sứ Mỹ Ted Osius dự lễ khánh thành trường quân y ngày 7/7 tại Huế.',
			['ceremony | Ted Osius (visitor) | Hue'],
		],
		[
			'Trong cuộc họp báo chung với Chủ tịch nước Trần Đại Quang tại Hà Nội ngày 12/11, Tổng thống Donald Trump nói về thương mại.',
			['speech | Trần Đại Quang (speaker), Donald Trump (attendee) | Hanoi'],
		],
		[
			'Tổng thống Obama thăm chính thức Việt Nam từ ngày 23 đến 25/5 theo lời mời của Chủ tịch nước Trần Đại Quang.',
			['official-visit | Barack Obama (visitor), Trần Đại Quang (host) | Vietnam'],
		],
		[
			'General Phan Van Giang and Secretary Austin signed a joint vision statement at the Pentagon on Sept. 9.',
			['agreement | Phan Văn Giang (signatory), Lloyd Austin (signatory) | The Pentagon'],
		],
		[
			'Lloyd Austin spoke by phone with his Vietnamese counterpart Phan Van Giang on April 14.',
			['phone-call | Lloyd Austin (caller), Phan Văn Giang (callee) | -'],
		],
		[
			'President Barack Obama will visit Vietnam from May 22 to 25, the White House announced on Tuesday.',
			['official-visit | Barack Obama (visitor) | Vietnam'],
		],
		[
			'A delegation led by Ambassador Ruth Hollis was received by Maj. Gen. Vu Chien Thang in Hanoi on March 9.',
			['reception | Ruth Hollis (visitor), Vũ Chiến Thắng (host) | Hanoi'],
		],
	])('%s', (text, expected) => {
		expect(drafts(text).map(draftLine)).toEqual(expected);
	});

	test('leaves out who invited from a meeting during the visit, and keeps the visitor', () => {
		const [draft] = drafts(
			'Chiều 3/7, Chủ tịch nước Trần Đại Quang tiếp Bộ trưởng Quốc phòng Mỹ James Mattis đang thăm chính thức Việt Nam theo lời mời của Bộ trưởng Ngô Xuân Lịch.',
		);
		expect(draft!.participants.map(each => each.mention.name)).toEqual(['Trần Đại Quang', 'James Mattis']);
		expect(draft!.absent.map(each => each.name)).toEqual(['Ngô Xuân Lịch']);
		expect(draft!.visitor?.name).toBe('James Mattis');
	});

	test.each([
		'Sau khi thăm Mỹ ngày 30/5, Thủ tướng Nguyễn Xuân Phúc tiếp Thượng nghị sĩ John McCain tại Hà Nội ngày 1/6.',
		'Nhân kỷ niệm 5 năm quan hệ (25/7/2013 - 25/7/2018), Thượng tướng Nguyễn Chí Vịnh tiếp Đại sứ Mỹ Ted Osius ngày 1/6.',
		'Thứ trưởng Hà Kim Ngọc tiếp Đại sứ Ted Osius ngày 1/6, trước chuyến thăm của Tổng thống Obama từ ngày 23/6.',
	])('takes no date from an aside: %s', text => {
		const {from} = drafts(text)[0]!.date!;
		expect([from.day, from.month]).toEqual([1, 6]);
	});

	test('gives the length of a visit to the visit only', () => {
		const [talks] = drafts(
			'Ngày 5/6, trong chuyến thăm 3 ngày, Bộ trưởng Quốc phòng Mỹ Donald Rumsfeld hội đàm với Bộ trưởng Phạm Văn Trà.',
		);
		expect(talks!.date!.lengthInDays).toBeNull();
	});

	test('makes an engagement of each host who receives in turn', () => {
		const found = drafts(
			'Tổng Bí thư Nguyễn Phú Trọng và Thủ tướng Nguyễn Tấn Dũng lần lượt tiếp Bộ trưởng Quốc phòng Mỹ Chuck Hagel ngày 3/8.',
		);
		expect(found.map(draft => draft.participants[0]!.mention.name)).toEqual([
			'Nguyễn Phú Trọng',
			'Nguyễn Tấn Dũng',
		]);
	});

	test('quotes the text for every field', () => {
		const text =
			'Sáng 14/8, tại Hà Nội, Thượng tướng Nguyễn Chí Vịnh tiếp Đại sứ Mỹ Ted Osius, bàn về rà phá bom mìn.';
		const {evidence} = drafts(text)[0]!;
		const quoted = Object.fromEntries(
			Object.entries(evidence).map(([field, spans]) => [
				field,
				spans.map(span => text.slice(span.start, span.end)),
			]),
		);
		expect(quoted).toEqual({
			kind: ['tiếp'],
			date: ['Sáng 14/8'],
			place: ['Hà Nội'],
			people: ['Thượng tướng Nguyễn Chí Vịnh', 'Đại sứ Mỹ Ted Osius'],
			topics: ['rà phá bom mìn'],
		});
	});
});

describe('an article', () => {
	const article = [
		'Panetta in Hanoi',
		'HANOI - U.S. Defense Secretary Leon Panetta held talks with Gen. Phung Quang Thanh in Hanoi on Monday.',
		'The two countries want to build on what they have, Panetta said after the talks.',
		'“Access for ships is a key component of this relationship,” he added.',
		'Thanh thanked Panetta for the letters of a fallen soldier.',
		'Prime Minister Nguyen Tan Dung also received Panetta in the afternoon.',
		'In 2003 a U.S. warship visited Vietnam for the first time since the war.',
		'Panetta leaves on Tuesday for India, where he is due to meet Defense Minister A.K. Antony.',
	];

	test('gives each engagement once and no background', () => {
		expect(drafts(article.join('\n\n')).map(draftLine)).toEqual([
			'talks | Leon Panetta (visitor), Phùng Quang Thanh (host) | Hanoi',
			'reception | Nguyễn Tấn Dũng (host), Leon Panetta (visitor) | Hanoi',
		]);
	});

	test('reads a caption where the body does not tell', () => {
		const text = [
			'The General Secretary spoke of a long journey.',
			'He said that he wished for peace.',
			'pic_0012.jpg',
			'General Secretary Nguyen Phu Trong receives US Secretary of Defense Chuck Hagel. Photo: VNA',
			'The guest thanked for the welcome.',
			'Both sides agreed to go on.',
		].join('\n\n');
		expect(drafts(text).map(draft => [draft.kind, draft.passages[0]!.line])).toEqual([['reception', 7]]);
	});
});

describe('scope', () => {
	test.each([
		[
			'Đại tướng Ngô Xuân Lịch thăm chính thức Nhật Bản từ 7 đến 9/4 theo lời mời của Bộ trưởng Quốc phòng Onodera Itsunori.',
		],
		['Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone chiều 2/4 tại Hà Nội.'],
		[
			'Deputy Defence Ministers Nguyen Chi Vinh and Harada Kenji co-chaired the Japan-Vietnam defence dialogue in Hanoi on Nov. 5.',
		],
		[
			'The dialogue was co-chaired on Dec. 3 by Gen. Hoang Xuan Chien and Ruth Hollis, Deputy Secretary at the Australian Department of Defence.',
		],
	])('Vietnam with a third country alone is no engagement: %s', text => {
		expect(drafts(text)).toEqual([]);
		expect(reasonsAgainst(text)).toEqual(['third-country-only']);
	});

	test.each([
		'Chiều 1/4 tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Mỹ Lloyd Austin. Chiều 2/4, Thủ tướng tiếp Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone.',
		'On April 1, 2022, Minister Phan Van Giang received Ambassador Marc Knapper in Hanoi. On April 2, he received Laotian Defence Minister Khamliang Outhakaysone.',
	])('nor is it one in a sentence behind an engagement: %s', text => {
		expect(drafts(text).map(each => each.participants.map(({mention}) => mention.side))).toEqual([
			['VN', 'US'],
		]);
	});

	test('a later sentence may leave out the American whom the one before names', () => {
		const text =
			'On April 1, 2022, Minister Phan Van Giang received Ambassador Marc Knapper in Hanoi. On April 2, the remains of airmen lost in Laos were handed over in Da Nang.';
		expect(drafts(text).map(each => each.kind)).toEqual(['reception', 'handover']);
	});

	test('a meeting of three countries is one', () => {
		expect(
			drafts(
				'Đại tướng Phan Văn Giang gặp Bộ trưởng Quốc phòng Mỹ Lloyd Austin và Bộ trưởng Quốc phòng Nhật Bản Hamada Yasukazu ngày 22/11 tại Siem Reap.',
			).length,
		).toBe(1);
	});
});

describe('sides of strangers', () => {
	test.each([
		[
			'Ngày 12/11, bà Hà Thị Nga, Chủ tịch Hội Phụ nữ, tiếp Đệ nhất phu nhân Mỹ Jill Biden tại Hà Nội, bàn về nạn nhân da cam.',
			['VN', 'US'],
		],
		[
			'Thiếu tướng Lê Quang Minh - Chính ủy Cục Đối ngoại cùng bà Courtney Beale dự lễ khánh thành trường học ngày 22/8 tại Phú Yên.',
			['VN', 'US'],
		],
		[
			'Bộ trưởng Quốc phòng Mỹ Lloyd Austin và Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone dự lễ khánh thành trường học ngày 2/4 tại Hà Nội.',
			['US', 'other'],
		],
	])('%s', (text, expected) => {
		expect(drafts(text)[0]!.participants.map(each => each.mention.side)).toEqual(expected);
	});
});
