import {describe, expect, test} from 'vitest';
import type {Kind} from '../../../source/domain/vocabulary.ts';
import {englishSummary} from '../../../source/extract/wording/en.ts';
import {vietnameseSummary} from '../../../source/extract/wording/vi.ts';
import {dictionary} from '../../fixtures/imports.ts';
import {host, guest, particulars, titles} from './sample-particulars.ts';

/** Each kind with host and guest, with the host alone, and with nobody. */
const worded: Readonly<Record<Kind, readonly [pair: string[], one: string[], nobody: string[]]>> = {
	'official-visit': [
		['Ann Lee pays an official visit to Vietnam (Hanoi)', 'Bà Ann Lee thăm chính thức Việt Nam (Hà Nội)'],
		['Lê An pays an official visit to Vietnam (Hanoi)', 'Bộ trưởng Lê An thăm chính thức Việt Nam (Hà Nội)'],
		[
			'A delegation pays an official visit to Vietnam (Hanoi)',
			'Một đoàn đại biểu thăm chính thức Việt Nam (Hà Nội)',
		],
	],
	'working-visit': [
		['Ann Lee pays a working visit to Vietnam (Hanoi)', 'Bà Ann Lee thăm và làm việc tại Việt Nam (Hà Nội)'],
		[
			'Lê An pays a working visit to Vietnam (Hanoi)',
			'Bộ trưởng Lê An thăm và làm việc tại Việt Nam (Hà Nội)',
		],
		[
			'A delegation pays a working visit to Vietnam (Hanoi)',
			'Một đoàn đại biểu thăm và làm việc tại Việt Nam (Hà Nội)',
		],
	],
	reception: [
		['Lê An receives Ann Lee', 'Bộ trưởng Lê An tiếp bà Ann Lee'],
		['Lê An at a reception in Hanoi', 'Buổi tiếp của Bộ trưởng Lê An tại Hà Nội'],
		['Reception in Hanoi', 'Buổi tiếp tại Hà Nội'],
	],
	'courtesy-call': [
		['Ann Lee pays a courtesy call on Lê An', 'Bà Ann Lee chào xã giao Bộ trưởng Lê An'],
		['Courtesy call in Hanoi: Lê An', 'Cuộc chào xã giao của Bộ trưởng Lê An tại Hà Nội'],
		['Courtesy call in Hanoi', 'Cuộc chào xã giao tại Hà Nội'],
	],
	talks: [
		['Lê An and Ann Lee hold talks in Hanoi', 'Bộ trưởng Lê An hội đàm với bà Ann Lee'],
		['Talks in Hanoi: Lê An', 'Hội đàm của Bộ trưởng Lê An tại Hà Nội'],
		['Talks in Hanoi', 'Hội đàm tại Hà Nội'],
	],
	'phone-call': [
		['Lê An and Ann Lee speak by phone', 'Bộ trưởng Lê An điện đàm với bà Ann Lee'],
		['Phone call in Hanoi: Lê An', 'Điện đàm của Bộ trưởng Lê An tại Hà Nội'],
		['Phone call in Hanoi', 'Điện đàm tại Hà Nội'],
	],
	dialogue: [
		['Lê An and Ann Lee lead a dialogue in Hanoi', 'Bộ trưởng Lê An và bà Ann Lee dự đối thoại'],
		['Dialogue in Hanoi: Lê An', 'Đối thoại của Bộ trưởng Lê An tại Hà Nội'],
		['Dialogue in Hanoi', 'Đối thoại tại Hà Nội'],
	],
	'sideline-meeting': [
		[
			'Lê An meets Ann Lee on the sidelines of a conference',
			'Bộ trưởng Lê An gặp bà Ann Lee bên lề hội nghị',
		],
		['Meeting on the sidelines in Hanoi: Lê An', 'Cuộc gặp bên lề của Bộ trưởng Lê An tại Hà Nội'],
		['Meeting on the sidelines in Hanoi', 'Cuộc gặp bên lề tại Hà Nội'],
	],
	speech: [
		[
			'Lê An speaks in Hanoi, with Ann Lee',
			'Bộ trưởng Lê An phát biểu tại Hà Nội, với sự tham dự của bà Ann Lee',
		],
		['Lê An speaks in Hanoi', 'Bài phát biểu của Bộ trưởng Lê An tại Hà Nội'],
		['Speech in Hanoi', 'Bài phát biểu tại Hà Nội'],
	],
	handover: [
		['Handover in Hanoi: Lê An and Ann Lee', 'Bộ trưởng Lê An và bà Ann Lee dự lễ bàn giao'],
		['Handover in Hanoi: Lê An', 'Bàn giao của Bộ trưởng Lê An tại Hà Nội'],
		['Handover in Hanoi', 'Bàn giao tại Hà Nội'],
	],
	agreement: [
		['Lê An and Ann Lee at a signing in Hanoi', 'Bộ trưởng Lê An và bà Ann Lee dự lễ ký'],
		['Signing in Hanoi: Lê An', 'Lễ ký của Bộ trưởng Lê An tại Hà Nội'],
		['Signing in Hanoi', 'Lễ ký tại Hà Nội'],
	],
	ceremony: [
		['Lê An and Ann Lee at a ceremony in Hanoi', 'Bộ trưởng Lê An và bà Ann Lee dự lễ'],
		['Ceremony in Hanoi: Lê An', 'Buổi lễ của Bộ trưởng Lê An tại Hà Nội'],
		['Ceremony in Hanoi', 'Buổi lễ tại Hà Nội'],
	],
	'port-call': [
		[
			'Naval ships call at Hanoi: Lê An and Ann Lee',
			'Tàu thăm cảng tại Hà Nội: Bộ trưởng Lê An và bà Ann Lee',
		],
		['Naval ships call at Hanoi', 'Tàu hải quân cập cảng Hà Nội'],
		['Naval ships call at Hanoi', 'Tàu hải quân cập cảng Hà Nội'],
	],
	exercise: [
		['Exercise in Hanoi: Lê An and Ann Lee', 'Diễn tập tại Hà Nội: Bộ trưởng Lê An và bà Ann Lee'],
		['Exercise in Hanoi: Lê An', 'Diễn tập của Bộ trưởng Lê An tại Hà Nội'],
		['Exercise in Hanoi', 'Diễn tập tại Hà Nội'],
	],
	announcement: [
		['Lê An and Ann Lee at an announcement in Hanoi', 'Bộ trưởng Lê An và bà Ann Lee dự lễ công bố'],
		['Announcement in Hanoi: Lê An', 'Công bố của Bộ trưởng Lê An tại Hà Nội'],
		['Announcement in Hanoi', 'Công bố tại Hà Nội'],
	],
};

const names: Readonly<Record<Kind, readonly [english: string, vietnamese: string]>> = {
	'official-visit': ['Official visit', 'Chuyến thăm chính thức'],
	'working-visit': ['Working visit', 'Chuyến thăm làm việc'],
	reception: ['Reception', 'Buổi tiếp'],
	'courtesy-call': ['Courtesy call', 'Cuộc chào xã giao'],
	talks: ['Talks', 'Hội đàm'],
	'phone-call': ['Phone call', 'Điện đàm'],
	dialogue: ['Dialogue', 'Đối thoại'],
	'sideline-meeting': ['Meeting on the sidelines', 'Cuộc gặp bên lề'],
	speech: ['Speech', 'Bài phát biểu'],
	handover: ['Handover', 'Bàn giao'],
	agreement: ['Signing', 'Lễ ký'],
	ceremony: ['Ceremony', 'Buổi lễ'],
	'port-call': ['Port call', 'Tàu thăm cảng'],
	exercise: ['Exercise', 'Diễn tập'],
	announcement: ['Announcement', 'Công bố'],
};

describe.each(Object.entries(worded) as [Kind, (typeof worded)[Kind]][])(
	'%s',
	(kind, [pair, one, nobody]) => {
		test('of two people', () => {
			expect(titles({kind})).toEqual(pair);
		});

		test('of one', () => {
			expect(titles({kind, people: [host]})).toEqual(one);
		});

		test('of nobody by name', () => {
			expect(titles({kind, people: []})).toEqual(nobody);
		});

		test('without a place', () => {
			for (const people of [[host, guest], [host], []]) {
				const [english = '', vietnamese = ''] = titles({kind, people, place_en: '', place_vi: ''});
				expect(english).not.toMatch(/Hanoi| (?:in|at|to)$|  | :/u);
				expect(vietnamese).not.toMatch(/Hà Nội| tại(?:$|:)|  |\s$/u);
			}
		});

		test('opens its summary with its name', () => {
			const {vocabulary} = dictionary;
			const nothing = particulars({kind, people: []});
			expect(englishSummary(nothing, vocabulary)).toBe(`${names[kind][0]}, 1 Mar 2019; Hanoi.`);
			expect(vietnameseSummary(nothing, vocabulary)).toBe(`${names[kind][1]}, 1/3/2019; Hà Nội.`);
		});
	},
);
