import {numberIn} from '../../../words/index.ts';
import type {Messages} from './en.ts';

/** The words for records that cannot be read, in Vietnamese. */
export const unreadableVi: Messages['unreadable'] = {
	mark: count => `bỏ qua ${numberIn(count, 'vi')}`,
	shortMark: count => `bỏ ${numberIn(count, 'vi')}`,
	leftOut: (count, ids) =>
		`${numberIn(count, 'vi')} hoạt động không đọc được nên bị bỏ qua${ids === '' ? '' : `: ${ids}`} — hãy chạy communique check`,
};
