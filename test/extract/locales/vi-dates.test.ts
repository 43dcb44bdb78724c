import {expect, it} from 'vitest';
import {dateLine, read} from '../read.ts';

it.each([
	['Tối 7/2, hai bên điện đàm.', ['"Tối 7/2" y-2-7 evening']],
	['Ngày 4/3, tại Hà Nội', ['"Ngày 4/3" y-3-4']],
	['Chiều 20/11/2019, tại', ['"Chiều 20/11/2019" 2019-11-20 afternoon']],
	['ngày 6/5/06 tại', ['"ngày 6/5/06" 2006-5-6']],
	['đến sáng 5.6 tại', ['"sáng 5.6" y-6-5 morning']],
	['chiều 12-10 tại', ['"chiều 12-10" y-10-12 afternoon']],
	['ngày 3 tháng 6 năm 2014, tại', ['"ngày 3 tháng 6 năm 2014" 2014-6-3']],
	['mùng 2 tháng 9', ['"mùng 2 tháng 9" y-9-2']],
	['từ ngày 19 - 21/11/2019.', ['"từ ngày 19 - 21/11/2019" 2019-11-19/2019-11-21']],
	['từ 4 đến 6.6 theo', ['"từ 4 đến 6.6" y-6-4/y-6-6']],
	['từ ngày 16 đến hết ngày 20.4', ['"từ ngày 16 đến hết ngày 20.4" y-4-16/y-4-20']],
	['trong hai ngày 19 và 20/11', ['"trong hai ngày 19 và 20/11" y-11-19/y-11-20']],
	['từ 30/6 đến 2/7', ['"từ 30/6 đến 2/7" y-6-30/y-7-2']],
	['từ ngày 3 đến ngày 5 tháng 9 năm 2026', ['"từ ngày 3 đến ngày 5 tháng 9 năm 2026" 2026-9-3/2026-9-5']],
	[
		'cập cảng ngày 17/5, kéo dài đến ngày 2/6/2018.',
		['"ngày 17/5, kéo dài đến ngày 2/6/2018" 2018-5-17/2018-6-2'],
	],
	['Sáng nay (9/9), tại', ['"Sáng nay (9/9" y-9-9 morning']],
	['Trưa nay, 23/4, ba tàu', ['"Trưa nay, 23/4" y-4-23 afternoon']],
	['hôm nay 3.6 đến', ['"hôm nay 3.6" y-6-3']],
	['Hôm qua, bà', ['"Hôm qua" relative offset -1']],
	['tối qua tại', ['"tối qua" relative offset -1 evening']],
	['Chủ nhật (7/5), tàu', ['"Chủ nhật (7/5" y-5-7 weekday 0']],
	['chiều thứ Tư', ['"chiều thứ Tư" weekday weekday 3 afternoon']],
	['cuối tháng 5', ['"cuối tháng 5" y-5-d']],
	['tháng 7/2015', ['"tháng 7/2015" 2015-7-d']],
	['Cũng trong chiều 17/11, ông', ['"chiều 17/11" y-11-17 afternoon']],
	['chiều cùng ngày, bà', ['"chiều cùng ngày" relative afternoon']],
	['bắt đầu chuyến thăm kéo dài 5 ngày', ['"chuyến thăm kéo dài 5 ngày" relative 5 days']],
	['ngày 17/5 mang theo', ['"ngày 17/5" y-5-17']],
	['ngày 9/5 dự Đối thoại Shangri-La 2023 tại Singapore', ['"ngày 9/5" 2023-5-9']],
])('%s', (text, expected) => {
	expect(read('vi', text).dates.map(date => dateLine(text, date))).toEqual(expected);
});
