import type {Messages} from './en.ts';
import {metVi} from './vi-met.ts';
import {paletteVi, savedViewsVi} from './vi-palette.ts';

/** The headings of keys in the help, in Vietnamese. */
export const modesVi: Messages['modes'] = {
	list: 'Danh sách',
	detail: 'Hoạt động',
	find: 'Tìm trong bản',
	sources: 'Nguồn',
	text: 'Toàn văn',
	'see-also': 'Xem thêm',
	timeline: 'Dòng thời gian',
	months: 'Các tháng',
	matrix: 'Ai gặp ai',
	evidence: 'Bằng chứng',
	filters: 'Bộ lọc',
	picker: 'Bảng chọn',
	people: 'Người',
	search: 'Tìm kiếm',
	export: 'Xuất',
	target: 'Tệp',
	help: 'Trợ giúp',
	...metVi.modes,
	ledger: 'Cam kết',
	brief: 'Bản tóm tắt',
	saving: 'Tên tệp',
	adding: 'Dòng mới',
	annotate: 'Ghi chú hoặc nhãn',
	palette: paletteVi.title,
	views: savedViewsVi.title,
};
