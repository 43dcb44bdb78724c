import {expect, test} from 'vitest';
import {drafts} from '../read.ts';

test.each([
	['Bộ trưởng Quốc phòng Mỹ Mark Esper thăm Việt Nam từ 20 đến 21/11/2019.', 'official-visit'],
	['Thượng nghị sĩ Mỹ Jeff Merkley thăm Việt Nam từ 6 đến 9/4/2023.', 'working-visit'],
	['Thượng nghị sĩ Mỹ Jeff Merkley thăm chính thức Việt Nam từ 6 đến 9/4/2023.', 'official-visit'],
	['Ngày 23/5/2019, tại Washington, Phó Thủ tướng Phạm Bình Minh gặp ông Patrick Shanahan.', 'talks'],
	['Tàu CSB 8021 do Mỹ chuyển giao cập cảng Cam Ranh ngày 18/6/2021.', 'handover'],
	[
		'Maj. Gen. Vu Chien Thang called at the U.S. Embassy in Hanoi on July 3, 2019 to see Ambassador Daniel Kritenbrink.',
		'courtesy-call',
	],
	[
		'The spokesman said on April 2, 2024 that USS Halberd will visit Da Nang from April 5 to 9, 2024.',
		'port-call',
	],
])('%s', (text, kind) => {
	expect(drafts(text).map(draft => draft.kind)).toEqual([kind]);
});
