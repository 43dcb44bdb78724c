import {expect, test} from 'vitest';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {encounterInWords} from '../../../source/ui/spoken/encounter-words.ts';
import {body, engagement, participant, sampleVocabulary} from '../../fixtures/engagements.ts';

const giang = participant();
const austin = participant({id: 'lloyd-austin', name: 'Lloyd Austin', side: 'US', part: 'visitor'});
const third = participant({id: 'a-guest', name: 'A Guest', side: 'US', part: 'attendee'});

const record = (overrides: Partial<Engagement>): Engagement =>
	engagement({people: [giang, austin], ...overrides});

test.each([
	['both meet', record({}), 'Phan Văn Giang and Lloyd Austin', 'Phan Văn Giang và Lloyd Austin'],
	[
		'others are counted',
		record({people: [giang, austin, third]}),
		'Phan Văn Giang, Lloyd Austin and 1 other',
		'Phan Văn Giang, Lloyd Austin và 1 người khác',
	],
	[
		'a visit goes from one side to the other',
		record({kind: 'official-visit', people: [giang, austin, third]}),
		'the United States to Vietnam, Phan Văn Giang, Lloyd Austin and 1 other',
		'Hoa Kỳ sang Việt Nam, Phan Văn Giang, Lloyd Austin và 1 người khác',
	],
	[
		'a handover goes from giver to recipient',
		record({
			kind: 'handover',
			people: [
				{...giang, part: 'giver'},
				{...austin, part: 'recipient'},
			],
		}),
		'Vietnam to the United States, Phan Văn Giang and Lloyd Austin',
		'Việt Nam trao cho Hoa Kỳ, Phan Văn Giang và Lloyd Austin',
	],
	[
		'a ship stands for its side',
		record({kind: 'port-call', people: [giang], bodies: [body()]}),
		'the United States to Vietnam, Phan Văn Giang and USS Halyard',
		'Hoa Kỳ sang Việt Nam, Phan Văn Giang và Tàu USS Halyard',
	],
	[
		'a country stands for a side of which nobody is named',
		record({kind: 'talks', people: [austin]}),
		'Vietnam and Lloyd Austin',
		'Việt Nam và Lloyd Austin',
	],
	['who speaks speaks alone', record({kind: 'speech', people: [austin]}), 'Lloyd Austin', 'Lloyd Austin'],
	[
		'without anybody the title says it',
		record({people: [], bodies: []}),
		'Giang and Hegseth hold talks in Hanoi',
		'Đại tướng Phan Văn Giang hội đàm với ông Pete Hegseth tại Hà Nội',
	],
])('%s', (_, met, english, vietnamese) => {
	const words = {vocabulary: sampleVocabulary, isWanted: () => false};
	expect(encounterInWords(met, {...words, language: 'en'})).toBe(english);
	expect(encounterInWords(met, {...words, language: 'vi'})).toBe(vietnamese);
});

test('who was asked for stands for the side', () => {
	const words = {vocabulary: sampleVocabulary, isWanted: ({id}: {readonly id: string}) => id === 'a-guest'};
	expect(encounterInWords(record({people: [giang, austin, third]}), {...words, language: 'en'})).toBe(
		'Phan Văn Giang, A Guest and 1 other',
	);
});
