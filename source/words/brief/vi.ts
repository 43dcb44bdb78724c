import {numberIn} from '../counted.ts';
import type {BriefWords} from './en.ts';

/** The Vietnamese words of a brief. */
export const briefVietnamese: BriefWords = {
	title: 'Hoạt động đối ngoại quốc phòng Việt Nam – Hoa Kỳ: bản tóm tắt',
	about: 'Phạm vi',
	everything: 'mọi hoạt động',
	covers: (count, first, last) =>
		`${numberIn(count, 'vi')} hoạt động, ${first === last ? first : `từ ${first} đến ${last}`}`,
	nothing:
		'Không có hoạt động nào trong dữ liệu phù hợp, nên không có gì để tóm tắt. Dữ liệu có thể chưa ghi những gì đã diễn ra.',
	upTo: day => `dữ liệu đến ${day}`,
	made: day => `lập ngày ${day}`,
	explained:
		'Mỗi mục là một hoạt động về quốc phòng giữa hai nước, như cuộc gặp, chuyến thăm, điện đàm hoặc bàn giao, lấy từ các bản tin đã công bố. Số trong ngoặc vuông dẫn đến nguồn ở cuối bản.',
	doubtful:
		'Dấu “?” sau ngày: chưa chắc chắn về ngày; sau một khoảng ngày: chưa rõ vào ngày nào trong khoảng đó.',
	estimate: '“kh.” trước ngày: ngày ước chừng.',

	contacts: 'Các lần tiếp xúc gần nhất',
	noContact: 'Không có: trong các hoạt động này chỉ một bên phát biểu.',
	side: {VN: 'Việt Nam', US: 'Hoa Kỳ', other: 'Khác'},
	others: count => `${numberIn(count, 'vi')} người khác`,
	with: others => `cùng ${[others.slice(0, -1).join(', '), others.at(-1)].filter(Boolean).join(' và ')}`,
	moreOfVisit: count => `thêm ${numberIn(count, 'vi')} hoạt động trong chuyến thăm này`,

	timeline: 'Theo thời gian',
	perYear: 'Số hoạt động mỗi năm',
	possible: count => `+${numberIn(count, 'vi')}?`,
	possibleExplained:
		'(“+1?”, “+2?” …: thêm bấy nhiêu hoạt động có thể thuộc năm đó, vì ngày chưa chắc chắn; hoạt động như vậy có thể tính ở nhiều năm, kể cả năm ngay trước hoặc sau khoảng được hỏi)',
	earlierYears: (first, last) => `${first}–${last} gộp lại`,
	or: 'hoặc',
	kinds: 'Số hoạt động theo loại',
	topics: 'Chủ đề',
	places: 'Số hoạt động theo địa điểm (tên nước gồm mọi nơi trong nước)',
	overlap: 'Con số là số hoạt động; một hoạt động có thể có nhiều chủ đề.',
	more: count => `Còn ${numberIn(count, 'vi')} người khác, không liệt kê ở đây`,
	andMore: count => `và ${numberIn(count, 'vi')} mục khác`,
	earlierOnes: count => `và ${numberIn(count, 'vi')} trường hợp trước đó`,

	counterparts: name => `Người của bên kia cùng hoạt động với ${name}`,
	people: 'Nhân vật',
	nobody: 'Không nêu tên ai.',
	counterpartsExplained: 'Người của bên kia có tên trong cùng hoạt động, nhiều lần nhất đứng trước.',
	peopleExplained: 'Những người của hai bên có tên nhiều lần nhất.',
	name: 'Họ tên',
	office: 'Chức vụ trong hoạt động gần nhất',
	count: 'Số hoạt động',
	first: 'Lần đầu',
	last: 'Lần cuối',

	commitments: 'Cam kết',
	noCommitment: 'Không ghi nhận lời hứa, thỏa thuận hoặc bàn giao nào.',
	notKept: 'Cơ sở dữ liệu này ở dạng cũ, không ghi cam kết.',
	commitmentCount: (count, promised, open) =>
		`${numberIn(count, 'vi')} cam kết. Trong ${numberIn(promised, 'vi')} cam kết đã hứa hoặc thỏa thuận, ${numberIn(open, 'vi')} cam kết dữ liệu chưa ghi là đã thực hiện.`,
	statuses:
		'Hứa: một bên nói sẽ làm. Thỏa thuận: hai bên cùng nhất trí hoặc ký. Đã bàn giao: đã trao hoặc đã làm. Được đưa tin: văn bản cho biết đến lúc đó đã cấp bao nhiêu.',
	arrow:
		'“US → VN”: Hoa Kỳ dành cho Việt Nam; “hai bên”: hai bên cùng làm; “hai bên → VN”: hai bên cùng làm cho Việt Nam.',
	sums: 'Tổng chỉ cộng mỗi khoản tiền một lần: không tính khoản nhắc lại, phần của khoản đã tính, và lời hứa đã bàn giao đủ (tính là đã bàn giao). Có thể cộng khoản hứa với khoản thỏa thuận; không nên cộng thêm khoản đã bàn giao hay được đưa tin, vì lời hứa có thể mới được thực hiện một phần. Phần lớn cam kết không nêu số tiền.',
	chosen: more =>
		`${more === 0 ? 'Trước hết' : `Một số cam kết (còn ${numberIn(more, 'vi')} không liệt kê ở đây): trước hết`} là các khoản tiền lớn nhất, sau đó là cam kết mà dữ liệu chưa ghi là đã thực hiện, mới nhất ở trên:`,
	open: 'dữ liệu chưa ghi là đã thực hiện',
	kept: 'dữ liệu ghi là đã thực hiện toàn bộ hoặc một phần',

	gaps: 'Khoảng trống',
	absence:
		'Không có trong dữ liệu không có nghĩa là không diễn ra: dữ liệu chỉ gồm những gì tìm được trong các bản tin đã công bố.',
	missing: (series, editions, possible) =>
		editions === ''
			? `${series}: trong toàn bộ dữ liệu, chưa chắc chắn: ${possible}.`
			: `${series}: trong toàn bộ dữ liệu, chưa có: ${editions}${possible === '' ? '' : `; chưa chắc chắn: ${possible}`}.`,
	of: 'trong số',
	editions: list => `lần ${list}`,
	silence: (time, from, to) => `Khoảng lặng dài nhất giữa hai hoạt động: ${time}, từ ${from} đến ${to}.`,
	sinceLast: (inData, toToday) =>
		`Từ hoạt động gần nhất đến hết dữ liệu: ${numberIn(inData, 'vi')} ngày; đến ngày lập bản này: ${numberIn(toToday, 'vi')} ngày.`,
	yearsWithout: years => `Những năm ở giữa không có hoạt động nào trong dữ liệu: ${years}.`,
	noGap: 'Không thấy theo các cách đo ở đây: chuỗi hoạt động thiếu lần nào, năm nào không có hoạt động.',

	anniversaries: 'Kỷ niệm trong 30 ngày tới',
	noAnniversary: 'Trong thời gian này không có dịp tròn 5, 10, 15 … năm.',
	anniversary: (day, years) => `${day}, tròn ${numberIn(years, 'vi')} năm`,

	sources: 'Nguồn',
	again: 'Cách lập lại bản này',
	program: 'Bằng communique, một chương trình chạy trong cửa sổ dòng lệnh (mỗi dòng là một lệnh):',
	commandBrief: 'bản tóm tắt này',
	commandList: 'mọi hoạt động',
	commandCommitments: 'mọi cam kết',
};
