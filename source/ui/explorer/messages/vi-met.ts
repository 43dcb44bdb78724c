import type {metEn} from './en-met.ts';

/** The words of dossiers and pairs on screen, in Vietnamese. */
export const metVi: typeof metEn = {
	dossierOf: 'Hồ sơ của ai?',
	gone: 'Không còn ai có mã này.',
	noCounterparts: 'Không có người nào của bên kia được nêu tên cùng người này.',
	neverMet: 'Không có hoạt động nào nêu tên cả hai.',
	modes: {who: 'Chọn người', dossier: 'Hồ sơ', pair: 'Cặp'},
};
