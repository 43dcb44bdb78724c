import {grammar} from './grammar.ts';
import {
	basesOfStates,
	capitalAlone,
	dropForeignHouses,
	joinTownBehind,
	keepPlaces,
	parseKnownPlaces,
	strangePlaces,
	townsNearState,
	wordsForPlace,
} from '../../shared-grammar/place-parser.ts';
import {americanStates} from '../../shared-grammar/american-states.ts';
import type {PlaceMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';

const strange =
	/(?:tỉnh|thành\s+phố|TP\.?|cảng|trại|quân\s+cảng|huyện|thị\s+xã|đảo|(?<!tàu\s)sân\s+bay|căn\s+cứ(?:\s+(?:hải|không|lục)\s+quân|\s+quân\s+sự)?|thủ\s+đô)\s+(?<name>\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){0,2})/gu;

/** Provinces that the press names without the word for it. */
const province =
	/(?<=(?:tại|ở|đến|tới|thăm|vào|ra|lên)\s)(?<name>Lào Cai|Lạng Sơn|Cao Bằng|Hà Giang|Lai Châu|Sơn La|Quảng Ninh|Bắc Ninh|Bắc Giang|Thái Nguyên|Vĩnh Phúc|Phú Thọ|Ninh Bình|Nam Định|Thái Bình(?! Dương)|Hưng Yên|Hải Dương|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Lâm Đồng|Đồng Nai|Bình Dương|Bình Phước|Tây Ninh|Long An|Tiền Giang|Bến Tre|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Sóc Trăng|Bạc Liêu|Cà Mau)/gu;

/** "ở Yokosuka (Nhật Bản)", "tại Busan, Hàn Quốc": a town of another land that the list lacks. */
const abroad = new RegExp(
	String.raw`(?<=(?:tại|ở)\s)(?<name>\p{Lu}[\p{L}\p{M}-]+(?:\s+\p{Lu}[\p{L}\p{M}-]+){0,2})(?=(?:,\s+|\s+\()(?:${grammar.thirdCountry.source}))`,
	'gu',
);
/** "Căn cứ Lackland, bang Texas". */
const baseOfState = new RegExp(
	String.raw`(?:[Cc]ăn\s+cứ(?:\s+(?:hải|không|lục)\s+quân|\s+quân\s+sự)?|[Tt]rại|[Tt]rung\s+tâm\s+[Hh]uấn\s+luyện)\s+\p{Lu}[\p{L}.]{1,30}(?:\s+\p{Lu}[\p{L}.]{1,30}){0,2}(?:,\s+|\s+(?:tại|ở|thuộc)\s+|\s*\()(?:(?:tiểu\s+)?bang\s+)?(?<state>${americanStates})`,
	'gu',
);

/** "Ở Alaska", "tại bang Nevada": a state, where no town of it is named. */
const inState = new RegExp(
	String.raw`(?<=(?:ở|tại|sang|tới|đến)\s)(?:(?:tiểu\s+)?bang\s+)?(?<name>${americanStates})(?!,?\s\p{Lu})`,
	'gu',
);

/** Behind a ministry that is another land's ("Bộ Ngoại giao Hoa Kỳ"). */
const ofOtherLand = new RegExp(
	String.raw`^\s+(?:${grammar.american.source}|${grammar.thirdCountry.source})(?!\p{L})`,
	'u',
);

/** Reads places in Vietnamese. */
export const places: Stage<PlaceMention> = {
	parsers: [
		parseKnownPlaces,
		capitalAlone(/[Tt]hủ\s+đô(?=\s*(?:[.,;)]|$)|\s+(?:vào|trong|ngày|sáng|chiều|hôm|để|nhân)(?!\p{L}))/gu),
		wordsForPlace(/nước\s+ta|VN/gu, 'Vietnam'),
		wordsForPlace(/(?:Đối\s+thoại\s+)?Shangri-La/gu, 'Singapore'),
		wordsForPlace(/(?:qua|bằng)\s+(?:cầu\s+truyền\s+hình|video)|trực\s+tuyến/giu, 'Online'),
		wordsForPlace(/Nội\s+Bài|Gia\s+Lâm/gu, 'Hanoi'),
		wordsForPlace(/Tân\s+Sơn\s+Nh[ấứ]t/gu, 'Ho Chi Minh City'),
		wordsForPlace(/Phòng\s+Bầu\s+dục/giu, 'Washington, D.C.'),
		basesOfStates(baseOfState),
		townsNearState(/(?:tại|ở|đến|tới)/giu),
		strangePlaces(strange),
		strangePlaces(province),
		strangePlaces(abroad),
		strangePlaces(inState),
	],
	refiners: [
		dropForeignHouses(ofOtherLand),
		keepPlaces,
		joinTownBehind(/^\s+(?:tại|ở|của)\s*(?:TP\.?|thành\s+phố|tỉnh)?\s*$/u),
	],
};
