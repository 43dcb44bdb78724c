import {numberIn} from '../../../words/index.ts';
import type {ledgerEn} from './en-ledger.ts';

/** The words of the ledger in Vietnamese. */
export const ledgerVi: typeof ledgerEn = {
	title: 'Cam kết và bàn giao',
	openTitle: 'Cam kết chưa ghi là đã thực hiện',
	inRecords: total => `trong ${numberIn(total, 'vi')} hoạt động`,
	byTo: 'Bên → bên',
	saidAt: 'Nói tại',
	source: 'Ng.',
	noSource: 'không ghi nguồn',
	open: 'dữ liệu chưa ghi là đã thực hiện',
	openOnly: 'Chỉ những gì đã hứa hoặc thỏa thuận mà dữ liệu chưa ghi là đã thực hiện.',
	allOfThem: 'Mọi cam kết và bàn giao trong danh sách.',
	greatestFirst: 'số tiền lớn nhất trước',
	none: 'Danh sách này không ghi lời hứa, thỏa thuận hoặc bàn giao nào.',
	noneOpen: 'Không còn lời hứa hoặc thỏa thuận nào chưa thực hiện trong danh sách này.',
	older: 'Cơ sở dữ liệu này ở dạng cũ, không ghi cam kết; lần nhập sau sẽ nâng cấp.',
};
