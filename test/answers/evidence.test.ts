import {describe, expect, test} from 'vitest';
import {
	isAnythingRecorded,
	loneDateSentence,
	testimonyParts,
	witnessLines,
} from '../../source/answers/evidence-words.ts';
import {evidenceOf} from '../../source/answers/evidence.ts';
import {saidFields, type Source} from '../../source/domain/engagement.ts';
import {openStore} from '../../source/store/index.ts';
import {source} from '../fixtures/engagements.ts';

const report = (publisher: string, rest: Partial<Source> = {}): Source =>
	source({publisher, title: `As ${publisher} has it`, url: `https://news.example/${publisher}`, ...rest});

/** A daily, an agency that copies it, one that nobody has read, and one that says otherwise. */
const sources = [
	report('Daily', {says: ['date', 'place']}),
	report('Agency', {says: ['date', 'people'], reprint_of: 0}),
	report('Unread'),
	report('Stranger', {
		says: ['place', 'kind'],
		differs: {date: '3 May', kind: 'a rite'},
		missing: 'not-archived',
	}),
];
const evidence = evidenceOf({sources});
const nameOf = (number: number): string => `[${number}]`;

describe('the evidence of a record', () => {
	test('tells of each source how it stands to each fact', () => {
		const standings = evidence.sources.map(({on}) => saidFields.map(field => on[field].standing).join(' '));
		expect(standings).toEqual([
			'says says silent silent silent',
			'says silent says silent silent',
			'unrecorded unrecorded unrecorded unrecorded unrecorded',
			'differs says silent differs silent',
		]);
		expect(evidence.sources[3]?.on.date.instead).toBe('3 May');
	});

	test('joins a reprint to its original and counts them once', () => {
		expect(evidence.sources.map(({repeats}) => repeats)).toEqual([null, 1, null, null]);
		expect(evidence.independent).toBe(3);
		expect(evidence.facts).toEqual([
			{field: 'date', says: 1, differs: 1},
			{field: 'place', says: 2, differs: 0},
			{field: 'people', says: 1, differs: 0},
			{field: 'kind', says: 0, differs: 1},
			{field: 'amount', says: 0, differs: 0},
		]);
	});

	test('never counts what nobody has noted', () => {
		const {facts, loneDate} = evidenceOf({sources: [report('Unread')]});
		expect(facts.every(({says, differs}) => says === 0 && differs === 0)).toBe(true);
		expect(loneDate).toBeNull();
	});

	test('does not know whether a passage that was imported names a sum', () => {
		const passage = {file: 'clip.txt', line: 1};
		const {on} = evidenceOf({sources: [report('Clip', {says: ['date'], passage})]}).sources[0]!;
		expect([on.date.standing, on.place.standing, on.amount.standing]).toEqual([
			'says',
			'silent',
			'unrecorded',
		]);
		const noted = evidenceOf({sources: [report('Clip', {says: ['amount'], passage})]}).sources[0]!;
		expect(noted.on.amount.standing).toBe('says');
	});

	test('names the source that alone is known to say the date, and what it would be without', () => {
		expect(evidence.loneDate).toEqual({number: 1, others: [{number: 4, text: '3 May'}]});
		const two = evidenceOf({sources: [...sources, report('Second', {says: ['date']})]});
		expect(two.loneDate).toBeNull();
	});

	test('names the pages that are not archived', () => {
		expect(evidence.notArchived).toEqual([4]);
	});

	test('of no source is empty', () => {
		expect(evidenceOf({sources: []})).toMatchObject({sources: [], independent: 0, loneDate: null});
	});
});

describe('in words', () => {
	const told = (index: number, language: 'en' | 'vi'): string =>
		testimonyParts(evidence.sources[index]!, language, nameOf).join('; ');

	test('a source tells what it says, what otherwise, and whom it repeats', () => {
		expect(told(0, 'en')).toBe('says date, place');
		expect(told(1, 'en')).toBe('says date, people; repeats [1]');
		expect(told(2, 'en')).toBe('not recorded what it says');
		expect(told(3, 'en')).toBe('says place; date otherwise: 3 May; kind otherwise: a rite; not archived');
		expect(told(3, 'vi')).toBe('nêu địa điểm; ngày khác: 3 May; loại khác: a rite; không có bản lưu');
	});

	test('a date that an import read otherwise is told in the language', () => {
		const [other] = evidenceOf({
			sources: [report('Other', {says: [], differs: {date: '2025-11-03'}})],
		}).sources;
		expect(testimonyParts(other!, 'en', nameOf)).toEqual(['date otherwise: 3 Nov 2025']);
		expect(testimonyParts(other!, 'vi', nameOf)).toEqual(['ngày khác: 3/11/2025']);
	});

	test('a source that was read in vain says so', () => {
		const [vain] = evidenceOf({sources: [report('Vain', {says: []})]}).sources;
		expect(testimonyParts(vain!, 'en', nameOf)).toEqual(['says none of these']);
	});

	test('every fact has its line', () => {
		expect(witnessLines(evidence, 'en')).toEqual([
			'date: 1 says it, 1 otherwise',
			'place: 2 say it',
			'people: 1 says it',
			'kind: none is known to say it, 1 otherwise',
			'amount: none is known to say it',
		]);
		expect(witnessLines(evidence, 'vi')[0]).toBe('ngày: 1 nêu, 1 nêu khác');
	});

	test('a date that rests on one source says on which', () => {
		expect(loneDateSentence(evidence, 'en', nameOf)).toBe(
			'Only [1] is known to say the date; without it: 3 May ([4]).',
		);
		const alone = evidenceOf({sources: sources.slice(0, 1)});
		expect(loneDateSentence(alone, 'en', nameOf)).toBe(
			'Only [1] is known to say the date; without it none would be known to.',
		);
		expect(loneDateSentence(evidenceOf({sources: []}), 'en', nameOf)).toBe('');
	});

	test('there is something to tell where anything was recorded', () => {
		expect(isAnythingRecorded(evidence)).toBe(true);
		expect(isAnythingRecorded(evidenceOf({sources: [report('Unread')]}))).toBe(false);
		expect(isAnythingRecorded(evidenceOf({sources: [report('Unread', {differs: {date: '3 May'}})]}))).toBe(
			true,
		);
	});
});

test('over the shipped records no fact has more witnesses than the record has independent sources', () => {
	const store = openStore('db/communique.db');
	const all = store.engagements.all();
	store.close();
	expect(all.length).toBeGreaterThan(700);
	let joined = 0;
	for (const {sources: cited, id} of all) {
		const {independent, facts} = evidenceOf({sources: cited});
		if (independent < cited.length) joined += 1;
		for (const {says, differs} of facts) expect(says + differs, id).toBeLessThanOrEqual(2 * independent);
		for (const {says} of facts) expect(says, id).toBeLessThanOrEqual(independent);
	}
	expect(joined).toBeGreaterThan(20);
});
