import type {briefEn, savingEn} from './en-brief.ts';

/** The words of the brief, and of the line that names a file, in Vietnamese. */
export const briefVi: typeof briefEn = {
	title: 'Bản tóm tắt',
	everything: 'mọi hoạt động',
	wholeView: 'Bản tóm tắt là của cả danh sách, không chỉ của mục đánh dấu.',
};

/** The words of the panel that asks for the name of a file, in Vietnamese. */
export const savingVi: typeof savingEn = {
	title: 'Ghi ra tệp',
	what: {
		brief: 'bản tóm tắt, dạng Markdown',
		timeline: 'dòng thời gian, dạng CSV: mỗi chuỗi hoặc loại một dòng, mỗi năm một cột',
		ledger: 'các cam kết, dạng CSV: mới nhất trước, mỗi cam kết có nguồn',
	},
	fields: {what: 'Nội dung', file: 'Tệp', path: 'Nơi ghi'},
	written: path => `Đã ghi ${path}.`,
};
