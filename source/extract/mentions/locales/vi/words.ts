import type {DayPart} from '../../../../domain/vocabulary.ts';
import type {MeantWords} from '../../shared-grammar/restore-marks.ts';
import {phrases} from '../../shared-grammar/word-lists.ts';

/** Parts of the day; noon counts as afternoon, as the press tells it (`Trưa nay … cập cảng`, `Đầu giờ chiều`). */
export const dayPartWords: Readonly<Record<string, DayPart>> = {
	sáng: 'morning',
	trưa: 'afternoon',
	chiều: 'afternoon',
	tối: 'evening',
	đêm: 'evening',
};

/** Months as words, for `tháng`. */
export const monthWords: Readonly<Record<string, number>> = {
	giêng: 1,
	hai: 2,
	ba: 3,
	tư: 4,
	năm: 5,
	sáu: 6,
	bảy: 7,
	tám: 8,
	chín: 9,
	mười: 10,
	'mười một': 11,
	'mười hai': 12,
};

/** Weekdays as words and as numbers; only written-out or capitalised forms, since `thứ 3` is as often "the third". */
export const weekdayWords: Readonly<Record<string, number>> = {
	'chủ nhật': 0,
	'chúa nhật': 0,
	'thứ hai': 1,
	'thứ ba': 2,
	'thứ tư': 3,
	'thứ năm': 4,
	'thứ sáu': 5,
	'thứ bảy': 6,
	'thứ bẩy': 6,
};

/** Small numbers in words, for the length of a visit. */
export const numberWords: Readonly<Record<string, number>> = {
	một: 1,
	hai: 2,
	ba: 3,
	bốn: 4,
	năm: 5,
	sáu: 6,
	bảy: 7,
	tám: 8,
	chín: 9,
	mười: 10,
};

/** Numbers behind "lần thứ", for the editions of series. */
export const ordinalWords: Readonly<Record<string, number>> = {
	...numberWords,
	nhất: 1,
	nhì: 2,
	tư: 4,
};

/** Words of time in texts printed without marks, and what some mean behind a week, month, weekday or number. */
export const wordsOfTime: MeantWords = {
	anywhere: phrases(`
		ngày, hôm, sau, sáng, trưa, chiều, tối, đêm, tháng, năm, từ, đến, và, thứ, chủ, nhật, hồi, một, hai, ba, bốn, sáu, bảy,
		tám, chín, mười, mùng, mồng, trước, đó, của, thăm, ở, tại, tuần, vừa, rồi, cùng, đầu, giữa, cuối, tiên, khi, hết, kéo,
		dài, lễ, chuyến, làm, việc
	`),
	behind: [
		[/(?:tuan|thang)\s+$/iu, phrases('này, tới, trước, giêng, tư, sáu')],
		[/thu\s+$/iu, phrases('tư, sáu')],
		[/(?:\d|ngay)\s*$/iu, phrases('tới, đến')],
	],
};

/** Ranks, the longer first; they say nothing of a side. */
export const ranks = phrases(`
	Phó Đô đốc, Chuẩn Đô đốc, Đô đốc, Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Chuẩn tướng,
	Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Hạm trưởng, Thuyền trưởng,
	Tr tướng, Th tướng, Đ tướng, Tr tá, Th tá, Đ tá, P Đô đốc, Tướng, Chuẩn úy, Thống tướng, Hạ sĩ quan, Thượng sĩ, Trung sĩ, Hạ sĩ, Thượng sỹ, Trung sỹ, Hạ sỹ, Binh nhất, Binh nhì, Trung sĩ nhất, Thượng sĩ nhất, Hạ sĩ nhất, Trung sĩ Nhất, Hạm phó, Thuyền phó,
`);

/** Words before a name that are neither rank nor office. */
export const honorifics = phrases(`
	nữ, ông, bà, ngài, đồng chí, đ/c, tân, tiến sĩ, tiến sỹ, TS, GS, giáo sư, PGS, luật sư,
	bác sĩ, cựu chiến binh,
`);

/**
 * Beginnings of offices. An office that the list of posts lacks is read from here up to a comma, a verb or a
 * name.
 */
export const officeHeads = phrases(`
	Ủy viên, Tổng Bí thư, Phó Bí thư, Bí thư, Chủ tịch, Phó Chủ tịch, Thủ tướng, Phó Thủ tướng, Tổng thống,
	Phó Tổng thống, Quốc vương, Bộ trưởng, Thứ trưởng, Quốc vụ khanh, Ngoại trưởng, Trợ lý, Phó Trợ lý,
	Đại sứ, Phó Đại sứ, Đại biện, Tổng Lãnh sự, Phó Tổng Lãnh sự, Tùy viên, Tham tán, Đại diện,
	Đặc phái viên, Cố vấn, Tư lệnh, Phó Tư lệnh, Tổng Tư lệnh, Tổng Tham mưu trưởng,
	Phó Tổng Tham mưu trưởng, Tham mưu trưởng, Phó Tham mưu trưởng, Chủ nhiệm, Phó Chủ nhiệm, Chính ủy,
	Phó Chính ủy, Cục trưởng, Phó Cục trưởng, Quyền Cục trưởng, Vụ trưởng, Phó Vụ trưởng, Viện trưởng,
	Phó Viện trưởng, Giám đốc, Phó Giám đốc, Tổng Giám đốc, Phó Tổng Giám đốc, Hiệu trưởng, Chánh Văn phòng,
	Phó Chánh văn phòng, Chánh Thanh tra, Trưởng, Phó Trưởng, Trưởng đoàn, Trưởng phòng, Trưởng ban,
	Tổng Thư ký, Thư ký, Thường trực, Thượng nghị sĩ, Thượng nghị sỹ, Hạ nghị sĩ, Hạ nghị sỹ, Nghị sĩ, Đồng viện,
	Nghị sỹ, Dân biểu, Thống đốc, Thị trưởng, Chỉ huy, Chỉ huy trưởng, Chỉ huy phó, Sĩ quan, Tướng lĩnh,
	Người phát ngôn, Phát ngôn viên, Lãnh đạo, Thư kí, Tổng Thanh tra, Phu nhân, Cựu binh, Phái viên,
	Thuyền phó, Đội trưởng, Tổ trưởng, Trưởng nhóm, Phó trưởng đoàn, Chủ nhiệm khoa, Y sĩ trưởng, Tổng Y sĩ, Tổng Y sỹ,
	TTMT, Phó TTMT, Tổng Cục trưởng, Tổng Quản trị, Phó phát ngôn, Phó Người phát ngôn, Phó Phát ngôn viên, Chủ nhân Lầu Năm Góc,
	Chủ nhân Nhà Trắng, Người đứng đầu,
`);

/** Words that no office goes across; "bàn" alone would be "ban", too, as in "Ủy ban". */
export const officeStops = phrases(`
	đã, sẽ, đang, vừa, tiếp, hội đàm, hội kiến, điện đàm, gặp, thăm, sang, đến, tới, chào, cùng, với, do,
	được, bị, dẫn, làm trưởng, chủ trì, đồng chủ trì, nhân, trong, khi, vào, tại trụ sở, tại nhà, tại phủ,
	ngày, sáng, chiều, tối, trưa, hôm, có, cho, là, theo, nhận, trao, ký, phát biểu, dự, tham dự, thay mặt,
	trở lại, quay lại, trở về, nói, cho biết, khẳng định, đánh giá, chúc, cảm ơn, bày tỏ, nhấn mạnh, bước, lên, ra, rời, mở đầu,
	bắt đầu, kết thúc, lần lượt, chứng kiến, công bố, tuyên bố, và phu nhân, hiện, từ, thông báo, bàn giao,
	sinh, trả lời, đón, mời, phát động, nhấn, đề nghị, thừa, ghé, cập, chuyển, ngồi, làm việc, thống nhất, trao đổi, thảo luận, cùng nhau, bàn về, bàn việc, bàn với, bàn cách, bàn bạc, bàn chuyện, bàn thảo, trên đường, trên phố, ở phố, tại phố, ở số, tại số,
`);

/** Before an office that is not, or not yet, held in full. */
export const actingWords = phrases(`
	quyền, tạm quyền, q.,
`);
/** Before an office no longer or not yet held. */
export const formerWords = phrases(`
	nguyên, cựu, sắp nhậm chức, vừa mãn nhiệm, được đề cử, được đề cử làm, về hưu, nghỉ hưu, đã nghỉ hưu, hưu trí, mới được bổ nhiệm,
`);

/** Before a capitalised run that names a thing: a ship, street, school, base, relic. */
export const thingWords = phrases(`
	USS, USNS, USCGC, HMAS, HMS, tàu, tàu sân bay, tàu khu trục, tàu bệnh viện, chiến hạm, khu trục hạm,
	tuần dương hạm, tàu chỉ huy, tàu tuần duyên, tàu tuần tra, tàu tuần dương, tàu hộ vệ, tàu hộ tống, tàu đổ bộ,
	tàu vận tải, tàu ngầm, tàu tác chiến ven bờ, tàu tấn công đổ bộ, tàu vận tải đổ bộ, tàu tên lửa, tàu pháo,
	tàu quét mìn, tàu rà phá thủy lôi, tàu khảo sát, tàu cứu hộ, tàu cứu nạn, tàu huấn luyện, tàu hậu cần, tàu tiếp liệu,
	tàu hải quân, soái hạm, CSB, đường, phố, trường, cảng, sân bay, căn cứ, hầm, đồi, cầu, bảo tàng, lăng, đại lộ,
	quảng trường, khách sạn, bệnh viện, giải, quỹ, viện, học viện, công viên, đảo, huyện, quận, xã, phường,
	tỉnh, bang, thành phố, TP, thị xã, vịnh, nhà máy, công ty, tập đoàn, hãng, chiến dịch, trận, cuốn, phim,
	bài, Chương trình, máy bay, tên lửa, lớp, báo, tờ, kênh,
`);

/** Parts of bodies and lands: a run with one of them is no person. */
export const bodyWords = phrases(`
	Bộ, Cục, Vụ, Ban, Hội, Ủy, Viện, Học, Quân, Hải, Không, Lục, Cảnh, Tổng, Hạm, Vùng, Đảng, Đoàn, Trung,
	UBND, HĐND, Hội đồng, Liên, Hiệp, Tập, Công, Cơ, Văn phòng, Chính, Quốc, Nhà, Phủ, Trụ, Đại học, Thượng,
	Hạ, Tòa, Châu, Á, Âu, Đông, Tây, Bắc, Thái, Ấn, Dương, Mỹ, Hoa, Hợp, Anh, Pháp, Nga, Đức, Ý, Úc, Nhật,
	Hàn, Ấn Độ, Lào, Thủ, Biển, Ngoại, Đối, TP, Tỉnh, Thành, Command, INDOPACOM, PACOM, USAID, ASEAN, DPAA,
	VNOSMP, MIA, JPAC, NATO, Capstone, CAPSTONE, Đồng, Trưởng, Phó, Chủ, Bí, Đại, Thứ, Tư, Tham, Tùy, Hậu,
	Đệ, Lực, Đặc, Phòng, Trường, Đội, Sở, Khu, Nam, Việt, Lầu, Năm, Góc, Springs, Beach, Harbor, Falls, Rapids, Heights, Creek, Hills, Shores,
`);

/** Vietnamese family names, and the Sino-Vietnamese readings of Chinese and Korean ones. */
export const familyNames = [
	'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bành Bế Biện Cao Cấn Châu Chu Chử',
	'Cù Cung Diệp Doãn Đàm Đào Đầu Điền Đinh Đoàn Đồng Đường Giang Giáp Hà Hán Hầu Hứa Khổng Khuất Khúc Kiều Kim La Lã Lại Lâm',
	'Lò Lộ Lỗ Lục Lư Lương Lưu Ma Mã Mạc Mai Mông Nghiêm Nhâm Nhữ Ninh Nông Ông Phí Phó Phùng Quách Quan Quảng Sầm Sùng Tạ Tăng',
	'Thái Thạch Thân Thẩm Tiêu Tô Tôn Tống Trang Triệu Trịnh Trương Từ Tưởng Văn Vi Viên Vương Xa Y Ngụy Đổng Thường Tập Tần Mạnh',
	'Uông Ung Hạ Hàn Giả Lôi Diêm Trì Hình Kỷ Hoa Khương Tề Tào Bàng Thôi Hùng Hạng Cát Nghê',
]
	.join(' ')
	.split(' ');

/** Lands and seas whose words look like a name. */
export const landNames = phrases(`
	Thành ủy, Thành uỷ, Thành đoàn, Tân Sơn Nhất, Cựu chiến binh,
	Thái Bình Dương, Ấn Độ Dương, Ấn Độ, Đại Tây Dương, Hoa Kỳ, Hợp chúng quốc, Hợp chủng quốc, Trung Quốc,
	Hàn Quốc, Triều Tiên, Liên bang Nga, Nhật Bản, Thái Lan, Đông Nam Á, Nam Á, Đông Á, Châu Á, Bắc Mỹ,
	Hồ Chí Minh, Điện Biên Phủ, Trường Sa, Hoàng Sa, Biển Đông, Liên hợp quốc, Liên Hợp Quốc, Chiến tranh,
	Hải quân, Mỹ, Nga, Pháp, Anh, Đức, Úc, Australia, Ô-xtrây-li-a, Lào, Campuchia, Canada, New Zealand,
	Singapore, Malaysia, Indonesia, Philippines, Italia, Italy, Cuba, Belarus, Ukraine, Israel, EU, Brunei,
	Myanmar, Mông Cổ, Thổ Nhĩ Kỳ, Ba Lan, Séc, Slovakia, Hungary, Kazakhstan, Iran, Tây Ban Nha, Hà Lan,
	Thụy Điển, Phần Lan, Venezuela, Hawaii, INDOPACOM, PACOM, USAID, ASEAN, Washington, West Point,
	Lockheed Martin, Harvard,
`);

/** Forces, with the land whose they are or without. */
export const serviceNames = [
	'Không quân',
	'Hải quân',
	'Lục quân',
	'Thủy quân lục chiến',
	'Tuần duyên',
	'Lực lượng Tuần duyên',
	'Cảnh sát biển',
	'Quân y',
	'Vệ binh Quốc gia',
	'Quân đội',
]
	.flatMap(force => [force, ...['Mỹ', 'Hoa Kỳ', 'Việt Nam'].map(land => `${force} ${land}`)])
	.concat('Mỹ', 'Hoa Kỳ');
