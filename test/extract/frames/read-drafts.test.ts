import {describe, expect, test} from 'vitest';
import {readCandidates, readDrafts} from '../../../source/extract/frames/read-drafts.ts';
import type {Draft, Skipped} from '../../../source/extract/import-model.ts';
import {shippedReference} from '../../fixtures/reference.ts';
import {document} from '../read.ts';

const met = 'Gen. Phan Van Giang received Ambassador Marc Knapper in Hanoi on May 4, 2022.';
const tiep = 'Ngày 6/5/2022, Đại tướng Phan Văn Giang tiếp Đại sứ Mỹ Marc Knapper tại Hà Nội.';

function read(...texts: readonly string[]): ReturnType<typeof readDrafts> {
	return readDrafts(
		texts.map((text, index) => document(text, {file: `${index + 1}.txt`})),
		shippedReference(),
	);
}

const names = (draft: Draft | undefined): readonly string[] =>
	draft?.participants.map(each => each.mention.name) ?? [];
const places = (skipped: readonly Skipped[]): unknown =>
	skipped.map(({file, line, text, reason}) => [file, line, text, reason.code]);

describe('a list', () => {
	test('gives the drafts of each passage, and says which give none, in the order of the texts', () => {
		const {drafts, skipped} = read(
			`It rained in Hanoi all day.\n${met}`,
			`${tiep}\nHà Nội hôm ấy có mưa to.`,
		);
		expect(drafts.map(each => [each.passages[0]!.document.file, each.passages[0]!.line])).toEqual([
			['1.txt', 2],
			['2.txt', 1],
		]);
		expect(places(skipped)).toEqual([
			['1.txt', 1, 'It rained in Hanoi all day.', 'nothing-told'],
			['2.txt', 2, 'Hà Nội hôm ấy có mưa to.', 'nothing-told'],
		]);
	});

	test('has headings of which nothing is said', () => {
		expect(read(`Giang receives Knapper\n${met}`).skipped).toEqual([]);
		expect(read(`Giang receives Knapper\n${met}`).drafts).toHaveLength(1);
	});

	test('knows people of the passages before by their last names', () => {
		const {drafts} = read(`${met}\nOn May 5, 2022, in Hue, Giang held talks with Knapper.`);
		expect(drafts.map(names)).toEqual([
			['Phan Văn Giang', 'Marc Knapper'],
			['Phan Văn Giang', 'Marc Knapper'],
		]);
	});

	test('has no "he" of another passage', () => {
		const {drafts} = read(`${met}\nOn May 5, 2022, he received Secretary Lloyd Austin in Hanoi.`);
		expect(drafts.map(names)).toEqual([['Phan Văn Giang', 'Marc Knapper'], ['Lloyd Austin']]);
	});
});

describe('an article', () => {
	const filler = [
		'The two sides spoke about the search for those who are missing.',
		'Both want to go on with what was begun.',
		'The weather was fine and the streets were full.',
	];
	const story = (...lines: readonly string[]): ReturnType<typeof readDrafts> =>
		read([...lines, ...filler].join('\n\n'));

	test('without a record is skipped once, by its first passage', () => {
		const {drafts, skipped} = story('The old town was full of people that day.');
		expect(drafts).toEqual([]);
		expect(places(skipped)).toEqual([
			['1.txt', 0, 'The old town was full of people that day.', 'nothing-told'],
		]);
		expect(places(read(['Phố cổ hôm ấy rất đông người.', ...filler].join('\n\n')).skipped)).toEqual([
			['1.txt', 0, 'Phố cổ hôm ấy rất đông người.', 'nothing-told'],
		]);
	});

	test('with a record is not skipped', () => {
		const {drafts, skipped} = story(met);
		expect([drafts.length, skipped]).toEqual([1, []]);
	});

	test('knows whom "he" means from the passage before', () => {
		const {drafts} = story(met, 'On May 5, 2022, he also received Secretary Lloyd Austin in Hanoi.');
		expect(drafts.map(names)).toEqual([
			['Phan Văn Giang', 'Marc Knapper'],
			['Lloyd Austin', 'Phan Văn Giang'],
		]);
	});

	test('adds who was there by a passage behind, to the engagement told last', () => {
		const {drafts} = story(met, filler[0]!, 'Also present was Admiral Philip Davidson.');
		expect(drafts.map(names)).toEqual([['Phan Văn Giang', 'Marc Knapper', 'Philip Davidson']]);
		expect(drafts[0]!.passages.map(each => each.line)).toEqual([1, 5]);
	});

	test('adds those of a list under a line that leads it', () => {
		const list = ['Participants:', 'Admiral Philip Davidson', 'General Ngo Xuan Lich'];
		const {drafts} = story(met, ...list);
		expect(drafts.map(names)).toEqual([
			['Phan Văn Giang', 'Marc Knapper', 'Philip Davidson', 'Ngô Xuân Lịch'],
		]);
		expect(story(met, ...list.slice(1)).drafts.map(names)).toEqual([['Phan Văn Giang', 'Marc Knapper']]);
		expect(story(met, list[0]!, filler[0]!, list[1]!).drafts.map(names)).toEqual([
			['Phan Văn Giang', 'Marc Knapper'],
		]);
	});

	test('takes those who are quoted for people of the one engagement that it tells, not of one of two', () => {
		const quote = '“It was a good talk,” said Admiral Philip Davidson.';
		const other = 'On May 6, 2022, Secretary Lloyd Austin received President Nguyen Xuan Phuc in Washington.';
		expect(story(met, quote).drafts.map(names)).toEqual([
			['Phan Văn Giang', 'Marc Knapper', 'Philip Davidson'],
		]);
		expect(story(met, other, quote).drafts.map(names).flat()).not.toContain('Philip Davidson');
	});

	test('takes a heading only where it names somebody of each side', () => {
		const rest = ['The town was full of people that day.', ...filler];
		const heading = (line: string): readonly string[] =>
			read([line, ...rest].join('\n\n')).drafts.map(each => each.kind);
		expect(heading('Gen. Phan Van Giang receives Ambassador Marc Knapper in Hanoi on May 4, 2022')).toEqual([
			'reception',
		]);
		expect(heading('Ambassador Marc Knapper visits Hanoi on May 4, 2022')).toEqual([]);
	});
});

describe('candidates, before they are judged', () => {
	const candidates = (text: string): unknown =>
		readCandidates([document(text)], shippedReference()).map(each => [
			each.filled.lead.event.kind,
			each.reason,
		]);

	test('are what words tell, and the passage as one without a word', () => {
		expect(candidates(met)).toEqual([
			['reception', null],
			[expect.any(String), null],
		]);
		expect(candidates('It rained.')).toEqual([]);
	});

	test('stand for themselves, passage by passage', () => {
		const guests = 'On May 5, 2022, he received Secretary Lloyd Austin in Hanoi.';
		const found = readCandidates([document(`${met}\n${guests}`)], shippedReference());
		expect(found.map(each => each.filled.people.map(({name}) => name))).toEqual([
			['Phan Văn Giang', 'Marc Knapper'],
			['Phan Văn Giang', 'Marc Knapper'],
			['Lloyd Austin'],
			['Lloyd Austin'],
		]);
	});
});
