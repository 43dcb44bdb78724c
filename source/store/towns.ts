import {fold} from '../text/normalize.ts';
import type {KnownPlace} from '../extract/index.ts';
import {townsOfHouses} from './houses.ts';

/**
 * Towns and provinces of Vietnam in which no record of the data took place yet, so that an import knows them by name:
 * the provinces of Resolution 202/2025/QH15 of the National Assembly, those 63 of the Statistics Office before it,
 * their seats, and towns with a base, an academy or a field of old mines.
 */
const names = `
	An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bến Tre, Bình Phước, Cà Mau, Đắk Lắk, Đắk Nông, Điện Biên,
	Đồng Tháp, Gia Lai, Hà Tây, Hậu Giang, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Quảng Ninh, Sóc Trăng,
	Sơn La, Tây Ninh, Tiền Giang, Trà Vinh, Tuyên Quang, Yên Bái,
	Bảo Lộc, Buôn Ma Thuột, Cam Lộ, Cao Lãnh, Cát Lái, Châu Đốc, Chu Lai, Côn Đảo, Đà Lạt, Đồ Sơn, Dung Quất, Hải Lăng, Hòa Lạc, Hội An,
	Hướng Hóa, Khe Sanh, Lao Bảo, Long Thành, Long Xuyên, Lý Sơn, Miếu Môn, Móng Cái, Mỹ Tho, Nhơn Trạch, Núi Thành, Phan Rang, Phú Bài,
	Phù Cát, Rạch Giá, Sa Pa, Sông Bé, Tam Đảo, Thủ Dầu Một, Triệu Phong, Uông Bí, Việt Trì, Vĩnh Linh, Vũng Áng, Xuân Mai, A Lưới
`;

/** Those that people are called by as well ("Nguyễn Hải Dương"): read beside a word for a town or province alone. */
const namesOfPeople = `
	Bình Dương, Hà Nam, Hải Dương, Hòa Bình, Hưng Yên, Long An, Ninh Bình, Phú Thọ, Thanh Hóa, Thái Bình, Thái Nguyên, Vĩnh Long
`;

/** As printed: other spellings of what would not fold alike. */
const spellings: Readonly<Record<string, readonly string[]>> = {
	'Ba Ria - Vung Tau': ['Ba Ria-Vung Tau', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
	'Da Lat': ['Dalat'],
	'Dak Lak': ['Daklak', 'Đắc Lắc', 'Dac Lac'],
	'Dak Nong': ['Đắc Nông', 'Daknong'],
	'Lao Cai': ['Laocai'],
	'Buon Ma Thuot': ['Buôn Mê Thuột', 'Ban Me Thuot'],
	'Hoa Lac': ['Hoalac'],
	'Con Dao': ['Con Son'],
};

/** The places with those towns that are not among them. */
export function withTowns(places: readonly KnownPlace[]): readonly KnownPlace[] {
	const known = new Set(places.map(each => each.name_en));
	return [...places, ...towns().filter(each => !known.has(each.name_en))];
}

const towns = (): readonly KnownPlace[] => [
	...listOf(names, true),
	...listOf(namesOfPeople, false),
	...townsOfHouses(),
];

function listOf(list: string, isReadAlone: boolean): readonly KnownPlace[] {
	return list
		.split(',')
		.map(each => each.trim())
		.map(name => {
			const english = withoutMarks(name);
			return {
				name_en: english,
				name_vi: name,
				country: 'VN',
				is_country: false,
				isReadAlone,
				other_names: [
					...(spellings[english] ?? []),
					...['tỉnh', 'thành phố', 'TP', 'TP.'].map(word => `${word} ${name}`),
					...['province', 'Province', 'city', 'City'].map(word => `${english} ${word}`),
				],
			};
		});
}

/** "Đà Lạt" as English texts print it. */
function withoutMarks(name: string): string {
	return name
		.split(' ')
		.map(word => {
			const bare = fold(word);
			return bare.charAt(0).toUpperCase() + bare.slice(1);
		})
		.join(' ');
}
