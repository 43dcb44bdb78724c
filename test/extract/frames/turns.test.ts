import {describe, expect, test} from 'vitest';
import {isOtherScene, isTurn} from '../../../source/extract/frames/turns.ts';
import type {Moment} from '../../../source/extract/frames/moment.ts';
import {grammar} from '../../../source/extract/mentions/locales/en/grammar.ts';
import {told} from '../../fixtures/drafts.ts';
import {moment, sentence, word} from '../../fixtures/moments.ts';
import {draftLine, drafts} from '../read.ts';

const at = (place: string, venue = ''): Pick<Moment, 'place' | 'isPlaced'> => ({
	place: {place, venue, start: 0, end: 0},
	isPlaced: true,
});
const base = at('Da Nang', 'Naval Region 3');
const visit = word({kind: 'working-visit'});
const next = (overrides: Partial<Moment>, text = 'Later he went there.'): Moment =>
	moment({sentence: sentence(text, {start: 50}), event: visit, ...base, ...overrides});
const talks = moment({event: word({kind: 'talks'}), ...at('Hanoi', 'Government Office')});

describe('a sentence begins with the time', () => {
	test.each([
		['Later he went there.', null, true],
		['“Later he went there.', null, true],
		['After lunch he went there.', null, true],
		['He later went there.', null, false],
		['On Friday he went there.', 50, true],
		['“On Friday he went there.', 51, true],
		['On, Friday he went there.', 52, false],
		['He went there.', null, false],
	])('%s', (text, start, expected) => {
		const date = start === null ? null : told({start, end: start + 9});
		expect(isTurn(moment({sentence: sentence(text, {start: 50}), date}), grammar)).toBe(expected);
	});
});

describe('a visit or a speech after a meeting', () => {
	const isOther = (overrides: Partial<Moment>, text?: string): boolean =>
		isOtherScene([talks], next(overrides, text), grammar);

	test('is another scene at another house', () => {
		expect(isOther({})).toBe(true);
		expect(isOther({event: word({kind: 'speech'})})).toBe(true);
		expect(isOther({event: word({kind: 'official-visit'})})).toBe(true);
		expect(isOther(at('Da Nang'))).toBe(true);
	});

	test('needs a house, a town or a force to go to', () => {
		const nowhere = {place: null, isPlaced: false};
		expect(isOther(nowhere)).toBe(false);
		expect(isOther(nowhere, 'Later he went to Brigade 170.')).toBe(true);
		expect(isOther(nowhere, 'Later he went to the 3rd Marine Division.')).toBe(true);
		expect(isOther({...nowhere, event: word({kind: 'speech'})})).toBe(false);
		expect(isOther({...at('Hanoi'), event: word({kind: 'speech'})})).toBe(false);
		expect(isOther({...at('Hanoi'), event: word({kind: 'official-visit'})})).toBe(false);
	});

	test('is none in the house of the meeting, as a mere frame or without a time at its head', () => {
		expect(isOther(at('Hanoi', 'Government Office'))).toBe(false);
		expect(isOther({event: word({kind: 'working-visit', isFrame: true})})).toBe(false);
		expect(isOther({}, 'He then went there.')).toBe(false);
	});

	test('is none after a ceremony or a phone call, and no meeting itself', () => {
		const after = (kind: 'ceremony' | 'phone-call'): boolean =>
			isOtherScene([moment({event: word({kind})})], next({}), grammar);
		expect(after('ceremony')).toBe(false);
		expect(after('phone-call')).toBe(false);
		expect(isOther({event: word({kind: 'reception'})})).toBe(false);
		expect(isOtherScene([talks, next({})], next({}), grammar)).toBe(false);
	});
});

describe('a meeting after a visit', () => {
	const meeting = (overrides: Partial<Moment> = {}): Moment =>
		next({event: word({kind: 'talks'}), ...at('Hanoi'), ...overrides});

	test('is another scene in another town alone', () => {
		expect(isOtherScene([next({})], meeting(), grammar)).toBe(true);
		expect(isOtherScene([next({})], meeting(at('Da Nang')), grammar)).toBe(false);
		expect(isOtherScene([next({})], meeting({isPlaced: false}), grammar)).toBe(false);
		expect(isOtherScene([next({isPlaced: false})], meeting(), grammar)).toBe(false);
		expect(isOtherScene([next({}), talks], meeting(), grammar)).toBe(false);
	});
});

describe('passages', () => {
	const lines = (text: string): readonly string[] => drafts(text).map(draftLine);

	test('a speech in the afternoon and a visit in the morning', () => {
		expect(
			lines(
				'Ngày 11/10/2010, Thủ tướng Nguyễn Tấn Dũng tiếp Bộ trưởng Quốc phòng Mỹ Robert Gates tại trụ sở Chính phủ. Ngay sau đó, ông Gates tới Đại học Quốc gia Hà Nội nói chuyện với sinh viên.',
			).map(line => line.split(' ')[0]),
		).toEqual(['reception', 'speech']);
	});

	test('a day told later is not that of an undated meeting between', () => {
		const text =
			'Sáng 14/8/2014, Thượng tướng Đỗ Bá Tỵ hội đàm với Đại tướng Martin Dempsey. Đầu giờ chiều, Đại tướng Phùng Quang Thanh tiếp khách tại trụ sở Bộ Quốc phòng. Ngày 15/8, ông Dempsey thăm sân bay Đà Nẵng.';
		expect(drafts(text).map(({kind, date}) => `${kind} ${date?.from.day}`)).toEqual([
			'talks 14',
			'reception 14',
			'working-visit 15',
		]);
	});

	test.each([
		[
			'Ngày 11/10/2010, Thủ tướng Nguyễn Tấn Dũng tiếp Bộ trưởng Robert Gates tại trụ sở Chính phủ. Buổi chiều, ông Gates nói chuyện với hơn 200 sinh viên Đại học Quốc gia Hà Nội.',
			['reception', 'speech'],
		],
		[
			'On Oct. 11, 2010, Robert Gates worked in Hanoi with Gen. Phung Quang Thanh. On Oct. 12, Gates was received by Prime Minister Nguyen Tan Dung.',
			['talks', 'reception'],
		],
		[
			'On Oct. 11, 2010, Robert Gates met Gen. Phung Quang Thanh. He then paid a call on Prime Minister Nguyen Tan Dung.',
			['talks', 'courtesy-call'],
		],
		[
			'Having met Gen. Do Ba Ty, Robert Gates was received by Prime Minister Nguyen Tan Dung on Oct. 11, 2010.',
			['reception'],
		],
	])('%s', (text, kinds) => {
		expect(drafts(text).map(({kind}) => kind)).toEqual(kinds);
	});

	test.each([
		[
			'Sáng 17/3/2016, Chuẩn đô đốc Phạm Hoài Nam tiếp Đô đốc Scott Swift tại Hải Phòng. Buổi chiều, vị Đô đốc xuống thăm Lữ đoàn 170.',
			'working-visit | Scott Swift (visitor) | -',
		],
		[
			'On July 11, 2024, Gen. Charles Flynn held talks in Hanoi with Lt. Gen. Nguyen Doan Anh. After lunch he drove out to Brigade 249 and watched a team at work.',
			'working-visit | Charles Flynn (visitor) | -',
		],
		[
			'On June 4, 2012 Leon Panetta met Gen. Phung Quang Thanh in Hanoi. The day before, he had stood on the deck of the USNS Richard E. Byrd in Cam Ranh Bay.',
			'working-visit | Leon Panetta (visitor) | Cam Ranh',
		],
		[
			'On Oct. 1, 2013, Sr. Lt. Gen. Nguyen Chi Vinh was received at the Pentagon by James Miller. Later he toured the Naval Academy in Annapolis with Adm. Scott Swift.',
			'working-visit | Scott Swift (host), Nguyễn Chí Vịnh (visitor) | U.S. Naval Academy',
		],
	])('the guest goes on without his host: %s', (text, line) => {
		expect(lines(text)[1]).toBe(line);
	});
});

describe('a passage goes on', () => {
	test.each([
		[
			'to where the guest went next, in the same sentence',
			'Assistant Secretary Randall Schriver sat down with Deputy Minister Nguyen Chi Vinh in Hanoi on Oct. 3, 2018, and then travelled to Bien Hoa, where contractors were sealing off soil.',
			['talks Hanoi', 'working-visit Bien Hoa'],
		],
		[
			'in Vietnamese, too',
			'Đại tướng Martin Dempsey hội đàm với Thượng tướng Đỗ Bá Tỵ tại Hà Nội sáng 14/8/2014, sau đó bay vào Đà Nẵng thị sát dự án tẩy độc dioxin.',
			['talks Hanoi', 'working-visit Da Nang'],
		],
		[
			'but not to the flight home',
			'Secretary of Defense Chuck Hagel met Gen. Phung Quang Thanh in Brunei on Aug. 28, 2013, then flew home to Washington.',
			['talks Bandar Seri Begawan'],
		],
		[
			'to today, which is not the day named before',
			'HANOI, March 9, 2006 – Lt. Gen. Nguyen Huy Hieu received Gen. John Goodman on Tuesday. Today the Marine lectured at the National Defense Academy.',
			['reception Hanoi', 'speech Hanoi'],
		],
		[
			'to a meeting later on the day of a visit',
			'Ambassador Daniel Kritenbrink toured the Bien Hoa clean-up on April 20, 2019. Lt. Gen. Bui Anh Chung received the ambassador that evening.',
			['working-visit Bien Hoa', 'reception Bien Hoa'],
		],
	])('%s', (_, text, expected) => {
		const found = drafts(text).map(({kind, place}) => `${kind} ${place?.place ?? '-'}`);
		expect(found).toEqual(expected);
	});
});
