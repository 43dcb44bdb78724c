import {numberIn} from '../../../words/index.ts';
import type {matrixEn, timelineEn} from './en-timeline.ts';

/** The words of the timeline in Vietnamese. */
export const timelineVi: typeof timelineEn = {
	title: 'Dòng thời gian',
	everything: 'mọi hoạt động',
	signs: [
		['●', 'có', 'có'],
		['○', 'năm trống', 'trống'],
		['?', 'chưa chắc', 'chưa chắc'],
		['+', 'mười trở lên', '10 trở lên'],
	],
	number: 'Lần',
	noGap: 'Dòng này không còn năm trống nào phía đó.',
	recordsShown: (from, to, count) =>
		`hoạt động ${numberIn(from, 'vi')}–${numberIn(to, 'vi')} trên ${numberIn(count, 'vi')}`,
	emptyCell: (year, month) => `Dòng này không có hoạt động nào ${month?.toLowerCase() ?? `năm ${year}`}.`,
	asksNothing: 'Danh sách chưa lọc gì: mọi hoạt động đã có trong các dòng.',
	isAdded: 'Đã có dòng này.',
	addRow: '+ câu tìm (để trống: danh sách này):',
	notAdded: 'Chỉ bỏ được những dòng đã thêm.',
};

/** The words of who met whom in Vietnamese. */
export const matrixVi: typeof matrixEn = {
	orders: {
		count: 'gặp nhiều nhất trước',
		first: 'gặp lần đầu sớm nhất trước',
		last: 'gặp gần đây nhất trước',
	},
	ofBoth: count => `${numberIn(count, 'vi')} hoạt động có hai bên`,
	neverMet: 'Không có hoạt động nào ghi cả hai.',
	nothingToExport: 'Không có hoạt động nào ghi cả hai: không có gì để xuất.',
	nobody: 'Không hoạt động nào ở đây ghi người của cả hai bên.',
};
