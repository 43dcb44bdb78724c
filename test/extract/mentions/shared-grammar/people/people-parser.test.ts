import {describe, expect, test} from 'vitest';
import type {PersonMention} from '../../../../../source/extract/import-model.ts';
import {read} from '../../../read.ts';

/** A mention as one line: its words, whom they name, and what they say of them. */
function lineOf(text: string, each: PersonMention): string {
	const {start, end, name, side, personId, rank, title, postId} = each;
	return [
		text.slice(start, end),
		`${name || 'office'} (${side}${personId === null ? ', unlisted' : ''})`,
		rank && `rank ${rank}`,
		title && `title ${title}`,
		postId ?? '',
		each.isActing ? 'acting' : '',
		each.isFormer ? 'former' : '',
		each.isAbsent ? 'absent' : '',
		each.isPronoun ? 'stands for' : '',
	]
		.filter(part => part !== '')
		.join(' | ');
}

/** A sentence a line, its language before it, and below it the people whom it names. */
const passages = String.raw`
# who is only spoken of
en Spokeswoman Pham Thu Hang spoke of it.
	Spokeswoman Pham Thu Hang | Pham Thu Hang (VN, unlisted) | title Spokeswoman | absent
en The late Senator John McCain was honoured.
	late Senator John McCain | John McCain (US) | title Senator | us-senator | former | absent
en USS Pueblo Bay docked under Cmdr. Dale Horan.
	Cmdr. Dale Horan | Dale Horan (US, unlisted) | rank Cmdr
en The unit trains under Minister Phan Van Giang.
	Minister Phan Van Giang | Phan Văn Giang (VN) | title Minister | vn-minister-of-national-defence | absent
en Lloyd Austin’s policy was discussed.
	Lloyd Austin | Lloyd Austin (US) | absent
vi Người phát ngôn Phạm Thu Hằng nói.
	Người phát ngôn Phạm Thu Hằng | Phạm Thu Hằng (VN, unlisted) | title Người phát ngôn | absent
vi Cố Thượng nghị sĩ John McCain từng đến Hà Nội.
	Thượng nghị sĩ John McCain | John McCain (US) | title Thượng nghị sĩ | us-senator | absent
vi Cựu Thượng nghị sĩ John McCain đến Hà Nội.
	Cựu Thượng nghị sĩ John McCain | John McCain (US) | title Thượng nghị sĩ | us-senator | former

# names of several words
en Capt. Ruth Hollis, Jr., of the crew, came.
	Capt. Ruth Hollis, Jr | Ruth Hollis, Jr (US, unlisted) | rank Capt
en Sen. Emily Tran met Capt. J. R. Moss.
	Sen. Emily Tran | Emily Tran (US, unlisted) | title Sen
	Capt. J. R. Moss | J. R. Moss (US, unlisted) | rank Capt
en A.K. Antony met Capt. Tom de Leon.
	Capt. Tom de Leon | Tom de Leon (US, unlisted) | rank Capt
en Col. Jean-Luc O'Neil arrived.
	Col. Jean-Luc O'Neil | Jean-Luc O'Neil (US, unlisted) | rank Col
en President Clark came with Gen. Clark and Col. Jackson.
en The U.S. Senate sent Rep. Ann Lee.
	Rep. Ann Lee | Ann Lee (US, unlisted) | title Rep
en CAPT Ann Lee came.
	CAPT Ann Lee | Ann Lee (US, unlisted) | rank CAPT
en Tran Van Minh Tuan came with Nguyen Anh.
	Tran Van Minh Tuan | Tran Van Minh Tuan (VN, unlisted)
en Nguyen Van Hung came.
	Nguyen Van Hung | Nguyen Van Hung (VN, unlisted)
en USS John S. McCain came with Cmdr. Ann Lee.
	Cmdr. Ann Lee | Ann Lee (US, unlisted) | rank Cmdr
en Consul General Susan Burns and Dr. Bob Ray III came.
	Consul General Susan Burns | Susan Burns (US) | title Consul General | us-consul-general-hcmc
	Dr. Bob Ray III | Bob Ray III (US, unlisted)
vi Ông Nguyễn Quốc Cường gặp bà Emily Trần.
	Ông Nguyễn Quốc Cường | Nguyễn Quốc Cường (VN)
	bà Emily Trần | Emily Trần (US, unlisted)
vi Đại tá Ram-xphen đến.
	Đại tá Ram-xphen | Ram-xphen (US, unlisted) | rank Đại tá
vi Tàu USS John S. McCain do Trung tá Dale Horan chỉ huy.
	Trung tá Dale Horan | Dale Horan (US, unlisted) | rank Trung tá
vi Bộ Tư lệnh Quân khu 7 và Phủ Chủ tịch đón đoàn.

# a last name alone
en General Giang received Admiral Harris.
	General Giang | Phan Văn Giang (VN) | rank General
	Admiral Harris | Harry Harris (US) | rank Admiral
en General Tuan received Sergeant Harris.
	General Tuan | Võ Văn Tuấn (VN) | rank General
en Secretary Mattis came, before Secretary Kerry.
	Secretary Mattis | James Mattis (US) | title Secretary | us-secretary-of-defense
	Secretary Kerry | John Kerry (US) | title Secretary | us-secretary-of-state
en Secretary of Defense Jim Mattis came. Mattis spoke.
	Secretary of Defense Jim Mattis | James Mattis (US) | title Secretary of Defense | us-secretary-of-defense
	Mattis | James Mattis (US) | title Secretary of Defense | us-secretary-of-defense | stands for
en Defense Minister Ngo Xuan Lich met U.S. Secretary Mattis. Later Lich and Mattis spoke; Minister Lich left.
	Defense Minister Ngo Xuan Lich | Ngô Xuân Lịch (VN) | title Defense Minister | vn-minister-of-national-defence
	U.S. Secretary Mattis | James Mattis (US) | title U.S. Secretary | us-secretary-of-defense
	Lich | Ngô Xuân Lịch (VN) | title Defense Minister | vn-minister-of-national-defence | stands for
	Mattis | James Mattis (US) | title U.S. Secretary | us-secretary-of-defense | stands for
	Minister Lich | Ngô Xuân Lịch (VN) | title Minister | vn-minister-of-national-defence | stands for
en Mr. Ann Lee and Hon. Bob Ray met. Ms. Lee and Ray left.
	Mr. Ann Lee | Ann Lee (US, unlisted)
	Hon. Bob Ray | Bob Ray (US, unlisted)
	Ms. Lee | Ann Lee (US, unlisted) | stands for
	Ray | Bob Ray (US, unlisted) | stands for
en Ambassador Blob came.
en Ambassador Hoa came.
en Ambassador Obama came.
vi Ông Dũng gặp bà Hòa.
vi Đại tướng Giang gặp ông Austin.
	Đại tướng Giang | Phan Văn Giang (VN) | rank Đại tướng
vi Đại tướng Thanh đón Đô đốc Harris.
	Đô đốc Harris | Harry Harris (US) | rank Đô đốc
vi Giang gặp Austin.
vi Bộ trưởng Quốc phòng Austin đến Hà Nội.
	Bộ trưởng Quốc phòng Austin | Lloyd Austin (US) | title Bộ trưởng Quốc phòng | us-secretary-of-defense

# the side of a stranger
en Minister Phan Van Giang met his Japanese counterpart Minoru Kihara.
	Minister Phan Van Giang | Phan Văn Giang (VN) | title Minister | vn-minister-of-national-defence
	counterpart Minoru Kihara | Minoru Kihara (other, unlisted)
en South Korea's Gen. Kim Yong-hyun met him.
	Gen. Kim Yong-hyun | Kim Yong-hyun (other, unlisted) | rank Gen
en Ruth Hollis, Deputy Secretary at the Australian Department of Defence, came.
	Ruth Hollis, Deputy Secretary at the Australian Department of Defence | Ruth Hollis (other, unlisted) | title Deputy Secretary at the Australian Department of Defence
en Capt. Ruth Hollis, whose ships are based in Yokosuka, Japan, came with a U.S. ship.
	Capt. Ruth Hollis | Ruth Hollis (US, unlisted) | rank Capt
en Capt. Ruth Hollis, who serves in Japan's navy, came with a U.S. ship.
	Capt. Ruth Hollis | Ruth Hollis (other, unlisted) | rank Capt
en Capt. Ruth Hollis, commander of the U.S. squadron in Japan, came.
	Capt. Ruth Hollis | Ruth Hollis (US, unlisted) | rank Capt
en Capt. Ruth Hollis came to see the Australians.
	Capt. Ruth Hollis | Ruth Hollis (US, unlisted) | rank Capt
en Secretary of Defense Chester Blob came.
	Secretary of Defense Chester Blob | Chester Blob (US, unlisted) | title Secretary of Defense | us-secretary-of-defense
en Minister of National Defence Hoang Van Blob came.
	Minister of National Defence Hoang Van Blob | Hoang Van Blob (VN, unlisted) | title Minister of National Defence | vn-minister-of-national-defence
en Vietnam's Deputy Defense Minister Hoang Xuan Chien met the U.S. Navy's Adm. Karl Thomas.
	Vietnam's Deputy Defense Minister Hoang Xuan Chien | Hoàng Xuân Chiến (VN) | title Vietnam's Deputy Defense Minister | vn-deputy-minister-of-national-defence
	Adm. Karl Thomas | Karl Thomas (US, unlisted) | rank Adm
en Hue Party Secretary Le Truong Luu came.
	Hue Party Secretary Le Truong Luu | Le Truong Luu (VN, unlisted) | title Hue Party Secretary
vi Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru gặp Đại tướng Phan Văn Giang.
	Bộ trưởng Quốc phòng Nhật Bản Kihara Minoru | Kihara Minoru (other, unlisted) | title Bộ trưởng Quốc phòng Nhật Bản
	Đại tướng Phan Văn Giang | Phan Văn Giang (VN) | rank Đại tướng

# strangers without a title
en Senators John Doe, Jane Roe and Richard Miles came.
	Senators John Doe | John Doe (US, unlisted) | title Senators
	Jane Roe | Jane Roe (US, unlisted)
	Richard Miles | Richard Miles (US, unlisted)
en Senator John Doe, Jane Roe and Richard Miles came.
	Senator John Doe | John Doe (US, unlisted) | title Senator | us-senator
en Representatives Ann Lee and Bob Ray, and Tom Fox came.
	Representatives Ann Lee | Ann Lee (US, unlisted) | title Representatives
	Bob Ray | Bob Ray (US, unlisted)
	Tom Fox | Tom Fox (US, unlisted)
en Ruth Hollis of the agency came with Ann Bell.
	Ruth Hollis | Ruth Hollis (US, unlisted)
en Ruth Hollis, who runs the office, came.
	Ruth Hollis | Ruth Hollis (US, unlisted)
en Ann Lee came.
vi Đại tá Lê Văn Hải dẫn bà Ann Lee đến gặp Ann Lee.
	Đại tá Lê Văn Hải | Lê Văn Hải (VN, unlisted) | rank Đại tá
	bà Ann Lee | Ann Lee (US, unlisted)
	Ann Lee | Ann Lee (US, unlisted)

# titles in front of a name
en Da Nang People's Committee Vice Chairman Ho Ky Minh came.
	Da Nang People's Committee Vice Chairman Ho Ky Minh | Hồ Kỳ Minh (VN) | title Da Nang People's Committee Vice Chairman | vn-da-nang-peoples-committee-vice-chair
en HANOI -- U.S. Secretary of State John Kerry came.
	U.S. Secretary of State John Kerry | John Kerry (US) | title U.S. Secretary of State | us-secretary-of-state
en Chairman of the Joint Chiefs of Staff, Gen. Martin Dempsey, came.
	Chairman of the Joint Chiefs of Staff, Gen. Martin Dempsey | Martin Dempsey (US) | rank Gen | title Chairman of the Joint Chiefs of Staff | us-cjcs
en Army General Ann Lee came.
	Army General Ann Lee | Ann Lee (US, unlisted) | rank Army General
en Brigadier General, Dr. Ann Lee came.
	Brigadier General, Dr. Ann Lee | Ann Lee (US, unlisted) | rank Brigadier General
en Sgt. 1st Class Ann Lee came.
	Sgt. 1st Class Ann Lee | Ann Lee (US, unlisted) | rank Sgt. 1st Class
en Assistant Secretary of Defense Randall Schriver came.
	Assistant Secretary of Defense Randall Schriver | Randall Schriver (US) | title Assistant Secretary of Defense | us-asd-indo-pacific
en General Secretary To Lam came.
	General Secretary To Lam | Tô Lâm (VN) | title General Secretary | vn-general-secretary
en Deputy Prime Minister and Foreign Minister Pham Binh Minh came.
	Deputy Prime Minister and Foreign Minister Pham Binh Minh | Phạm Bình Minh (VN) | title Deputy Prime Minister and Foreign Minister | vn-deputy-pm-foreign-minister
en Indo-Pacific Commander Samuel Paparo, Coast Guard Commandant Linda Fagan came.
	Indo-Pacific Commander Samuel Paparo | Samuel Paparo (US) | title Indo-Pacific Commander
	Coast Guard Commandant Linda Fagan | Linda Fagan (US) | title Coast Guard Commandant | us-coast-guard-commandant
vi Trung tướng Không quân Mỹ Ann Lee đến.
	Trung tướng Không quân Mỹ Ann Lee | Ann Lee (US, unlisted) | rank Trung tướng
vi Bộ trưởng Bộ Chiến tranh (trước đây là Bộ Quốc phòng) Hoa Kỳ Pete Hegseth đến.
	Bộ trưởng Bộ Chiến tranh (trước đây là Bộ Quốc phòng) Hoa Kỳ Pete Hegseth | Pete Hegseth (US) | title Bộ trưởng Bộ Chiến tranh (trước đây là Bộ Quốc phòng) Hoa Kỳ | us-secretary-of-defense
vi Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ, Đại tướng Martin Dempsey đến.
	Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ, Đại tướng Martin Dempsey | Martin Dempsey (US) | rank Đại tướng | title Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ | us-cjcs
vi Đại sứ Mỹ tại Việt Nam, ông Marc Knapper, đến.
	Đại sứ Mỹ tại Việt Nam, ông Marc Knapper | Marc Knapper (US) | title Đại sứ Mỹ tại Việt Nam | us-ambassador-to-vietnam
vi Quyền Đại sứ Mỹ Susan Burns đến.
	Quyền Đại sứ Mỹ Susan Burns | Susan Burns (US) | title Đại sứ Mỹ | acting
vi Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng đến.
	Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng | Nguyễn Phú Trọng (VN) | title Tổng Bí thư, Chủ tịch nước | vn-general-secretary-president

# titles behind a name
en Gen. Martin Dempsey, second from left, chairman of the Joint Chiefs of Staff, came.
	Gen. Martin Dempsey, second from left, chairman of the Joint Chiefs of Staff | Martin Dempsey (US) | rank Gen | title chairman of the Joint Chiefs of Staff | us-cjcs
en Gen. Martin Dempsey (left), chairman of the Joint Chiefs of Staff, came.
	Gen. Martin Dempsey (left), chairman of the Joint Chiefs of Staff | Martin Dempsey (US) | rank Gen | title chairman of the Joint Chiefs of Staff | us-cjcs
en Gen. Martin Dempsey - chairman of the Joint Chiefs of Staff - came.
	Gen. Martin Dempsey - chairman of the Joint Chiefs of Staff | Martin Dempsey (US) | rank Gen | title chairman of the Joint Chiefs of Staff | us-cjcs
en Gen. Martin Dempsey, the chairman of the Joint Chiefs of Staff, came.
	Gen. Martin Dempsey, the chairman of the Joint Chiefs of Staff | Martin Dempsey (US) | rank Gen | title chairman of the Joint Chiefs of Staff | us-cjcs
en Gen. Martin Dempsey, Minister Phan Van Giang and Col. Ann Lee came.
	Gen. Martin Dempsey | Martin Dempsey (US) | rank Gen
	Minister Phan Van Giang | Phan Văn Giang (VN) | title Minister | vn-minister-of-national-defence
	Col. Ann Lee | Ann Lee (US, unlisted) | rank Col
en Lt. Gen. Nguyen Van Hien (ADAF), commander, came.
	Lt. Gen. Nguyen Van Hien (ADAF), commander | Nguyễn Văn Hiền (VN) | rank Lt. Gen | title commander | vn-adaf-commander
vi Thiếu tướng Lê Quang Minh - Chính ủy Cục Đối ngoại - đến.
	Thiếu tướng Lê Quang Minh - Chính ủy Cục Đối ngoại | Lê Quang Minh (VN, unlisted) | rank Thiếu tướng | title Chính ủy Cục Đối ngoại
vi Thiếu tướng Lê Quang Minh (giữa), Cục trưởng Cục Đối ngoại, đến.
	Thiếu tướng Lê Quang Minh (giữa), Cục trưởng Cục Đối ngoại | Lê Quang Minh (VN, unlisted) | rank Thiếu tướng | title Cục trưởng Cục Đối ngoại | vn-foreign-relations-department-director
vi Phó Chủ tịch tỉnh Đào Mỹ đón Chuẩn đô đốc Mark Melson, hiện là Tư lệnh lực lượng.
	Phó Chủ tịch tỉnh Đào Mỹ | Đào Mỹ (VN) | title Phó Chủ tịch tỉnh
	Chuẩn đô đốc Mark Melson, hiện là Tư lệnh lực lượng | Mark Melson (US) | rank Chuẩn đô đốc | title Tư lệnh lực lượng | us-ctf-73-commander
vi Ông Ted Osius, Đại sứ Mỹ; ông Lê Hải đến.
	Ông Ted Osius, Đại sứ Mỹ | Ted Osius (US) | title Đại sứ Mỹ | us-ambassador-to-vietnam
	ông Lê Hải | Lê Hải (VN, unlisted)
vi Đại sứ Ted Osius, người vừa đến, gặp Đại tướng Ngô Xuân Lịch
	Đại sứ Ted Osius | Ted Osius (US) | title Đại sứ | us-ambassador-to-vietnam
	Đại tướng Ngô Xuân Lịch | Ngô Xuân Lịch (VN) | rank Đại tướng

# offices without a name
en The Secretary of State came to see the Minister of National Defence.
	The Secretary of State | office (US, unlisted) | title The Secretary of State | us-secretary-of-state
	Minister of National Defence | office (VN, unlisted) | title Minister of National Defence | vn-minister-of-national-defence
en The acting Secretary of Defense came.
	acting Secretary of Defense | office (US, unlisted) | title Secretary of Defense | us-secretary-of-defense | acting
en Commander, U.S. Pacific Fleet, came.
	Commander, U.S. Pacific Fleet | office (US, unlisted) | title Commander, U.S. Pacific Fleet | us-pacific-fleet-commander
`;

const groups = passages
	.trim()
	.split(/^# /mu)
	.slice(1)
	.map(group => group.trim().split(/\n+(?!\t)/u));

describe.each(groups)('%s', (_, ...sentences) => {
	test.each(sentences.map(each => each.split('\n\t')))('%s', (first, ...people) => {
		const [language, text] = [first.slice(0, 2) as 'vi' | 'en', first.slice(3).trim()];
		expect(read(language, text).people.map(each => lineOf(text, each))).toEqual(people);
	});
});
