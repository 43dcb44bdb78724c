import {describe, expect, test} from 'vitest';
import {drafts} from '../read.ts';

/** The people of each engagement that a text tells, hosts and guests. */
const met = (...lines: readonly string[]): readonly (readonly string[])[] =>
	drafts(lines.join('\n\n')).map(({participants}) =>
		participants.map(({mention}) => mention.name).toSorted(),
	);

describe('whom a profile is about', () => {
	const life = [
		'Ông sinh ở Hải Hậu và vào bộ đội năm mười tám tuổi.',
		'Nay ông trồng cây, và sáng nào cũng đi bộ.',
	];
	const shear = 'Ngày 23/4/2014, tại Hà Nội, ông tiếp Đại sứ Mỹ David Shear.';
	const gates = 'Tại Lầu Năm Góc ngày 15/12/2009, ông hội đàm với Bộ trưởng Quốc phòng Mỹ Robert Gates.';

	test('is "he" of passages that name nobody of his side', () => {
		expect(met('Đại tướng Phùng Quang Thanh và những lần bắt tay', ...life, shear, gates)).toEqual([
			['David Shear', 'Phùng Quang Thanh'],
			['Phùng Quang Thanh', 'Robert Gates'],
		]);
	});

	test('is the first whom it names, where the headline names nobody', () => {
		const first = 'Sáng nào Đại tướng Phùng Quang Thanh cũng dậy từ sớm.';
		expect(met('Người lính già', first, ...life, shear)).toEqual([['David Shear', 'Phùng Quang Thanh']]);
	});

	test('is somebody only where several passages speak of him', () => {
		expect(met('Đại tướng Phùng Quang Thanh và những lần bắt tay', shear).flat()).not.toContain(
			'Phùng Quang Thanh',
		);
	});

	test('is nobody where the headline names two', () => {
		const two = 'Phùng Quang Thanh và Nguyễn Chí Vịnh, hai người lính';
		expect(met(two, ...life, shear).flat()).not.toContain('Nguyễn Chí Vịnh');
	});

	test('is not he who is named beside', () => {
		const vinh = 'Tướng Nguyễn Chí Vịnh đi cùng. Ngày 23/4/2014, tại Hà Nội, ông tiếp Đại sứ Mỹ David Shear.';
		expect(met('Đại tướng Phùng Quang Thanh và những lần bắt tay', ...life, gates, vinh).at(-1)).toEqual([
			'David Shear',
			'Nguyễn Chí Vịnh',
		]);
	});
});

test('in a passage "he" who was in the other country meets an American who is known', () => {
	const visit = 'Deputy Minister Nguyen Chi Vinh visited Washington from Oct. 2 to 7, 2013.';
	expect(
		met(`${visit} On Oct. 4 he held talks with Deputy Secretary Ashton Carter at the Pentagon.`),
	).toEqual([['Nguyễn Chí Vịnh'], ['Ashton Carter', 'Nguyễn Chí Vịnh']]);
	expect(met(`${visit} On Oct. 4 he held talks with Minister Jean Dupont of France there.`)).toEqual([
		['Nguyễn Chí Vịnh'],
	]);
});
