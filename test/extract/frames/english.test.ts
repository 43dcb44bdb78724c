import {describe, expect, test} from 'vitest';
import {draftLine, drafts, read} from '../read.ts';

describe('what English reports say in other words', () => {
	test.each([
		[
			'Ambassador Ruth Hollis handed a medal back to Maj. Gen. Vu Chien Thang, and gave local officials two sets of remains, in Hanoi on March 9.',
			['handover | Ruth Hollis (giver), Vũ Chiến Thắng (recipient) | Hanoi'],
		],
		[
			'Gen. Phan Van Giang and Secretary Austin swapped two wartime letters in Hanoi on July 29.',
			['handover | Phan Văn Giang (giver), Lloyd Austin (recipient) | Hanoi'],
		],
		[
			'Ambassador Daniel Kritenbrink and Senior Lt. Gen. Nguyen Chi Vinh broke ground on a clean-up project at Bien Hoa on Friday.',
			['ceremony | Daniel Kritenbrink (visitor), Nguyễn Chí Vịnh (host) | Bien Hoa'],
		],
		[
			'Gen. Joseph Dunford played host in Washington on April 3 to Lt. Gen. Phan Van Giang.',
			['reception | Joseph Dunford (host), Phan Văn Giang (visitor) | Washington, D.C.'],
		],
		[
			'Ambassador Ted Osius and Maj. Gen. Vu Chien Thang put their signatures to a work plan in Hanoi on Tuesday.',
			['agreement | Ted Osius (signatory), Vũ Chiến Thắng (signatory) | Hanoi'],
		],
		[
			'Secretary of Defense Jim Mattis and Gen. Ngo Xuan Lich met Oct. 19 in Singapore.',
			['talks | James Mattis (attendee), Ngô Xuân Lịch (attendee) | Singapore'],
		],
		[
			'Secretary of Defense Mark Esper spoke today with Gen. Ngo Xuan Lich.',
			['phone-call | Mark Esper (caller), Ngô Xuân Lịch (callee) | -'],
		],
		[
			'General Ngo Xuan Lich received U.S. Senator Jack Reed in Hanoi on May 4.',
			['reception | Ngô Xuân Lịch (host), Jack Reed (visitor) | Hanoi'],
		],
		[
			'General Ngo Xuan Lich met Ambassador Ted Osius on May 4 to prepare for the third bilateral defence policy dialogue.',
			['talks | Ngô Xuân Lịch (host), Ted Osius (visitor) | -'],
		],
		[
			'Secretary Lloyd Austin of the United States and Gen. Phan Van Giang agreed on more exchanges during talks in Washington on Friday.',
			['talks | Lloyd Austin (host), Phan Văn Giang (visitor) | Washington, D.C.'],
		],
		[
			'Gen. Phan Van Giang received Ruth Hollis, the U.S. ambassador, in Hanoi on May 3.',
			['reception | Phan Văn Giang (host), Ruth Hollis (visitor) | Hanoi'],
		],
		[
			'Gen. Mark Milley and Gen. Nguyen Tan Cuong spoke via video link on Thursday.',
			['phone-call | Mark Milley (caller), Nguyễn Tân Cương (caller) | -'],
		],
		[
			'Capt. Ruth Hollis brought the frigate USS Gary into Da Nang on Saturday.',
			['port-call | Ruth Hollis (visitor) | Da Nang'],
		],
		[
			'Senator Jack Reed was in Hanoi for two days from July 3 to 4.',
			['working-visit | Jack Reed (visitor) | Hanoi'],
		],
		[
			'General Ngo Xuan Lich received Ambassador Ted Osius on May 4 and called on Washington to do more, Pentagon press secretary Peter Cook said.',
			['reception | Ngô Xuân Lịch (host), Ted Osius (visitor) | -'],
		],
	])('%s', (text, expected) => {
		expect(drafts(text).map(draftLine)).toEqual(expected);
	});

	test('takes what stands between “in” and the day for a town', () => {
		const towns = (text: string): string[] => read('en', text).places.map(place => place.place);
		expect(towns('The ministers met in Osaka on Friday and in Lai Chau on May 4.')).toEqual([
			'Osaka',
			'Lai Chau',
		]);
		expect(towns('He spoke in Congress on Friday and in Europe on May 4.')).toEqual([]);
	});

	test('makes nothing of letters of credit', () => {
		expect(drafts("Japan exchanged letters of credit with Vietnam's banks on March 3.")).toEqual([]);
	});

	test('takes the day of the news from the sentence before', () => {
		const [draft] = drafts(
			'Vietnamese officers went to sea on Wednesday. Rear Adm. Mark Vance welcomed Senior Col. Nguyen Huu Vinh aboard.',
		);
		expect(draft!.date?.weekday).toBe(3);
	});

	test('leaves the place of what is still to come to that', () => {
		const [draft] = drafts(
			'Gen. Ngo Xuan Lich met Ambassador Ted Osius on May 4 to prepare for the defence policy dialogue in Washington.',
		);
		expect(draft!.place).toBeNull();
	});

	test.each([
		'HANOI -- U.S. Defense Secretary Jim Mattis met Gen. Ngo Xuan Lich on Thursday.',
		'HANOI — Defense Secretary Jim Mattis met Gen. Ngo Xuan Lich on Thursday.',
	])('reads the dateline apart from the title: %s', text => {
		expect(drafts(text).map(draftLine)).toEqual([
			'talks | James Mattis (visitor), Ngô Xuân Lịch (host) | Hanoi',
		]);
	});

	test('makes nothing of hosts in a quotation or of talks long since held', () => {
		expect(
			drafts('“We thank our hosts,” said Cmdr. Jeffrey Kim, who sat beside Nguyen Chi Vinh on Monday.'),
		).toEqual([]);
		expect(drafts("Since General Phan Van Giang's talks with Lloyd Austin the agenda has grown.")).toEqual(
			[],
		);
	});

	test('a command that ends a sentence does not swallow the next one', () => {
		expect(
			drafts(
				'On May 4, 2021, General Phan Van Giang received Adm. John Aquilino, head of U.S. Indo-Pacific Command. On May 5, 2021, General Hoang Xuan Chien met Ambassador Marc Knapper in Hanoi.',
			).map(draftLine),
		).toEqual([
			'reception | Phan Văn Giang (host), John Aquilino (visitor) | -',
			'talks | Hoàng Xuân Chiến (host), Marc Knapper (visitor) | Hanoi',
		]);
	});

	test('reads both of whom a title in the plural tells', () => {
		expect(
			drafts(
				'Deputy Defence Ministers Nguyen Chi Vinh and Harada Kenji co-chaired the dialogue of Vietnam, Japan and the United States in Hanoi on Nov. 5.',
			).map(draftLine),
		).toEqual(['dialogue | Nguyễn Chí Vịnh (co-chair), Harada Kenji (co-chair) | Hanoi']);
	});
});

describe('English reports with Vietnamese titles', () => {
	test.each([
		[
			'Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng, received Ambassador Marc Knapper on June 7.',
			['reception | Hoàng Xuân Chiến (host), Marc Knapper (visitor) | Hanoi'],
		],
	])('%s', (text, expected) => {
		expect(drafts(text).map(draftLine)).toEqual(expected);
	});
});
