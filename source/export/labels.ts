import type {Confidence, DayPart, Language, Part} from '../domain/vocabulary.ts';

/** The words that exports write around the records, in one language. */
export interface ExportLabels {
	readonly heading: string;
	readonly filter: string;
	readonly noFilter: string;
	readonly exported: string;
	readonly dataVersion: string;
	readonly date: string;
	readonly kind: string;
	readonly engagement: string;
	readonly place: string;
	readonly people: string;
	readonly sources: string;
	readonly details: string;
	readonly whyThisDate: string;
	readonly topics: string;
	readonly partOf: string;
	readonly note: string;
	readonly confidence: string;
	readonly line: string;
	/** Stands in a calendar entry whose day is not certain, before the date as recorded. */
	readonly uncertainDay: string;
	readonly dayParts: Readonly<Record<DayPart, string>>;
	readonly parts: Readonly<Record<Part, string>>;
	readonly confidences: Readonly<Record<Confidence, string>>;
	/** "14 records". */
	readonly records: (count: number) => string;
}

const english: ExportLabels = {
	heading: 'US–Vietnam defence engagements',
	filter: 'Filter',
	noFilter: 'none',
	exported: 'exported',
	dataVersion: 'data version',
	date: 'Date',
	kind: 'Kind',
	engagement: 'Engagement',
	place: 'Place',
	people: 'People',
	sources: 'Sources',
	details: 'Details',
	whyThisDate: 'Why this date',
	topics: 'Topics',
	partOf: 'Part of',
	note: 'Note',
	confidence: 'Confidence',
	line: 'line',
	uncertainDay: 'The day is not certain; the date is recorded as',
	dayParts: {morning: 'morning', afternoon: 'afternoon', evening: 'evening'},
	parts: {
		host: 'host',
		visitor: 'visitor',
		caller: 'caller',
		callee: 'called',
		'co-chair': 'co-chair',
		speaker: 'speaker',
		giver: 'giver',
		recipient: 'recipient',
		signatory: 'signatory',
		attendee: 'attendee',
	},
	confidences: {high: 'high', medium: 'medium', low: 'low'},
	records: count => (count === 1 ? '1 record' : `${count} records`),
};

const vietnamese: ExportLabels = {
	heading: 'Hoạt động đối ngoại quốc phòng Việt Nam – Hoa Kỳ',
	filter: 'Bộ lọc',
	noFilter: 'không',
	exported: 'xuất ngày',
	dataVersion: 'phiên bản dữ liệu',
	date: 'Ngày',
	kind: 'Loại',
	engagement: 'Hoạt động',
	place: 'Địa điểm',
	people: 'Nhân vật',
	sources: 'Nguồn',
	details: 'Chi tiết',
	whyThisDate: 'Vì sao là ngày này',
	topics: 'Chủ đề',
	partOf: 'Thuộc chuyến thăm',
	note: 'Ghi chú',
	confidence: 'Độ tin cậy',
	line: 'dòng',
	uncertainDay: 'Chưa chắc chắn về ngày; ngày được ghi là',
	dayParts: {morning: 'sáng', afternoon: 'chiều', evening: 'tối'},
	parts: {
		host: 'chủ nhà',
		visitor: 'khách',
		caller: 'người gọi',
		callee: 'người nhận điện',
		'co-chair': 'đồng chủ trì',
		speaker: 'phát biểu',
		giver: 'trao',
		recipient: 'nhận',
		signatory: 'ký kết',
		attendee: 'tham dự',
	},
	confidences: {high: 'cao', medium: 'trung bình', low: 'thấp'},
	records: count => `${count} bản ghi`,
};

/** The words of exports in a language. */
export function labelsIn(language: Language): ExportLabels {
	return language === 'vi' ? vietnamese : english;
}
