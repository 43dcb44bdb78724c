import type {workingSetEn} from './en-working-set.ts';

/** The words of marks, notes and tags in Vietnamese. */
export const workingSetVi: typeof workingSetEn = {
	labels: {note: 'Ghi chú:', tags: 'Nhãn, cách bằng dấu phẩy:'},
	noteKept: 'Đã lưu ghi chú.',
	noteGone: 'Đã xóa ghi chú.',
	tagsKept: tags => `Nhãn: ${tags}.`,
	tagsGone: 'Đã bỏ nhãn.',
	notKept: reason => `Dấu và ghi chú chỉ giữ trong phiên này: ${reason}`,
	isMarked: '● đã đánh dấu',
	ownNote: text => `Ghi chú của bạn: ${text}`,
	ownTags: tags => `Nhãn của bạn: ${tags}`,
};
