import type {Language, Side} from '../domain/vocabulary.ts';
import type {ProposalStatus} from '../extract/index.ts';

/** The words of tables and of `show` that exports (export/labels.ts) have no use for, in one language. */
export interface Words {
	readonly count: string;
	readonly value: string;
	readonly label: string;
	readonly side: string;
	readonly sides: Readonly<Record<Side, string>>;
	readonly possible: (count: number) => string;
	readonly sameVisit: string;
	readonly samePeople: string;
	readonly inferred: string;
	readonly query: string;
	readonly status: string;
	readonly statuses: Readonly<Record<ProposalStatus, string>>;
}

const english: Words = {
	count: 'Records',
	value: 'Value',
	label: 'Name',
	side: 'Side',
	sides: {VN: 'Vietnam', US: 'United States', other: 'third country'},
	possible: count => `${count} possibly`,
	sameVisit: 'Same visit',
	samePeople: 'Same people',
	inferred: 'inferred',
	query: 'search',
	status: 'Status',
	statuses: {new: 'new', merges: 'merges', conflict: 'conflict'},
};

const vietnamese: Words = {
	count: 'Bản ghi',
	value: 'Giá trị',
	label: 'Tên',
	side: 'Phía',
	sides: {VN: 'Việt Nam', US: 'Hoa Kỳ', other: 'nước thứ ba'},
	possible: count => `${count} có thể`,
	sameVisit: 'Cùng chuyến thăm',
	samePeople: 'Cùng nhân vật',
	inferred: 'suy luận',
	query: 'tìm kiếm',
	status: 'Trạng thái',
	statuses: {new: 'mới', merges: 'gộp', conflict: 'mâu thuẫn'},
};

/** The words of tables and of `show` in a language. */
export function wordsIn(language: Language): Words {
	return language === 'vi' ? vietnamese : english;
}
