import {numberIn} from '../../../words/index.ts';
import type {evidenceEn} from './en-evidence.ts';

/** The words on what settles a record, in Vietnamese. */
export const evidenceVi: typeof evidenceEn = {
	settled: {
		stated: {day: 'Ngày ghi rõ', date: 'Thời gian ghi rõ'},
		inferred: {day: 'Ngày suy ra', date: 'Thời gian suy ra'},
	},
	reasons: count => `${numberIn(count, 'vi')} lý do`,
	noSource: 'không có nguồn',
	dated: (then, all) => `${numberIn(then, 'vi')} trên ${numberIn(all, 'vi')} nguồn đăng lúc đó`,
	confidence: label => `tin cậy ${label}`,
	ofThatDay: (names, date) => `Đăng ngày ${date}: ${names.join(', ')}.`,
	noVisit: 'Hoạt động này không thuộc chuyến thăm nào.',
	origin: 'Xuất xứ',
	shipped: 'đi kèm dữ liệu',
	sign: {says: 'có nêu', differs: 'nêu khác', silent: 'không nêu'},
	source: number => `nguồn ${number}`,
	missingPages: numbers => `Đã tìm tiêu đề hoặc ngày đăng mà không có bản lưu: ${numbers}.`,
};
