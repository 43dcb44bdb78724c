import {describe, expect, test} from 'vitest';
import {activitiesOf, framingVisit, isOfLater} from '../../../source/extract/frames/activities.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import type {KindFinding} from '../../../source/extract/mentions/index.ts';
import {calendar, told} from '../../fixtures/drafts.ts';
import {sentence, stranger, word} from '../../fixtures/moments.ts';
import {draftLine, drafts, reasonsAgainst} from '../read.ts';

test.each([
	[
		'where somebody went on to is none of what was told',
		'HANOI, Oct. 18, 2018 – Defense Secretary Jim Mattis met Defense Minister Ngo Xuan Lich on Wednesday, then flew on to Bien Hoa to see the soil.',
		'talks | James Mattis (visitor), Ngô Xuân Lịch (host) | Hanoi',
	],
	[
		'a visit told by its days gives talks its country',
		'Defense Secretary Mark Esper paid a visit to Vietnam on Nov. 19-21, his second to the region, and had talks with General Ngo Xuan Lich.',
		'talks | Mark Esper (visitor), Ngô Xuân Lịch (host) | Vietnam',
	],
	[
		'what two talked about is not what happened',
		'Formal discussions between Gen. Vincent Brooks and Lt. Gen. Pham Hong Huong filled most of May 8, 2014 in Hanoi. Ship visits and a hotline were on the table.',
		'talks | Vincent Brooks (visitor), Phạm Hồng Hương (host) | Hanoi',
	],
	[
		'a spokesman makes known that a ship will call',
		'“The USS Blue Ridge will call at Da Nang from July 10 to 14, 2024,” spokeswoman Pham Thu Hang told reporters on July 4.',
		'port-call |  | Da Nang',
	],
	[
		'in Vietnamese, too',
		'“Tàu khu trục USS Higgins của Hải quân Mỹ sẽ ghé Đà Nẵng từ 11 đến 15/4/2018”, Người phát ngôn Lê Thị Thu Hằng cho biết khi được phóng viên hỏi ngày 5/4.',
		'port-call |  | Da Nang',
	],
	[
		'the year in which somebody fell does not make a sentence background',
		'The remains of a navy pilot shot down over Quang Binh in 1967 left Da Nang for Hawaii on July 12, 2019. Ambassador Daniel Kritenbrink and experts of both countries saw the flag-draped case carried to the plane.',
		'handover | Daniel Kritenbrink (giver) | Da Nang',
	],
	[
		'a spokesman makes known whom a minister will visit',
		'Defense Secretary Lloyd Austin will travel to Hanoi on Nov. 20-22, 2023, spokeswoman Pham Thu Hang told a press briefing; his host will be Gen. Phan Van Giang.',
		'official-visit | Lloyd Austin (visitor), Phan Văn Giang (host) | Hanoi',
	],
	[
		'a visit of a body to another one needs no name',
		'Đoàn Đại học Quốc phòng Mỹ thăm Học viện Quốc phòng tại Hà Nội ngày 2/10/2019.',
		'working-visit |  | National Defence Academy',
	],
	[
		'what somebody was told has a time of its own',
		'At a pit in Quang Binh on March 22, 2017, Ambassador Ted Osius bent over a sieve; Lt. Col. Michael Gannon told him what had been found.',
		'working-visit | Ted Osius (visitor), Michael Gannon (visitor) | Quang Binh',
	],
	[
		'a guest of somebody on a day was received',
		'Adm. John Aquilino was the guest of Chief of the General Staff Nguyen Tan Cuong in Hanoi on April 21, 2023.',
		'reception | John Aquilino (visitor), Nguyễn Tân Cương (host) | Hanoi',
	],
])('%s', (_, text, line) => {
	expect(drafts(text).map(draftLine)).toEqual([line]);
});

test.each([
	'Students of the Foreign Trade University heard Commerce Secretary Gina Raimondo say on July 3, 2023 that the chip makers were moving to Vietnam.',
	"Vietnam's trade ministry made public on May 28, 2024 that American firms would put $65 million into factories near Bien Hoa.",
])('the same words make no engagement of trade: %s', text => {
	expect(drafts(text)).toEqual([]);
	expect(reasonsAgainst(text)).toHaveLength(1);
});

const day = calendar('4/5/2022');
const [an, ann] = [stranger('VN', 'Lê An'), stranger('US', 'Ann Lee')];
const kinds = (text: string, own: Partial<Sentence>): readonly string[] =>
	activitiesOf(sentence(text, {dates: [day], ...own}), english.grammar).map(each => each.kind);

describe('what a sentence reports', () => {
	test('is its heaviest word, of equal ones the first', () => {
		expect(kinds('So.', {kinds: [word(), word({kind: 'handover', weight: 61})]})).toEqual(['handover']);
		expect(kinds('So.', {kinds: [word({start: 5}), word({kind: 'handover', start: 2})]})).toEqual([
			'handover',
		]);
		expect(kinds('So.', {kinds: []})).toEqual([]);
	});

	test('happened before it is announced, and before it is made known', () => {
		const announced = word({kind: 'handover', weight: 99, isAnnounced: true});
		const known = word({kind: 'announcement', weight: 99});
		expect(kinds('So.', {kinds: [announced, word()]})).toEqual(['talks']);
		expect(kinds('So.', {kinds: [known, announced]})).toEqual(['handover']);
	});

	test('is no frame and no speech of a spokesman', () => {
		expect(kinds('So.', {kinds: [word({isFrame: true})]})).toEqual(['talks']);
		const speech = word({kind: 'speech'});
		expect(kinds('So.', {kinds: [speech]})).toEqual(['speech']);
		expect(kinds('So.', {kinds: [speech], people: [{...ann, isAbsent: true}]})).toEqual([]);
		expect(kinds('So.', {kinds: [speech], people: [{...ann, isAbsent: true}, an]})).toEqual(['speech']);
		expect(kinds('So.', {kinds: [word()], people: [{...ann, isAbsent: true}]})).toEqual(['talks']);
	});

	test('is nothing in a life, of another time without a day, or in what a year makes background', () => {
		expect(kinds('He was born in Hue.', {kinds: [word()]})).toEqual([]);
		expect(kinds('The previous talks.', {kinds: [word()]})).toEqual(['talks']);
		expect(kinds('The previous talks.', {kinds: [word()], dates: [calendar('5/2022')]})).toEqual([]);
		expect(kinds('The previous talks.', {kinds: [word()], dates: [told()]})).toEqual(['talks']);
		expect(kinds('Talks in 2003.', {kinds: [word()], dates: []})).toEqual([]);
		expect(kinds('Talks in 2003.', {kinds: [word()]})).toEqual(['talks']);
	});

	test('are two where one opens the other', () => {
		const ceremony = word({kind: 'ceremony', start: 30});
		expect(kinds('So.', {kinds: [word({weight: 70}), ceremony]})).toEqual(['talks', 'ceremony']);
		expect(kinds('So.', {kinds: [ceremony, word({start: 40})]})).toEqual(['ceremony', 'talks']);
		expect(kinds('So.', {kinds: [word({weight: 70}), {...ceremony, weight: 39}]})).toEqual(['talks']);
		expect(kinds('So.', {kinds: [word({weight: 70}), {...ceremony, weight: 40}]})).toHaveLength(2);
		expect(kinds('So.', {kinds: [word({kind: 'handover', weight: 70}), ceremony]})).toEqual(['handover']);
	});

	test('are a ceremony and the visit that it opens, where both are weighty', () => {
		const [ceremony, visit] = [
			word({kind: 'ceremony', need: 'one-person', weight: 75}),
			word({kind: 'official-visit', weight: 71}),
		];
		expect(kinds('So.', {kinds: [ceremony, visit]})).toEqual(['ceremony', 'official-visit']);
		expect(kinds('So.', {kinds: [ceremony, {...visit, weight: 70}]})).toEqual(['ceremony']);
		expect(kinds('So.', {kinds: [{...ceremony, need: 'nobody'}, visit]})).toEqual(['ceremony']);
	});
});

describe('a frame with a day is what its sentence reports', () => {
	const framed = (more: Partial<KindFinding>): KindFinding => word({isFrame: true, ...more});
	const visit = framed({kind: 'official-visit'});

	test.each([
		['a visit', [visit], [], ['official-visit']],
		[
			'of a visit and an exercise the exercise',
			[visit, framed({kind: 'exercise', weight: 58})],
			[],
			['exercise'],
		],
		[
			'of a visit and a light word the visit',
			[visit, framed({kind: 'exercise', weight: 57})],
			[],
			['official-visit'],
		],
		['of a visit and talks the visit', [visit, framed({})], [], ['official-visit']],
		['of a visit and talks of both sides the talks', [visit, framed({})], [an, ann], ['talks']],
		[
			'of talks of both sides that weigh little the visit',
			[visit, framed({weight: 59})],
			[an, ann],
			['official-visit'],
		],
		[
			'talks of somebody who is absent count for none',
			[visit, framed({})],
			[an, {...ann, isAbsent: true}],
			['official-visit'],
		],
		['nothing that is announced', [framed({kind: 'exercise', isAnnounced: true})], [], []],
	] as const)('%s', (_, found, people, expected) => {
		expect(kinds('So.', {kinds: found, people})).toEqual(expected);
	});

	test('but not where only a length is told', () => {
		expect(kinds('So.', {kinds: [visit], dates: [told({lengthInDays: 3})]})).toEqual([]);
		expect(kinds('So.', {kinds: [visit], dates: [told({offset: 0})]})).toEqual(['official-visit']);
		expect(kinds('So.', {kinds: [visit], dates: []})).toEqual([]);
	});

	test('before something announced that is no visit', () => {
		const announced = word({kind: 'exercise', isAnnounced: true});
		expect(kinds('So.', {kinds: [announced, framed({kind: 'official-visit'})]})).toEqual(['exercise']);
		expect(kinds('So.', {kinds: [word({isAnnounced: true, kind: 'speech'}), visit]})).toEqual([
			'official-visit',
		]);
		expect(kinds('So.', {kinds: [word({isAnnounced: true, kind: 'working-visit'}), visit]})).toEqual([
			'working-visit',
		]);
	});
});

describe('a day or place behind something still to come', () => {
	const text = 'Met him to plan the dialogue slated for May in Tokyo';
	const event = word({start: 0, end: 3});
	const later = word({kind: 'dialogue', start: 20, end: 28, isAnnounced: true});
	const of = (at: number, own = event, more = later, words = text): boolean =>
		isOfLater({start: at, end: at + 3}, own, sentence(words, {kinds: [own, more]}));

	test('is that of the later one', () => {
		expect(of(40)).toBe(true);
		expect(of(28)).toBe(true);
		expect(of(27)).toBe(false);
		expect(of(40, event, {...later, isAnnounced: false})).toBe(false);
		expect(of(40, {...event, isAnnounced: true})).toBe(false);
		expect(of(40, {...event, kind: 'official-visit'})).toBe(false);
		expect(of(40, {...event, start: 41, end: 44})).toBe(false);
		expect(of(40, {...event, start: 21, end: 29})).toBe(false);
		expect(of(40, {...event, end: 20})).toBe(true);
	});

	test('is that of the first one where the words say that it took place', () => {
		expect(of(40, event, later, 'Met him to plan the dialogue was held in Hue, Tokyo')).toBe(false);
		expect(of(30, event, later, 'Met him to plan the dialogue x Hue was held')).toBe(true);
	});
});

test('the visit in whose frame something took place is another word', () => {
	const [talks, visit] = [word({start: 0}), word({kind: 'official-visit', start: 9})];
	expect(framingVisit(sentence('So.', {kinds: [talks, visit]}), talks)).toBe(visit);
	expect(framingVisit(sentence('So.', {kinds: [talks, visit]}), visit)).toBeUndefined();
});
