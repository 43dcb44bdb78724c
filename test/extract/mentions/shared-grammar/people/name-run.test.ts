import {expect, test} from 'vitest';
import {read} from '../../../read.ts';

test.each([
	['For Lee Ann of the agency he came.', ['Lee Ann']],
	['He came. For Lee Ann of the agency it was late.', ['Lee Ann']],
	['Ruth Hollis of the agency came.', ['Ruth Hollis']],
	['Ruth Hollis came. Of the agency she said little.', []],
	['Ruth Hollis, whose story is told elsewhere by somebody of her own family, of the agency, came.', []],
	['Capt. Ann Lee, Col. Bob Ray, Maj. Le Van Hai came.', ['Ann Lee', 'Bob Ray', 'Le Van Hai']],
	['Gen. Le Van Minh Hai Phong Son came.', ['Le Van Minh Hai Phong Son']],
	['With her was Ann Lee, the consul. Behind her stood Col. Bob Ray.', ['Ann Lee', 'Bob Ray']],
	['With her was Ann Lee, the consul. Yonder stood Col. Bob Ray.', ['Ann Lee', 'Bob Ray']],
])('names in English: %s', (text, names) => {
	expect(read('en', text).people.map(each => each.name)).toEqual(names);
});

test.each([
	['Bộ trưởng Giảng đến. Bộ trưởng Giang đến.', ['Phan Văn Giang']],
	['Bộ trưởng Lịch đến. Bộ trưởng Lich đến.', ['Ngô Xuân Lịch', 'Ngô Xuân Lịch']],
	['Bộ trưởng Lỉch đến.', []],
	['Chủ tịch nước Obama đến.', ['Barack Obama']],
	['Bộ trưởng Ngoại giao Kerry đến.', ['John Kerry']],
	['Tổng thống Trọng đến.', []],
	['Hai chiếc C-130 của Không quân Mỹ đến.', []],
	['Đại úy Thanh Vo và Trung tá Nam Tran đến.', ['Thanh Vo', 'Nam Tran']],
	['Ông là người đầu tiên trở lại Cam Ranh.', []],
	['Thiếu tướng Lê Văn Minh Hải Phong Sơn đến.', ['Lê Văn Minh Hải']],
	['Trung tướng Nguyễn Văn Hiền đến. Ông Hiền nói.', ['Nguyễn Văn Hiền', 'Nguyễn Văn Hiền']],
])('names in Vietnamese: %s', (text, names) => {
	expect(read('vi', text).people.map(each => each.name)).toEqual(names);
});

test('a later mention without a title has that of the earlier one', () => {
	const posts = read('en', 'Ambassador Ted Osius met him. Secretary Osius left. Osius flew home.').people.map(
		({title, postId}) => [title, postId],
	);
	expect(posts).toEqual([
		['Ambassador', 'us-ambassador-to-vietnam'],
		['Secretary', null],
		['Secretary', null],
	]);
});

test('of two readings of an office without a name the longer counts', () => {
	const [office] = read('en', 'The Assistant Secretary of Defense came.').people;
	expect(office).toMatchObject({name: '', postId: 'us-asd-indo-pacific'});
});

test.each([
	['Vinh thanked her.', 'Nguyễn Chí Vịnh'],
	['Lee called on Vinh at noon.', 'Nguyễn Chí Vịnh'],
	['She drove to Vinh.', ''],
	['She left Vinh at noon.', ''],
	['The port of Vinh is open.', ''],
])('a name that is a town too is the one who was named before: %s', (text, name) => {
	const {people, places} = read('en', `Deputy Minister Nguyen Chi Vinh arrived. ${text}`);
	expect(people.slice(1).map(each => each.name)).toEqual(name === '' ? [] : [name]);
	expect(places.some(({place}) => place === 'Vinh')).toBe(name === '');
	expect(read('en', text).people).toEqual([]);
});
