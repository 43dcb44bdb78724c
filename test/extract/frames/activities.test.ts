import {expect, test} from 'vitest';
import {draftLine, drafts, reasonsAgainst} from '../read.ts';

test.each([
	[
		'what two talked about is not what happened',
		'Formal discussions between Gen. Vincent Brooks and Lt. Gen. Pham Hong Huong filled most of May 8, 2014 in Hanoi. Ship visits and a hotline were on the table.',
		'talks | Vincent Brooks (visitor), Phạm Hồng Hương (host) | Hanoi',
	],
	[
		'a spokesman makes known that a ship will call',
		'“The USS Blue Ridge will call at Da Nang from July 10 to 14, 2024,” spokeswoman Pham Thu Hang told reporters on July 4.',
		'port-call |  | Da Nang',
	],
	[
		'in Vietnamese, too',
		'“Tàu khu trục USS Higgins của Hải quân Mỹ sẽ ghé Đà Nẵng từ 11 đến 15/4/2018”, Người phát ngôn Lê Thị Thu Hằng cho biết khi được phóng viên hỏi ngày 5/4.',
		'port-call |  | Da Nang',
	],
	[
		'the year in which somebody fell does not make a sentence background',
		'The remains of a navy pilot shot down over Quang Binh in 1967 left Da Nang for Hawaii on July 12, 2019. Ambassador Daniel Kritenbrink and experts of both countries saw the flag-draped case carried to the plane.',
		'handover | Daniel Kritenbrink (giver) | Da Nang',
	],
	[
		'a guest of somebody on a day was received',
		'Adm. John Aquilino was the guest of Chief of the General Staff Nguyen Tan Cuong in Hanoi on April 21, 2023.',
		'reception | John Aquilino (visitor), Nguyễn Tân Cương (host) | Hanoi',
	],
])('%s', (_, text, line) => {
	expect(drafts(text).map(draftLine)).toEqual([line]);
});

test.each([
	'Students of the Foreign Trade University heard Commerce Secretary Gina Raimondo say on July 3, 2023 that the chip makers were moving to Vietnam.',
	"Vietnam's trade ministry made public on May 28, 2024 that American firms would put $65 million into factories near Bien Hoa.",
])('the same words make no engagement of trade: %s', text => {
	expect(drafts(text)).toEqual([]);
	expect(reasonsAgainst(text)).toHaveLength(1);
});
