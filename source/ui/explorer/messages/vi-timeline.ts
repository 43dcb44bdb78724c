import type {timelineEn} from './en-timeline.ts';

/** The words of the timeline in Vietnamese. */
export const timelineVi: typeof timelineEn = {
	title: 'Dòng thời gian',
	everything: 'mọi hoạt động',
	signs: [
		['●', 'có'],
		['○', 'năm trống'],
		['?', 'chưa chắc'],
		['+', 'mười trở lên'],
	],
	number: 'Lần',
	noGap: 'Dòng này không còn năm trống nào phía đó.',
	emptyCell: year => `Dòng này không có hoạt động nào năm ${year}.`,
	asksNothing: 'Danh sách chưa lọc gì: mọi hoạt động đã có trong các dòng.',
	isAdded: 'Danh sách này đã là một dòng.',
};
