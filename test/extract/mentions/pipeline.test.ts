import {describe, expect, test} from 'vitest';
import type {DateMention} from '../../../source/extract/import-model.ts';
import {dateLine, read} from '../read.ts';

/** All that a sentence tells but its people, a line each. */
function linesOf(language: 'vi' | 'en', text: string): readonly string[] {
	const {dates, places, seats, kinds, topics} = read(language, text);
	const words = ({start, end}: {readonly start: number; readonly end: number}): string =>
		`"${text.slice(start, end)}"`;
	const days = ({listed, noSuchDay}: DateMention): string =>
		(listed ? ` listed ${listed.map(({day}) => day).join(',')}` : '') +
		(noSuchDay === undefined ? '' : ` no such day ${noSuchDay}`);
	return [
		...dates.map(each => `date ${dateLine(text, each)}${days(each)}`),
		...places.map(each => `place ${words(each)} ${[each.place, each.venue].filter(Boolean).join(', ')}`),
		...seats.map(each => `seat ${words(each)} ${[each.place, each.venue].filter(Boolean).join(', ')}`),
		...kinds.map(each => {
			const signs = {
				frame: each.isFrame,
				'to come': each.isAnnounced,
				'guest first': each.isGuestFirst,
				mutual: each.isMutual,
			};
			const named = Object.entries(signs).flatMap(([sign, isThere]) => (isThere ? [sign] : []));
			return `kind ${words(each)} ${[each.kind, each.need, ...named].join(', ')}`;
		}),
		...topics.map(each => `topic ${words(each)} ${each.topic}`),
	];
}

/** A sentence a line, its language before it, and below it what it tells. */
const sentences = String.raw`
# days that stand beside each other
en We met on Sunday, May 31.
	date "Sunday, May 31" y-5-31 weekday 0
en We met on Sunday afternoon, May 31, 2020.
	date "Sunday afternoon, May 31, 2020" 2020-5-31 weekday 0 afternoon
en We met today (May 31).
	date "today (May 31" y-5-31
en A three-day visit of his got under way Tuesday.
	date "Tuesday" weekday weekday 2 3 days
	kind "three-day visit" official-visit, one-person
en A three-day visit of his ended Tuesday.
	date "Tuesday" weekday weekday 2
	kind "three-day visit" official-visit, one-person
en A three-day visit from May 1 to 3 got under way.
	date "three-day" relative 3 days
	date "May 1 to 3" y-5-1/y-5-3
	kind "three-day visit" official-visit, one-person
en A three-day and a two-day visit got under way Tuesday.
	date "three-day" relative 3 days
	date "two-day" relative 2 days
	date "Tuesday" weekday weekday 2
	kind "two-day visit" official-visit, one-person
en We met on April 20 last year.
	date "April 20 last year" y-4-20 year -1
en We met on April 20 this year.
	date "April 20 this year" y-4-20 year 0
en We met on April 20, 2019 last year.
	date "April 20, 2019" 2019-4-20
en They came to the 2024 Vietnam International Defense Expo on December 19.
	date "December 19" 2024-12-19
	place "Vietnam" Vietnam
	topic "Defense Expo" defence-industry
en They came to the 2024 Vietnam International Defense Expo on December 19, 2023.
	date "December 19, 2023" 2023-12-19
	place "Vietnam" Vietnam
	topic "Defense Expo" defence-industry
en They came on May 1, 5 and 9.
	date "May 1, 5 and 9" y-5-1/y-5-9 listed 1,5,9
en They came on May 1, 2 and 3.
	date "May 1, 2 and 3" y-5-1/y-5-3
en They came on May 30, 31 and June 1.
	date "May 30, 31 and June 1" y-5-30/y-6-1
en They came on May 9, 5 and 1.
	date "May 9" y-5-9
en They came on February 30.
	date "February 30" y-2-d no such day 30
en They came from December 30 to January 2, 2026.
	date "December 30 to January 2, 2026" 2025-12-30/2026-1-2
vi Họ gặp sáng nay (9/9).
	date "sáng nay (9/9" y-9-9 morning
	kind "gặp" reception, two-people, mutual
vi Họ gặp hôm nay 3.6.
	date "hôm nay 3.6" y-6-3
	kind "gặp" reception, two-people, mutual
vi Họ gặp các ngày 1, 5 và 9/5.
	date "các ngày 1, 5 và 9/5" y-5-1/y-5-9 listed 1,5,9
	kind "gặp" reception, two-people, mutual
vi Họ gặp các ngày 1, 2 và 3/5.
	date "các ngày 1, 2 và 3/5" y-5-1/y-5-3
	kind "gặp" reception, two-people, mutual
vi Chuyến thăm 3 ngày bắt đầu thứ Ba.
	date "thứ Ba" weekday weekday 2 3 days
	kind "thăm" official-visit, one-person
vi Họ gặp ngày 20/4 năm ngoái.
	date "ngày 20/4 năm ngoái" y-4-20 year -1
	kind "gặp" reception, two-people, mutual

# places
en We met in Hanoi and Ho Chi Minh City.
	place "Hanoi" Hanoi
	place "Ho Chi Minh City" Ho Chi Minh City
en We met in hanoi.
en We met at the base of Region 3 in Vung Tau.
	place "Vung Tau" Vung Tau
en We met at Noi Bai Airport in Da Nang.
	place "Noi Bai Airport" Da Nang, Noi Bai International Airport
	place "Da Nang" Da Nang
	topic "Airport" aviation
en We met at Noi Bai Airport, Da Nang, on May 4.
	date "May 4" y-5-4
	place "Noi Bai Airport" Da Nang, Noi Bai International Airport
	place "Da Nang" Da Nang
	topic "Airport" aviation
en We met at Noi Bai Airport, Da Nang being far.
	place "Noi Bai Airport" Hanoi, Noi Bai International Airport
	place "Da Nang" Da Nang
	topic "Airport" aviation
en We met in WARRENTON, Ore., and Salem, Oregon.
	place "WARRENTON, Ore." Warrenton, Oregon
	place "Salem, Oregon" Salem, Oregon
en We met in Phu Nhuan District and Quang Hoa province.
	place "Phu Nhuan District" Phu Nhuan
	place "Quang Hoa province" Quang Hoa
en The Hawaii Air National Guard and a Guam-based unit came.
en Ambassador to Vietnam Marc Knapper came to the capital.
	place "the capital" Hanoi
	seat "Vietnam" Vietnam
en Ambassador Marc Knapper came to the capital of Tokyo.
	place "Tokyo" Tokyo
vi Họ gặp tại thủ đô.
	place "thủ đô" Hanoi
	kind "gặp" reception, two-people, mutual
vi Họ gặp ở Tokyo rồi về thủ đô.
	place "Tokyo" Tokyo
	kind "gặp" reception, two-people, mutual
vi Họ gặp tại Bộ Ngoại giao Mỹ.
	place "Bộ Ngoại giao Mỹ" Washington, D.C., State Department
	kind "gặp" reception, two-people, mutual
vi Họ gặp tại Bộ Ngoại giao.
	place "Bộ Ngoại giao" Hanoi, Ministry of Foreign Affairs
	kind "gặp" reception, two-people, mutual
vi Họ gặp tại cảng Vũng Áng, tỉnh Quảng Hòa.
	place "cảng Vũng Áng" Vung Ang
	place "tỉnh Quảng Hòa" Quang Hoa
	kind "gặp" reception, two-people, mutual
vi Họ về nước ta.
	place "nước ta" Vietnam
vi Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh tiếp ông ở Huế.
	place "Huế" Hue
	seat "thành phố Đà Nẵng" Da Nang
	kind "tiếp" reception, two-people

# what happened
en He did not visit Vietnam.
	place "Vietnam" Vietnam
en He will visit Vietnam, hold talks with Minister Phan Van Giang.
	place "Vietnam" Vietnam
	kind "visit" official-visit, one-person, to come
	kind "hold talks" talks, two-people, mutual
en He will visit Vietnam. They held talks.
	place "Vietnam" Vietnam
	kind "visit" official-visit, one-person, to come
	kind "held talks" talks, two-people, mutual
en The exercise got under way.
	kind "exercise" exercise, nobody
en The exercise planned for August will not take place.
en He recalled the visit of a carrier. The exercise began.
	kind "visit of" official-visit, one-person, frame
	kind "exercise" exercise, nobody
en Ship visits and exercises were on the table.
	kind "Ship visits" port-call, nobody, frame
	kind "exercises" exercise, nobody, frame
	topic "Ship visits" naval-visit
en The exercise, said Gen. Ann Lee, was on the table.
	kind "exercise" exercise, nobody
en The USS Blue Ridge will visit Da Nang.
	place "Da Nang" Da Nang
	kind "visit" port-call, nobody, to come
en Secretary Lloyd Austin visits Da Nang on the USS Blue Ridge.
	place "Da Nang" Da Nang
	kind "visits" official-visit, one-person
en The spokesman, Mr. Le Hai, said that the USS Blue Ridge will visit.
	kind "visit" port-call, nobody, to come
en The visit began. An official visit followed.
	kind "visit" official-visit, one-person, frame
	kind "official visit" official-visit, one-person
en He received a letter.
en He received a delegation.
	kind "received" reception, two-people
en He received Ambassador Marc Knapper.
	kind "received" reception, two-people
en He was received in Hanoi by the strong and able Chief of the General Staff of the Vietnam People's Army, Phan Van Giang.
	place "Hanoi" Hanoi
	seat "Vietnam" Vietnam
	kind "was received" reception, two-people
en Minister Phan Van Giang and Secretary Lloyd Austin met in Singapore.
	place "Singapore" Singapore
	kind "met" talks, two-people, mutual
en Minister Phan Van Giang and Col. Le Van Hai met in Singapore.
	place "Singapore" Singapore
en Minister Phan Van Giang and Secretary Lloyd Austin met the deadline.
en He welcomed the outcome.
en He received Gen. Ann Lee on the occasion of a visit by the USS Blue Ridge to Da Nang.
	place "Da Nang" Da Nang
	kind "received" reception, two-people
	kind "visit by" official-visit, one-person, frame
vi Ông không thăm Việt Nam.
	place "Việt Nam" Vietnam
vi Ông sẽ thăm Việt Nam, hội đàm với Bộ trưởng Phan Văn Giang.
	place "Việt Nam" Vietnam
	kind "thăm" official-visit, one-person, to come
	kind "hội đàm" talks, two-people, to come, mutual
vi Ông nhắc lại chuyến thăm của tàu sân bay.
	kind "thăm" working-visit, one-person, frame
	topic "tàu sân bay" naval-visit
vi Tàu USS Blue Ridge thăm Đà Nẵng.
	place "Đà Nẵng" Da Nang
	kind "thăm" port-call, nobody
vi Cuộc diễn tập sẽ không diễn ra.
vi Thứ trưởng phụ trách đối thoại Lê Văn Hải tiếp đoàn.
	kind "tiếp đoàn" reception, two-people

# subjects
en They spoke of dioxin and demining, and of UN peacekeeping operations.
	topic "dioxin" dioxin
	topic "demining" uxo
	topic "UN peacekeeping" peacekeeping
vi Họ bàn về tẩy độc dioxin, rà phá bom mìn.
	topic "tẩy độc" dioxin
	topic "dioxin" dioxin
	topic "rà phá bom mìn" uxo
`;

const groups = sentences
	.trim()
	.split(/^# /mu)
	.slice(1)
	.map(group => group.trim().split(/\n+(?!\t)/u));

describe.each(groups)('%s', (_, ...lines) => {
	test.each(lines.map(each => each.split('\n\t')))('%s', (first, ...found) => {
		expect(linesOf(first.slice(0, 2) as 'vi' | 'en', first.slice(3).trim())).toEqual(found);
	});
});
