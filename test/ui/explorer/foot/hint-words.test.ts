import {expect, test} from 'vitest';
import type {Hint} from '../../../../source/search/index.ts';
import {describeHint} from '../../../../source/ui/explorer/foot/hint-words.ts';

test.each<[Hint, string, string]>([
	[
		{type: 'spelling', typed: 'panneta', used: ['panetta']},
		'No “panneta”: showing panetta.',
		'Không có “panneta”: đang hiện panetta.',
	],
	[
		{type: 'spelling', typed: 'hia', used: ['hai', 'hoa', 'gia', 'his', 'via']},
		'No “hia”: showing hai, hoa, gia, his, ….',
		'Không có “hia”: đang hiện hai, hoa, gia, his, ….',
	],
	[
		{type: 'elsewhere', typed: 'chai', used: ['chau']},
		'No “chai” beside the rest: showing chau.',
		'“chai” không đi cùng các từ khác: đang hiện chau.',
	],
	[{type: 'spelling', typed: 'qqqq', used: []}, 'No “qqqq” anywhere.', 'Không tìm thấy “qqqq”.'],
	[
		{type: 'keystrokes', typed: 'nguyeenx', used: 'nguyễn', method: 'telex'},
		'No “nguyeenx”: read as Telex keys for nguyễn.',
		'Không có “nguyeenx”: hiểu là gõ kiểu Telex cho nguyễn.',
	],
	[
		{type: 'unknown-key', key: 'yaer', nearest: 'year'},
		'No filter “yaer:” – did you mean year:?',
		'Không có bộ lọc “yaer:” – có phải year:?',
	],
	[{type: 'unknown-key', key: 'zzz', nearest: null}, 'No filter “zzz:”', 'Không có bộ lọc “zzz:”'],
	[
		{type: 'unknown-value', key: 'kind', value: 'tlaks', nearest: 'talks'},
		'No kind “tlaks” – did you mean talks?',
		'Không tìm thấy “kind:tlaks” – có phải talks?',
	],
	[
		{type: 'unknown-value', key: 'topic', value: 'zz', nearest: null},
		'No topic “zz”',
		'Không tìm thấy “topic:zz”',
	],
	[
		{type: 'unknown-value', key: 'year', value: '20', nearest: null},
		'“20” is no year: 2019, 2015..2018, 2018.., 2024-09..2025-03',
		'“20” không phải là năm: 2019, 2015..2018, 2018.., 2024-09..2025-03',
	],
	[
		{type: 'unknown-value', key: 'year', value: '2018..2015', nearest: '2015..2018'},
		'No year “2018..2015” – did you mean 2015..2018?',
		'Không tìm thấy “year:2018..2015” – có phải 2015..2018?',
	],
	[
		{type: 'other-key', key: 'leader', value: 'us', meant: 'side:us'},
		'No leader “us”: write side:us',
		'Không tìm thấy “leader:us”: hãy gõ side:us',
	],
	[
		{type: 'older-form', key: 'office'},
		'This database is too old for “office:”: the next communique import mends that.',
		'Cơ sở dữ liệu quá cũ cho “office:”: lần communique import tới sẽ cập nhật.',
	],
	[
		{type: 'name', typed: 'bien hoa', name: 'Bien Hoa', name_vi: 'Biên Hòa'},
		'“bien hoa” is taken as a name: Bien Hoa.',
		'Hiểu “bien hoa” là tên riêng: Biên Hòa.',
	],
	[{type: 'missing-value', key: 'leader'}, '“leader:” lacks its value.', '“leader:” còn thiếu giá trị.'],
	[
		{type: 'too-long'},
		'Too long: only the first 2,000 letters and 100 words or values count.',
		'Quá dài: chỉ tính 2.000 chữ đầu và 100 từ hay giá trị đầu.',
	],
	[
		{type: 'open-quote'},
		'A quotation mark is open: all that follows it is one phrase.',
		'Chưa đóng ngoặc kép: mọi từ sau dấu này là một cụm.',
	],
])('%o', (hint, en, vi) => {
	expect(describeHint(hint, 'en')).toBe(en);
	expect(describeHint(hint, 'vi')).toBe(vi);
});
