import {numberIn} from '../counted.ts';
import type {BriefWords} from './en.ts';

/** The Vietnamese words of a brief. */
export const briefVietnamese: BriefWords = {
	title: 'Hoạt động đối ngoại quốc phòng Việt Nam – Hoa Kỳ: bản tóm tắt',
	about: 'Phạm vi',
	everything: 'mọi hoạt động',
	covers: (count, span) => `${numberIn(count, 'vi')} hoạt động, ${span}`,
	fromTo: (first, last) => `từ ${first} đến ${last}`,
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
	contactsOfPeriod: 'Các lần tiếp xúc cuối cùng trong giai đoạn này',
	noContact: 'Không có: trong các hoạt động này chỉ một bên phát biểu.',
	side: {VN: 'Việt Nam', US: 'Hoa Kỳ', other: 'Khác'},
	others: count => `${numberIn(count, 'vi')} người khác`,
	with: others => `cùng ${[others.slice(0, -1).join(', '), others.at(-1)].filter(Boolean).join(' và ')}`,
	moreWithin: count => `thêm ${numberIn(count, 'vi')} hoạt động trong khuôn khổ này`,

	timeline: 'Theo thời gian',
	perYear: 'Số hoạt động mỗi năm',
	possible: count => `+${numberIn(count, 'vi')}?`,
	possibleExplained:
		'“+1?”, “+2?” …: thêm bấy nhiêu hoạt động có thể thuộc năm đó, vì ngày chưa chắc chắn; hoạt động như vậy có thể tính ở nhiều năm',
	besidePeriod: 'kể cả năm ngay trước hoặc sau khoảng được hỏi',
	earlierYears: (first, last) => `${first}–${last} gộp lại`,
	or: 'hoặc',
	and: 'và',
	years: 'các năm',
	several: {leaders: 'các lãnh đạo'},
	since: time => `từ ${time} trở đi`,
	until: time => `đến hết ${time}`,
	kinds: 'Số hoạt động theo loại',
	topics: 'Chủ đề',
	places: 'Số hoạt động theo địa điểm (tên nước gồm mọi nơi trong nước)',
	overlap: 'Con số là số hoạt động; một hoạt động có thể có nhiều chủ đề.',
	more: count => `Còn ${numberIn(count, 'vi')} người khác, không liệt kê ở đây`,
	andMore: count => `và ${numberIn(count, 'vi')} mục khác`,
	earlierOnes: count => `và ${numberIn(count, 'vi')} trường hợp trước đó`,

	counterparts: name => `Phía bên kia trong các hoạt động có ${name}`,
	people: 'Nhân vật',
	nobody: 'Không nêu tên ai.',
	counterpartsExplained: 'Những người có tên trong cùng hoạt động, ai có tên nhiều lần hơn đứng trước.',
	peopleExplained: 'Những người của hai bên có tên nhiều lần nhất.',
	allPeopleExplained: 'Tất cả những người của hai bên được nêu tên, ai có tên nhiều lần hơn đứng trước.',
	name: 'Họ tên',
	office: 'Chức vụ ở lần cuối',
	count: 'Số hoạt động',
	first: 'Lần đầu',
	last: 'Lần cuối',

	commitments: 'Cam kết và bàn giao',
	noCommitment: 'Không ghi nhận lời hứa, thỏa thuận hoặc bàn giao nào.',
	notKept: 'Cơ sở dữ liệu này ở dạng cũ, không ghi những điều này.',
	entries: (count, given, open) => {
		const all = `${numberIn(count, 'vi')} mục`;
		if (given === 0) return `${all}, không có mục nào là lời hứa hoặc thỏa thuận.`;
		const which = `${given < count ? `trong đó ${numberIn(given, 'vi')} mục` : count === 1 ? '' : 'đều'} là lời hứa hoặc thỏa thuận`;
		const made =
			open === 0
				? 'dữ liệu ghi là đã thực hiện toàn bộ hoặc một phần'
				: given === 1
					? 'dữ liệu chưa ghi là đã thực hiện'
					: `trong số này, ${open === given ? 'chưa mục nào' : `${numberIn(open, 'vi')} mục chưa`} được dữ liệu ghi là đã thực hiện`;
		return `${all}, ${which.trim()}; ${made}.`;
	},
	statuses: {
		promised: 'Hứa: một bên nói sẽ làm.',
		agreed: 'Thỏa thuận: hai bên cùng nhất trí hoặc ký.',
		delivered: 'Đã bàn giao: đã trao hoặc đã làm.',
		reported: 'Được đưa tin: bài viết cho biết đến lúc đó đã cấp hoặc đã làm được gì, không phải lời hứa.',
	},
	withSum: (sums, count) => `${numberIn(sums, 'vi')} trong ${numberIn(count, 'vi')} mục nêu số tiền.`,
	repeats:
		'Tổng chỉ cộng mỗi khoản tiền một lần: khoản lặp là khoản nhắc lại, khoản nằm trong khoản đã tính, hoặc lời hứa đã bàn giao đủ (tính là đã bàn giao).',
	apart:
		'Không nên cộng khoản đã bàn giao hay được đưa tin vào khoản đã hứa hoặc thỏa thuận, vì lời hứa có thể mới được thực hiện một phần.',
	parties: {
		arrow: 'Mũi tên đi từ bên cho hoặc bên làm đến bên được nhận.',
		both: '“hai bên”: hai bên cùng làm.',
		other: '“khác”: nước thứ ba, hoặc một nhóm nước như ASEAN.',
	},
	chosenAs: {
		sum: 'các khoản tiền lớn nhất',
		open: 'những gì dữ liệu chưa ghi là đã thực hiện',
		other: 'các mục khác',
		part: 'những gì nhắc lại mục khác hoặc là một phần của mục khác',
	},
	chosen: (shown, more, order, isBySum) => {
		const which =
			more === 0
				? 'Tất cả các mục'
				: `Dưới đây là ${numberIn(shown, 'vi')} mục (còn ${numberIn(more, 'vi')} mục không liệt kê)`;
		const sorted = order.length > 1 ? `trước hết là ${order.join(', rồi đến ')}, ` : '';
		return `${which}, ${sorted}${isBySum ? 'khoản lớn nhất' : 'mới nhất'} ở trên:`;
	},
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
		inData === ''
			? `Từ hoạt động gần nhất, cũng là hoạt động cuối cùng trong dữ liệu, đến ngày lập bản này: ${toToday}.`
			: `Từ hoạt động gần nhất đến hết dữ liệu: ${inData}; đến ngày lập bản này: ${toToday}.`,
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
	commandCommitments: 'mọi cam kết và bàn giao',
};
