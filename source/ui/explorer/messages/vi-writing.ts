import {numberIn} from '../../../words/index.ts';
import type {writingEn} from './en-writing.ts';

/** A file that is being written, in Vietnamese. */
export const writingVi: typeof writingEn = {
	begun: total => `Đang ghi ${numberIn(total, 'vi')} hoạt động; Esc để dừng.`,
	on: (written, total) => `Đang ghi ${numberIn(written, 'vi')}/${numberIn(total, 'vi')} hoạt động …`,
	stop: 'esc dừng',
	stopped: 'Đã dừng: không ghi tệp nào.',
	atOnce: 'Nhiều phím đến cùng lúc nên chưa ghi gì: hãy nhấn lại riêng phím ấy.',
};
