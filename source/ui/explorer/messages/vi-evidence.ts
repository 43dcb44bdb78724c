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
	saying(count, all, isWithReprints) {
		const sources = `${numberIn(all, 'vi')} nguồn${isWithReprints ? ' độc lập' : ''}`;
		return count === 0
			? `chưa ghi nhận nguồn nào nêu trong ${sources}`
			: `ghi nhận ${numberIn(count, 'vi')} trên ${sources} có nêu`;
	},
	confidence: label => `tin cậy ${label}`,
	reasonsInEnglish: 'Căn cứ (điều do người biên soạn tự ghi còn bằng tiếng Anh):',
	sayingDate: names => `Ghi nhận có nêu ngày: ${names.join(', ')}.`,
	noVisit: 'Hoạt động này không thuộc chuyến thăm nào.',
	origin: 'Xuất xứ',
	shipped: 'đi kèm dữ liệu',
	sign: {says: 'có nêu', differs: 'nêu khác', silent: 'không nêu'},
	source: number => `nguồn ${number}`,
	missingPages: numbers =>
		`Không xem được trang (không có bản lưu), đã tìm tiêu đề hoặc ngày đăng nhưng không thấy: ${numbers}.`,
};
