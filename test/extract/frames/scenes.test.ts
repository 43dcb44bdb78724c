import {describe, expect, test} from 'vitest';
import {draftLine, drafts} from '../read.ts';

const port = [
	'CAM RANH, Vietnam – The tender USS Emory S. Land moored here Tuesday for a four-day port visit.',
	'About 600 sailors man the ship. Rear Adm. Joey Tynch, commander, Task Force 73, flew in to join the crew. Marie Damour, U.S. consul general in Ho Chi Minh City, met them on the pier.',
	'“We repair things,” said Capt. Michael Luckett, the ship’s commanding officer.',
	'That afternoon, Tynch paid a courtesy call in Nha Trang on Nguyen Dac Tai, vice chairman of the Khanh Hoa People’s Committee.',
	'It was a fine day.',
];

describe('an article', () => {
	test('has those who came along, and calls on the first day of a stay', () => {
		const [call, courtesy] = drafts(port.join('\n'));
		expect(call!.participants.map(each => each.mention.name)).toEqual([
			'Joey Tynch',
			'Marie Damour',
			'Michael Luckett',
		]);
		expect(courtesy!.date).toMatchObject({weekday: 2, lengthInDays: null});
	});

	test('dates a call after the ship moored by the ship', () => {
		const lines = [
			'CAM RANH, Vietnam – USS Montgomery moored here on Oct. 8, 2019.',
			'It rained.',
			'Soon after the ship moored, Capt. Ann McCann called on Tran Son Hai, vice chairman of the Khanh Hoa People’s Committee.',
			'The sea was calm.',
		];
		expect(drafts(lines.join('\n'))[1]!.date).toMatchObject({from: {year: 2019, month: 10, day: 8}});
	});

	test('has who does something behind the words of one who was there', () => {
		const lines = [
			'HANOI, March 12, 2024 – Ambassador Marc Knapper today handed over a laboratory to Maj. Gen. Pham Manh Thang in Hanoi.',
			'The room has sixty seats.',
			'“It saves lives,” Ambassador Knapper said. Col. Thomas Bouchillon then took the microphone.',
			'“It is late,” a reporter said. Col. Peter Frost yawned.',
		];
		const names = drafts(lines.join('\n'))[0]!.participants.map(each => each.mention.name);
		expect(names).toContain('Thomas Bouchillon');
		expect(names).not.toContain('Peter Frost');
	});

	test('counts the next day from the last one told', () => {
		const lines = [
			'HANOI, May 3, 2018 – Gen. Ngo Xuan Lich received Ambassador Daniel Kritenbrink today in Hanoi.',
			'It rained.',
			'The next day, Lt. Gen. Nguyen Chi Vinh received Ambassador Daniel Kritenbrink in Hanoi.',
			'The sun shone.',
		];
		expect(drafts(lines.join('\n'))[1]!.date).toMatchObject({type: 'relative', offset: 1});
	});
});

describe('a sentence that tells no more than when and where', () => {
	test.each([
		['Thursday belonged to the coast. In Da Nang Adm. John Aquilino called on Ho Ky Minh, vice chairman.', 4],
		['Mở đầu là thứ Ba, tại Đà Nẵng. Đại sứ Marc Knapper trao cho Quân khu 5 hai xe cứu thương.', 2],
	])('dates what follows: %s', (text, weekday) => {
		expect(drafts(text)[0]!.date).toMatchObject({weekday});
	});
});

describe('a site that people who meet talk about', () => {
	test('is not where they met', () => {
		const [draft] = drafts(
			'Gen. Ngo Xuan Lich, the defense minister, received Adm. Harry Harris on May 3, 2018. The minister spoke at length about the air base at Bien Hoa.',
		);
		expect(draftLine(draft!)).toBe('reception | Ngô Xuân Lịch (host), Harry Harris (visitor) | Hanoi');
	});
});
