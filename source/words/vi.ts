import {numberIn} from './counted.ts';
import type {Words} from './en.ts';

/** The Vietnamese labels of whatever is printed about records, in whichever room. */
export const vi: Words = {
	date: 'Ngày',
	kind: 'Loại',
	engagement: 'Hoạt động',
	place: 'Địa điểm',
	people: 'Thành phần',
	bodies: 'Tàu và cơ quan, đơn vị',
	topics: 'Chủ đề',
	series: 'Chuỗi hoạt động',
	partOf: 'Thuộc chuyến thăm',
	sameVisit: 'Cùng chuyến thăm',
	samePeople: 'Cùng thành phần',
	whyThisDate: 'Căn cứ xác định ngày',
	note: 'Ghi chú',
	confidence: 'Độ tin cậy',
	sources: 'Nguồn',
	id: 'Id',
	status: 'Trạng thái',
	inferred: 'suy ra',
	records: count => `${numberIn(count, 'vi')} hoạt động`,
	editionNumber: number => `lần thứ ${number}`,
	editionYear: year => `năm ${year}`,
	line: line => `dòng ${line}`,

	kinds: {
		'official-visit': 'thăm',
		'working-visit': 'làm việc',
		reception: 'tiếp',
		'courtesy-call': 'chào',
		talks: 'hội đàm',
		'phone-call': 'điện đàm',
		dialogue: 'đối thoại',
		'sideline-meeting': 'bên lề',
		speech: 'phát biểu',
		handover: 'bàn giao',
		agreement: 'ký kết',
		ceremony: 'buổi lễ',
		'port-call': 'tàu thăm',
		exercise: 'diễn tập',
		announcement: 'thông báo',
	},

	shortPlaces: {
		'Ho Chi Minh City': 'TP.HCM',
		'United States': 'Hoa Kỳ',
		'South China Sea': 'Biển Đông',
		'Bandar Seri Begawan': 'Brunei',
		'Joint Base Lewis-McChord': 'Fort Lewis',
		'Southern California': 'California',
		'South Korea': 'Hàn Quốc',
		'Thua Thien-Hue': 'TT Huế',
	},

	statuses: {new: 'mới', merges: 'gộp', conflict: 'mâu thuẫn'},

	file: {
		heading: 'Hoạt động đối ngoại quốc phòng Việt Nam – Hoa Kỳ',
		filter: 'Bộ lọc',
		noFilter: 'không có',
		exported: 'xuất ngày',
		dataVersion: 'phiên bản dữ liệu',
		details: 'Chi tiết',
		uncertainDay: 'Chưa chắc chắn về ngày; ngày được ghi là',
	},

	values: {
		count: 'Số hoạt động',
		value: 'Giá trị',
		label: 'Tên',
		side: 'Bên',
		missing: 'Còn thiếu',
		possible: count => `${numberIn(count, 'vi')} có thể`,
	},

	query: 'tìm kiếm',
	order: 'thứ tự',
	orders: {relevance: 'phù hợp nhất trước', date: 'cũ nhất trước', '-date': 'mới nhất trước'},
	inTiers: order => `${order}, các từ liền nhau trước các từ rời nhau`,

	tooSmall: (size, needed) => `Quá nhỏ: cần ${needed}, đang ${size}.`,
};
