import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

const names = (text: string): readonly string[] =>
	drafts(text).flatMap(draft => draft.participants.map(each => each.mention.name));

describe('people of later sentences join', () => {
	test.each([
		[
			'USS Pueblo Bay docked at Da Nang on May 6, 2013. “It is good to be here,” said the skipper, Cmdr. Dale Horan.',
			'Dale Horan',
		],
		[
			'USS Pueblo Bay docked at Da Nang on May 6, 2013. On the American side were Capt. Lucy Warner and consul Brian Katz.',
			'Lucy Warner',
		],
		['USS Pueblo Bay docked at Da Nang on May 6, 2013 under Cmdr. Dale Horan.', 'Dale Horan'],
		[
			'USS Pueblo Bay docked at Da Nang on May 6, 2013. Ten of them come aboard each day, said Cmdr. Dale Horan.',
			'Dale Horan',
		],
		[
			'Two sets of remains were handed over in Da Nang on May 6, 2013. Speaking at the ceremony, Ambassador David Shear thanked the searchers.',
			'David Shear',
		],
		[
			'Two sets of remains of U.S. airmen were handed over in Da Nang on May 6, 2013. Le Van Hung, who runs the search office, took part.',
			'Le Van Hung',
		],
		[
			'Tàu USS Pueblo Bay cập cảng Đà Nẵng ngày 6/5/2013. Trung tá Dale Horan, thuyền trưởng, cho biết tàu ở lại bốn ngày.',
			'Dale Horan',
		],
		[
			'Lễ trao trả hài cốt quân nhân Mỹ diễn ra tại Đà Nẵng ngày 6/5/2013. Thay mặt phía Mỹ, Đại sứ David Shear cảm ơn Việt Nam.',
			'David Shear',
		],
	])('%s', (text, name) => {
		expect(names(text)).toContain(name);
	});
});

describe('people who are only spoken about stay away', () => {
	test.each([
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. Knapper’s old friend, former Sen. Tom Daschle, opened a school in Hue.',
			'Tom Daschle',
		],
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. Lloyd Austin has long pushed for more.',
			'Lloyd Austin',
		],
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. The letter he handed over came from Lloyd Austin.',
			'Lloyd Austin',
		],
		[
			'Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper tại Hà Nội ngày 4/5/2022. Bộ trưởng Lloyd Austin từ lâu đã ủng hộ việc này.',
			'Lloyd Austin',
		],
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. Knapper said that Lloyd Austin looked forward to his trip.',
			'Lloyd Austin',
		],
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. His predecessor, Daniel Kritenbrink, is in Washington.',
			'Daniel Kritenbrink',
		],
		[
			'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022. Lloyd Austin had argued for more.',
			'Lloyd Austin',
		],
		[
			'Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper tại Hà Nội ngày 4/5/2022. Ông Knapper cho biết Bộ trưởng Lloyd Austin mong sớm trở lại.',
			'Lloyd Austin',
		],
		[
			'Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper tại Hà Nội ngày 4/5/2022. Năm ngoái, Bộ trưởng Lloyd Austin đã sang thăm.',
			'Lloyd Austin',
		],
		[
			'Gen. Phan Van Giang met Ambassador Marc Knapper in Hanoi on May 4, 2022, before Lloyd Austin arrived.',
			'Lloyd Austin',
		],
	])('%s', (text, name) => {
		expect(names(text)).toContain('Marc Knapper');
		expect(names(text)).not.toContain(name);
	});
});
