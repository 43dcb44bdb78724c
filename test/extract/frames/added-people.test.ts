import {describe, expect, test} from 'vitest';
import {addedBy, isListItem, leadsList, withAdded} from '../../../source/extract/frames/add-to-article.ts';
import {peopleAdded, peopleBeside} from '../../../source/extract/frames/join-people.ts';
import type {ReadPassage, Sentence} from '../../../source/extract/frames/sentence.ts';
import type {PersonMention} from '../../../source/extract/import-model.ts';
import {english} from '../../../source/extract/mentions/locales/en/index.ts';
import {vietnamese} from '../../../source/extract/mentions/locales/vi/index.ts';
import {calendar, draft, told} from '../../fixtures/drafts.ts';
import {moment, passage, sentence, stranger, word} from '../../fixtures/moments.ts';

/** A sentence with people in braces, all with a title, Vietnamese by their names. */
function read(marked: string, more: Partial<PersonMention> = {}, start = 0): Sentence {
	const bare = (text: string): string => text.replaceAll(/[{}]/gu, '');
	const people = [...marked.matchAll(/\{([^}]*)\}/gu)].map(({index, 1: name = ''}) => {
		const at = start + bare(marked.slice(0, index)).length;
		const side = /An$|Bình$/u.test(name) ? 'VN' : 'US';
		return stranger(side, name, {title: 'Consul', ...more, start: at, end: at + name.length});
	});
	return sentence(bare(marked), {start, people});
}

const grammarOf = (text: string): (typeof english)['grammar'] =>
	(/[Ạ-ỹ]/u.test(text.replaceAll(/\{[^}]*\}/gu, '')) ? vietnamese : english).grammar;

describe('a sentence adds', () => {
	const added = (marked: string, more?: Partial<PersonMention>): readonly string[] => {
		const [atHead, behind] = [0, 300].map(start =>
			peopleAdded(read(marked, more, start), grammarOf(marked)).map(each => each.name),
		);
		expect(behind).toEqual(atHead);
		return atHead!;
	};

	test.each([
		['{Ann Lee} came.', ['Ann Lee']],
		['“It is good,” said {Ann Lee}.', ['Ann Lee']],
		['The crew said {Ann Lee}.', ['Ann Lee']],
		['The crew said that {Ann Lee} was well.', []],
		['Said the crew of {Ann Lee}.', ['Ann Lee']],
		['{Ann Lee} said that {Bob Ray} was well.', ['Ann Lee']],
		['{Ann Lee} praised the dogs, and {Bob Ray} answered.', ['Ann Lee', 'Bob Ray']],
		['{Ann Lee} praised the crew, the dogs, and {Bob Ray}.', ['Ann Lee']],
		['{Ann Lee} said that it came, and {Bob Ray} answered.', ['Ann Lee']],
		['{Ann Lee} đánh giá cao đội, còn {Bob Ray} cảm ơn.', ['Ann Lee', 'Bob Ray']],
		['{Ann Lee} đánh giá cao đội, và {Bob Ray}.', ['Ann Lee']],
		['{Ann Lee} announced it alongside {Bob Ray}.', ['Ann Lee', 'Bob Ray']],
		['{Ann Lee} said she had fought alongside {Bob Ray}.', ['Ann Lee']],
		['{Ann Lee} thông báo tin này, bên cạnh {Bob Ray}.', ['Ann Lee', 'Bob Ray']],
		['{Ann Lee} kể đã phục vụ bên cạnh {Bob Ray}.', ['Ann Lee']],
		['{Ann Lee} had announced the gift in a letter.', []],
		['{Ann Lee} từng hứa việc này.', []],
		['{Ann Lee} flew in, and the chief had announced it.', ['Ann Lee']],
		['He said {Bob Ray} was well.', []],
		['{Ann Lee} asked for {Bob Ray}.', ['Ann Lee']],
		['{Ann Lee} said so; {Bob Ray} came.', ['Ann Lee', 'Bob Ray']],
		['“{Ann Lee} said so.” {Bob Ray} came.', ['Ann Lee', 'Bob Ray']],
		['{Ann Lee} thanked him for the papers that {Bob Ray} had sent.', ['Ann Lee']],
		['{Lê An} phát biểu tại cảng.', ['Lê An']],
		['Ông cho biết {Lê An} sẽ đến.', []],
	])('the subject of a clause and who speaks, not who is spoken of: %s', (marked, expected) => {
		expect(added(marked)).toEqual(expected);
	});

	test('nobody without a name, absent, or of a third country', () => {
		expect(added('{Ann Lee} came.', {name: ''})).toEqual([]);
		expect(added('{Ann Lee} came.', {isAbsent: true})).toEqual([]);
		expect(added('{Ann Lee} came.', {side: 'other'})).toEqual([]);
	});
});

describe('a sentence of another time adds', () => {
	const beside = (
		marked: string,
		kind: Parameters<typeof word>[0],
		more: Partial<Sentence> = {},
	): readonly string[] =>
		peopleBeside({...read(marked), ...more}, moment({event: word(kind)}), english.grammar).map(
			each => each.name,
		);
	const gift = {kinds: [word({kind: 'handover'})]};

	test('those who gave what was given', () => {
		const marked = '{Ann Lee} had given the boats.';
		expect(beside(marked, {kind: 'handover'}, gift)).toEqual(['Ann Lee']);
		expect(beside(marked, {kind: 'agreement'}, {kinds: [word({kind: 'agreement'})]})).toEqual(['Ann Lee']);
		expect(beside(marked, {kind: 'talks'}, gift)).toEqual([]);
		expect(beside(marked, {kind: 'handover'}, {kinds: [word()]})).toEqual([]);
		expect(
			beside(marked, {kind: 'handover'}, {kinds: [word({kind: 'handover', isAnnounced: true})]}),
		).toEqual([]);
		expect(beside(marked, {kind: 'handover'}, {...gift, dates: [calendar('4/5/2022')]})).toEqual([]);
		expect(beside(marked, {kind: 'handover'}, {...gift, dates: [told({offset: 0})]})).toEqual(['Ann Lee']);
		expect(beside('In 2003 {Ann Lee} had given the boats.', {kind: 'handover'}, gift)).toEqual([]);
		expect(beside('{Ann Lee} was born there.', {kind: 'handover'}, gift)).toEqual([]);
	});

	test('the officer of a ship that is to do something', () => {
		const marked = '{Captain Ann Lee} will sail with {Bob Ray}.';
		expect(beside(marked, {kind: 'port-call'})).toEqual(['Captain Ann Lee']);
		expect(beside(marked, {kind: 'port-call'}, {kinds: [word({isAnnounced: true})]})).toEqual([
			'Captain Ann Lee',
		]);
		expect(beside(marked, {kind: 'port-call'}, {kinds: [word()]})).toEqual([]);
		expect(beside(marked, {kind: 'talks'})).toEqual([]);
	});
});

describe('a passage of running text adds', () => {
	const by = (
		all: readonly Sentence[],
		more: Partial<Parameters<typeof addedBy>[1]> = {},
	): readonly string[] =>
		addedBy(passage(all), {isInList: false, isOnly: false, ...more}).map(each => each.name);
	const [plain, also] = [read('{Ann Lee} came.'), read('Also present was {Bob Ray}.')];
	const quoted = read('“It is good,” said {Ann Lee}.');

	test('those of sentences that say who else was there', () => {
		expect(by([plain, also])).toEqual(['Bob Ray']);
		expect(by([plain, {...also, isOtherTime: true}])).toEqual([]);
		const inVietnamese = passage([read('Cùng dự có {Bob Ray}.')], {locale: vietnamese});
		expect(addedBy(inVietnamese, {isInList: false, isOnly: false})).toHaveLength(1);
	});

	test('those of a list', () => {
		expect(by([plain, also], {isInList: true})).toEqual(['Ann Lee', 'Bob Ray']);
		expect(by([{...plain, isOtherTime: true}], {isInList: true})).toEqual([]);
	});

	test('those quoted, where one engagement is told', () => {
		expect(by([quoted, plain], {isOnly: true})).toEqual(['Ann Lee']);
		expect(by([quoted])).toEqual([]);
	});

	test('no mere name outside a list', () => {
		const bare = read('Also present was {Bob Ray}.', {title: ''});
		expect(by([bare])).toEqual([]);
		expect(by([bare], {isInList: true})).toEqual(['Bob Ray']);
		expect(by([read('Also present was {Bob Ray}.', {title: '', rank: 'Captain'})])).toEqual(['Bob Ray']);
	});
});

describe('a list of people', () => {
	const line = (text: string, people: readonly PersonMention[] = []): ReadPassage => {
		const bare = passage([sentence(text)]);
		return {...bare, findings: {...bare.findings, people}};
	};

	test.each([
		['Participants:', true],
		['Those present: ', true],
		['Participants', false],
		['Participants: none', false],
		['The weather:', false],
	])('is led by a line that says so: %s', (text, isOne) => {
		expect(leadsList(line(text))).toBe(isOne);
	});

	test('has lines that begin with a name', () => {
		const ann = stranger('US', 'Ann Lee', {start: 50, end: 57});
		expect(isListItem(line('x'.repeat(200), [ann]))).toBe(true);
		expect(isListItem(line('x'.repeat(201), [ann]))).toBe(false);
		expect(isListItem(line('x'.repeat(90), [{...ann, start: 51}]))).toBe(false);
		expect(isListItem(line('x'.repeat(90), [{...ann, name: ''}]))).toBe(false);
		expect(isListItem(line('x'.repeat(90)))).toBe(false);
	});
});

test('an engagement has who is added once, as attending, and the passage that names him', () => {
	const told = draft({line: 1});
	const {passage: where} = passage([sentence('x')]);
	const bob = stranger('US', 'Bob Ray');
	const known = told.participants[1]!.mention;
	expect(withAdded(told, where, [])).toBe(told);
	expect(withAdded(told, where, [known])).toBe(told);
	const added = withAdded(told, where, [known, bob, bob]);
	expect(added.participants.slice(2)).toEqual([{mention: bob, part: 'attendee'}]);
	expect(added.participants.slice(0, 2)).toEqual(told.participants);
	expect(added.passages).toEqual([...told.passages, where]);
	expect(added.accounts.slice(0, -1)).toEqual(told.accounts);
	expect(added.accounts.at(-1)).toEqual({
		passage: where,
		kind: null,
		isAnnounced: false,
		date: null,
		place: null,
		people: [bob],
	});
});
