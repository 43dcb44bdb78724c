/** A phrase as the press writes dates, and what is to be read in it. */
export interface DatePhrase {
	readonly language: 'vi' | 'en';
	readonly text: string;
	/**
	 * ISO days with `????` for a year that the text leaves open, `start/end` for a span; what is told from the day of
	 * publication is resolved from {@link publishedOn}. Null where there is no date in the phrase.
	 */
	readonly expected: string | null;
}

/** A Wednesday. */
export const publishedOn = '2019-11-20';

const vietnamese: readonly (readonly [string, string | null])[] = [
	['Tối 8/3, hai bộ trưởng điện đàm', '????-03-08'],
	['Ngày 5/4 tại Hà Nội', '????-04-05'],
	['Chiều 21/10/2019, tại trụ sở Bộ Quốc phòng', '2019-10-21'],
	['sáng 6.7 đoàn đã đến thăm', '????-07-06'],
	['chiều 8-3 tại Phủ Chủ tịch', '????-03-08'],
	['ngày 4 tháng 9, đoàn rời Hà Nội', '????-09-04'],
	['ngày 4 tháng 9 năm 2014, đoàn rời Hà Nội', '2014-09-04'],
	['thăm chính thức từ ngày 18 - 20/10', '????-10-18/????-10-20'],
	['thăm chính thức từ ngày 18 - 20/10/2017', '2017-10-18/2017-10-20'],
	['sẽ thăm Việt Nam từ 5 đến 7.8', '????-08-05/????-08-07'],
	['từ ngày 2-5/8 tại Đà Nẵng', '????-08-02/????-08-05'],
	['thăm Hoa Kỳ từ 16 đến 21/07/2013', '2013-07-16/2013-07-21'],
	['trong hai ngày 12 và 13/5', '????-05-12/????-05-13'],
	['Sáng nay (4/6), lễ đón được tổ chức', '????-06-04'],
	['Trưa nay, 14/5, tàu đã cập cảng', '????-05-14'],
	['Hôm 28/3 tại Honolulu', '????-03-28'],
	['Đầu giờ chiều 15/10, tại sân bay', '????-10-15'],
	['hôm qua, đoàn đã đến Hà Nội', '2019-11-19'],
	['Hôm nay, Bộ trưởng tiếp khách', '2019-11-20'],
	['tỷ số 2-1 sau 90 phút thi đấu', null],
	['gần 1.640 thủy thủ của tàu', null],
	['máy bay C-130 và tàu DDG 62', null],
	['gọi số 024.3823.4567 để biết thêm', null],
	['thứ tưởng tượng ra không có thật', null],
	['ngày 32 tháng 4 là điều không thể', null],
];
const english: readonly (readonly [string, string | null])[] = [
	['On October 5, 2024, the minister arrived', '2024-10-05'],
	['on Oct. 5 in Hanoi', '????-10-05'],
	['on 5 October at the ministry', '????-10-05'],
	['on September 8 (local time)', '????-09-08'],
	['a visit on June 3-4', '????-06-03/????-06-04'],
	['from July 26 to 27', '????-07-26/????-07-27'],
	['from March 11-14, 2000', '2000-03-11/2000-03-14'],
	['between 2 and 4 May 2016', '2016-05-02/2016-05-04'],
	['docked there on Sunday', '2019-11-17'],
	['the visit began on Tuesday', '2019-11-19'],
	['they met yesterday in Hanoi', '2019-11-19'],
	['the talks took place today', '2019-11-20'],
	['in May 2016 the embargo ended', '2016-05'],
	['USS Fort Hill (DDG 62) and 1,660 sailors', null],
	['a score of 3-2 after extra time', null],
	['version 2.10.1 was released', null],
];

/** Written for this comparison; none is taken from a paper. */
export const phrases: readonly DatePhrase[] = [
	...vietnamese.map(([text, expected]) => ({language: 'vi' as const, text, expected})),
	...english.map(([text, expected]) => ({language: 'en' as const, text, expected})),
];
