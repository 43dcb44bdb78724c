import {monthNumbers} from '../domain/date-months.ts';
import {numberIn} from './counted.ts';
import type {Words} from './en.ts';
import {whyDateVi} from './year-words.ts';

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
	commitments: 'Cam kết và bàn giao',
	partOf: 'Trong khuôn khổ',
	sameVisit: 'Cùng chuyến thăm, sự kiện',
	// What a record leads to, and the ties between the two.
	seeAlso: 'Xem thêm',
	ties: {
		visit: 'Cùng chuyến thăm, sự kiện',
		series: 'Cùng chuỗi, trước và sau',
		pair: 'Hai người này, trước và sau',
		topic: 'Cùng nơi và chủ đề',
	},
	whyThisDate: 'Căn cứ xác định ngày',
	note: 'Ghi chú',
	ownNote: 'Ghi chú của bạn',
	ownTags: 'Nhãn của bạn',
	confidence: 'Độ tin cậy',
	sources: 'Nguồn',
	id: 'Id',
	status: 'Trạng thái',
	inferred: 'suy ra',
	records: count => `${numberIn(count, 'vi')} hoạt động`,
	editionNumber: number => `lần thứ ${number}`,
	editionYear: year => `năm ${year}`,
	line: line => `dòng ${line}`,
	clipping: 'bài cắt',

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
		licence: 'dữ liệu kèm theo: CC BY 4.0',
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

	changes: {new: 'mới', changed: 'đã sửa', withdrawn: 'đã rút'},
	changed: 'Đã sửa',

	ledger: {
		by: 'Bên thực hiện',
		to: 'Bên nhận',
		what: 'Nội dung',
		quantity: 'Số lượng',
		amount: 'Số tiền',
		source: 'Nguồn',
		both: 'hai bên',
		other: 'khác',
		statuses: {promised: 'hứa', agreed: 'thỏa thuận', delivered: 'đã bàn giao', reported: 'được đưa tin'},
		million: (amount, currency) => `${amount} triệu ${currency}`,
		billion: (amount, currency) => `${amount} tỷ ${currency}`,
		money: (amount, currency) => `${amount} ${currency}`,
		openOnly: 'Trong số những gì dữ liệu chưa ghi là đã thực hiện:',
		due: date => `hạn ${date}`,
		sums: count => `${numberIn(count, 'vi')} khoản`,
		repeats: count => `bỏ ${numberIn(count, 'vi')} khoản lặp`,
		given: (money, repeats) =>
			`${money} đã hứa hoặc thỏa thuận, mỗi khoản một lần${repeats === '' ? '' : `; ${repeats}`}`,
		noSum: 'không nêu số tiền',
	},

	whoMetWhom: 'Ai gặp ai',

	timeline: {
		title: 'Dòng thời gian',
		groups: {series: 'Chuỗi hoạt động', kinds: 'Theo loại', views: 'Danh sách'},
		fromTo: 'từ–đến',
		inYears: 'Năm',
		inMonths: 'Tháng',
		months: monthNumbers.map(month => `T${month}`),
		monthSigns: monthNumbers.map(String),
		monthOf: (year, month) => `Tháng ${month}/${year}`,
		noMonth: 'không rõ tháng',
		withoutMonth: (count, year) =>
			`${numberIn(count, 'vi')} hoạt động năm ${year} không rõ tháng, có thể rơi vào tháng này.`,
		heldIn: (held, all) => `${held} trong ${all} năm`,
		since: year => `từ ${year}`,
		between: (from, to) => `từ ${from} đến ${to}`,
		possiblyIn: years => `chưa chắc năm ${years}`,
		noneFound: years => `chưa thấy năm ${years}`,
		possibly: count => `trong đó ${numberIn(count, 'vi')} chưa chắc`,
		onlyPossibly: 'chưa chắc',
		noneInData: name => `dữ liệu không có “${name}”.`,
		noneInView: name => `danh sách này không có “${name}”.`,
		caution:
			'Không có ở đây không có nghĩa là không xảy ra: dữ liệu chỉ gồm những gì tìm được trong các bản tin đã công bố.',
	},

	evidence: {
		heading: 'Bằng chứng',
		facts: {date: 'ngày', place: 'địa điểm', people: 'thành phần', kind: 'loại', amount: 'số lượng'},
		says: facts => `nêu ${facts}`,
		saysNone: 'không nêu điều nào trong số này',
		differs: (fact, text) => `${fact} khác: ${text}`,
		unrecorded: 'chưa ghi nhận nêu điều gì',
		repeats: source => `đăng lại ${source}`,
		notArchived: 'không có bản lưu',
		independent: (count, all) => `${numberIn(count, 'vi')} nguồn độc lập trên ${numberIn(all, 'vi')} nguồn`,
		saidBy: count => (count === 0 ? 'chưa rõ nguồn nào nêu' : `${numberIn(count, 'vi')} nêu`),
		otherwiseBy: count => `${numberIn(count, 'vi')} nêu khác`,
		aloneOnDate: source => `Theo ghi nhận, chỉ có ${source} nêu ngày`,
		withoutIt: texts =>
			texts === '' ? 'các nguồn còn lại chưa rõ có nêu hay không' : `nếu bỏ nguồn này, chỉ còn: ${texts}`,
	},

	whyDate: whyDateVi,

	query: 'tìm kiếm',
	order: 'thứ tự',
	orders: {relevance: 'phù hợp nhất trước', date: 'cũ nhất trước', '-date': 'mới nhất trước'},
	inTiers: order => `${order}, các từ liền nhau trước các từ rời nhau`,

	tooSmall: (size, needed) => `Quá nhỏ: cần ${needed}, đang ${size}.`,
};
