import {expect, test} from 'vitest';
import {read} from '../../../read.ts';

test.each([
	['vi', 'Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ Ann Lee đến.', null],
	['vi', 'Trợ lý đặc biệt của Bộ trưởng Quốc phòng Hoa Kỳ Ann Lee đến.', null],
	['vi', 'Chánh Văn phòng Bộ trưởng Quốc phòng Lê Văn Hải đến.', null],
	['vi', 'Phó Trợ lý Bộ trưởng Quốc phòng Hoa Kỳ Ann Lee đến.', 'us-dasd-south-southeast-asia'],
	['en', 'Adviser to the Secretary of Defense Ann Lee came.', null],
	['en', 'Chief of Staff to the Secretary of Defense Ann Lee came.', 'us-secdef-chief-of-staff'],
	['en', 'Secretary of Defense Ann Lee came.', 'us-secretary-of-defense'],
	['vi', 'Đại sứ Mĩ Michael Marine đến.', 'us-ambassador-to-vietnam'],
	['vi', 'Bộ trưởng Quốc phòng Hoa Kì Chuck Hagel đến.', 'us-secretary-of-defense'],
	['en', "Vietnam's ambassador, Ha Kim Ngoc, came.", 'vn-ambassador-to-us'],
	['en', 'Amb. Pete Peterson came.', 'us-ambassador-to-vietnam'],
	['en', "Dep. Min. of Nat'l Defence Be Xuan Truong came.", 'vn-deputy-minister-of-national-defence'],
] as const)(
	'a title as printed tells the post, and nobody holds that of whom he serves: %s %s',
	(language, text, post) => {
		expect(read(language, text).people.map(each => each.postId)).toEqual([post]);
	},
);
