import {expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

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
