import {numberIn} from '../../../words/index.ts';
import type {paletteEn, savedViewsEn} from './en-palette.ts';

const records = (count: number): string => `${numberIn(count, 'vi')} hoạt động`;

/** The words of the palette in Vietnamese. */
export const paletteVi: typeof paletteEn = {
	title: 'Lệnh',
	placeholders: [
		'tên lệnh, bảng, danh sách đã lưu hoặc người',
		'tên lệnh, danh sách hoặc người',
		'tên lệnh hoặc tên người',
	],
	groups: {commands: 'Lệnh', panels: 'Bảng', views: 'Danh sách đã lưu', people: 'Hồ sơ từng người'},
	otherWords: {
		ledger: 'lời hứa, hứa hẹn, thỏa thuận, bàn giao, sổ cam kết',
		evidence: 'nguồn, chứng cứ',
		matrix: 'bảng, lưới',
	},
	saveThis: 'lưu danh sách này với một tên',
	nameSign: 'TÊN',
	save: name => `lưu danh sách này với tên “${name}”`,
	replace: name => `lưu danh sách này với tên “${name}”, thay bản cũ`,
	saveNameless: 'lưu danh sách này: hãy gõ tên',
	lines: {
		views: 'các danh sách đã lưu và phần mới',
		quit: 'quay lại; ở danh sách: thoát',
		'quit-all': 'thoát',
		help: 'mọi phím',
	},
	nameIt: 'Hãy gõ tên cho danh sách sau chữ “save”.',
	unknown: (text, near) =>
		near.length === 0
			? `Không có gì tên là “${text}”.`
			: `Không có gì tên là “${text}”. Gần giống: ${near.join(' · ')}`,
};

/** The words of the saved views in Vietnamese. */
export const savedViewsVi: typeof savedViewsEn = {
	title: 'Danh sách đã lưu',
	headings: {name: 'Tên', asks: 'Điều kiện', count: 'số mục', fresh: 'mới'},
	everything: 'mọi hoạt động',
	none: 'Chưa lưu danh sách nào. Trong bảng lệnh, gõ “save TÊN” để lưu danh sách đang xem.',
	askRemoving: (name, key) => `Nhấn ${key} lần nữa để xóa “${name}”; di chuyển thì giữ lại.`,
	removed: name => `Đã xóa “${name}”.`,
	notRemoved: (name, why) => `Không xóa được “${name}”: ${why}.`,
	isGone: name => `Không còn danh sách đã lưu nào tên là “${name}”.`,
	newSince: (count, since) =>
		count === 0 ? `không có gì mới từ ${since}` : `${numberIn(count, 'vi')} mục mới từ ${since}`,
	opened: (name, total, fresh, since) =>
		`“${name}”: ${records(total)}, ${savedViewsVi.newSince(fresh, since)}.`,
	saved: (name, total) => `Đã lưu “${name}”: ${records(total)}.`,
	withoutMarks: 'Đánh dấu không được lưu kèm.',
	exists: name => `Đã có danh sách tên “${name}”: gõ “save! ${name}” để thay.`,
	forSession: why => `Chỉ giữ đến khi bạn thoát: ${why}.`,
};
