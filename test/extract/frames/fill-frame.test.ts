import {describe, expect, test} from 'vitest';
import {fillFrame} from '../../../source/extract/frames/fill-frame.ts';
import type {Moment} from '../../../source/extract/frames/moment.ts';
import type {Sentence} from '../../../source/extract/frames/sentence.ts';
import type {DateMention, Draft, PlaceMention} from '../../../source/extract/import-model.ts';
import {indexReference} from '../../../source/extract/reference-index.ts';
import {calendar, draft, told} from '../../fixtures/drafts.ts';
import {dictionary, hanoi} from '../../fixtures/imports.ts';
import {moment, passage, sentence, stranger, word} from '../../fixtures/moments.ts';

const lookup = indexReference(dictionary);
const [an, ann, bob] = [stranger('VN', 'Lê An'), stranger('US', 'Ann Lee'), stranger('US', 'Bob Ray')];
const day = (number: number, more: Partial<DateMention> = {}): DateMention =>
	calendar(`${number}/5/2022`, undefined, {start: 3, end: 8, ...more});

interface Given {
	readonly others?: readonly Sentence[];
	readonly more?: readonly Moment[];
	readonly earlier?: readonly Draft[];
	readonly seats?: readonly PlaceMention[];
}

function fill(
	lead: Moment,
	{others = [], more = [], earlier = [], seats = []}: Given = {},
): ReturnType<typeof fillFrame> {
	const sentences = [...new Set([lead.sentence, ...more.map(each => each.sentence), ...others])];
	const bare = passage(sentences);
	return fillFrame(
		{moments: [lead, ...more], others},
		{
			read: {...bare, findings: {...bare.findings, seats}},
			context: {lookup, isArticle: false, before: []},
			earlier,
		},
	);
}

describe('the people of a frame', () => {
	const people = (lead: Moment, given: Given = {}): readonly string[] =>
		fill(lead, given).people.map(each => each.name);

	test('are those of the lead, then those whom other sentences add', () => {
		const others = [sentence('Also there was Bob Ray.', {start: 90, people: [bob]})];
		expect(people(moment({people: [an, ann]}), {others})).toEqual(['Lê An', 'Ann Lee', 'Bob Ray']);
		const more = [moment({sentence: sentence('They came.', {start: 50, people: [ann]}), people: [ann]})];
		expect(people(moment({people: [an]}), {others, more})).toEqual(['Lê An', 'Ann Lee', 'Bob Ray']);
	});

	test('are none of another time, unless they gave what was given', () => {
		const others = [sentence('Bob Ray came.', {start: 90, people: [bob], isOtherTime: true})];
		expect(people(moment({people: [an]}), {others})).toEqual(['Lê An']);
		const gift = [{...others[0]!, kinds: [word({kind: 'handover'})]}];
		expect(people(moment({people: [an], event: word({kind: 'handover'})}), {others: gift})).toEqual([
			'Lê An',
			'Bob Ray',
		]);
		expect(people(moment({people: [an]}), {others: gift})).toEqual(['Lê An']);
	});

	test('are those of another time where a noun tells the meeting and its sentence names nobody', () => {
		const text = 'The reception took place on Friday.';
		const others = [sentence('X had told Y.', {start: 90, people: [an, ann], isOtherTime: true})];
		const lead = (kind: 'reception' | 'ceremony' | 'talks', own = text): Moment =>
			moment({sentence: sentence(own), event: word({kind})});
		expect(people(lead('reception'), {others})).toEqual(['Lê An', 'Ann Lee']);
		expect(people(lead('talks'), {others})).toEqual([]);
		expect(people(lead('reception', 'He was received on Friday.'), {others})).toEqual([]);
		expect(people(lead('ceremony', 'The ceremony took place on Friday.'), {others})).toEqual([]);
		expect(people({...lead('reception'), people: [bob]}, {others})).toEqual(['Bob Ray']);
	});

	test('are offices only where nobody of their side is named and somebody is needed', () => {
		const office = {...ann, name: '', postId: 'us-secretary-of-defense'};
		expect(people(moment({people: [an, office]}))).toEqual(['Lê An', '']);
		expect(people(moment({people: [an, office, bob]}))).toEqual(['Lê An', 'Bob Ray']);
		expect(people(moment({people: [an, office], event: word({kind: 'exercise'})}))).toEqual(['Lê An']);
	});
});

describe('the day of a frame', () => {
	const of = (lead: Moment, given: Given = {}): number | null | undefined => fill(lead, given).date?.from.day;

	test('is that of the lead, else of another moment, else of another sentence', () => {
		const more = [moment({date: day(5)})];
		const others = [sentence('They talked on that day.', {dates: [day(6)]})];
		expect(of(moment({date: day(4)}), {more, others})).toBe(4);
		expect(of(moment(), {more, others})).toBe(5);
		expect(of(moment(), {others})).toBe(6);
		expect(of(moment(), {others: [{...others[0]!, isOtherTime: true}]})).toBeUndefined();
		expect(of(moment())).toBeUndefined();
	});

	test('is that of the frame before where only "the same day" is told', () => {
		const earlier = [draft({date: day(2)}), draft({date: day(3)})];
		const sameDay = told({type: 'same-day'});
		expect(of(moment({date: sameDay}), {earlier})).toBe(3);
		expect(of(moment({date: told()}), {earlier})).toBe(3);
		expect(of(moment(), {earlier})).toBe(3);
		expect(of(moment({date: day(4)}), {earlier})).toBe(4);
	});

	test('of a report is that which another sentence gives the event', () => {
		const lead = moment({date: day(9), dateRole: 'report'});
		const others = [sentence('It was on that day of May.', {dates: [day(7)]})];
		expect(of(lead, {others})).toBe(7);
		expect(of({...lead, dateRole: 'dateline'}, {others})).toBe(7);
		expect(of({...lead, dateRole: 'event'}, {others})).toBe(9);
		expect(of(lead, {more: [moment({date: day(8), dateRole: 'event'})], others})).toBe(8);
		expect(of(lead, {more: [moment({date: day(8), dateRole: 'report'})], others})).toBe(7);
		expect(of(lead)).toBe(9);
	});

	test('on which it became known is not that on which it happened', () => {
		const text = 'It disclosed that they had met.';
		const lead = moment({
			date: day(9),
			dateRole: 'event',
			event: word({kind: 'announcement', start: 3, end: 12}),
			sentence: sentence(text),
		});
		const others = [sentence('He met them on that day.', {dates: [day(7)], people: [an]})];
		expect(of(lead, {others})).toBe(7);
		expect(of(lead, {others: [{...others[0]!, people: []}]})).toBe(9);
		const plain = sentence('It disclosed that they will meet.');
		expect(of({...lead, sentence: plain}, {others})).toBe(9);
	});

	test('told from another is no month of another time', () => {
		const lead = moment({date: told({type: 'same-day'})});
		const month = calendar('1/2022');
		const earlier = [draft({date: day(3)})];
		expect(of(lead, {earlier, others: [sentence('His first visit was in it.', {dates: [month]})]})).toBe(3);
		expect(of(lead, {earlier, more: [moment({date: month})]})).toBe(3);
	});

	test.each([
		['of another time', {isOtherTime: true}],
		['of what is to come', {kinds: [word({isAnnounced: true})]}],
		['with a run of days', {dates: [calendar('6/5/2022', '7/5/2022')]}],
		['with a month', {dates: [calendar('5/2022')]}],
		['with a length', {dates: [day(7, {lengthInDays: 3})]}],
		['with the same day', {dates: [told({type: 'same-day'})]}],
	] as const)('of a report stays beside a sentence %s', (_, more) => {
		const others = [sentence('It was on that day of May.', {dates: [day(7)], ...more})];
		expect(of(moment({date: day(9), dateRole: 'report'}), {others})).toBe(9);
	});
});

describe('the place of a frame', () => {
	const hue: PlaceMention = {start: 40, end: 43, place: 'Hue', venue: ''};
	const vietnam: PlaceMention = {start: 40, end: 47, place: 'Vietnam', venue: ''};
	const host = stranger('VN', 'Lê An', {start: 10, end: 30, title: 'Mayor of Da Nang'});
	const seat: PlaceMention = {start: 15, end: 22, place: 'Da Nang', venue: ''};
	const lead = (more: Partial<Moment> = {}): Moment =>
		moment({event: word({kind: 'reception'}), people: [host], ...more});
	const of = (told: Moment, given: Given = {}): string | undefined => fill(told, given).place?.place;

	test('is the town that is told, else that of the host', () => {
		expect(of(lead({place: hue}))).toBe('Hue');
		expect(of(lead(), {seats: [seat]})).toBe('Da Nang');
		expect(of(lead({place: vietnam}), {seats: [seat]})).toBe('Da Nang');
		expect(of(lead({place: vietnam}))).toBe('Vietnam');
	});

	test('is that of the host beside a town told in passing', () => {
		expect(of(lead({place: hue}), {seats: [seat]})).toBe('Da Nang');
		expect(of(lead({place: hue, isPlaced: true}), {seats: [seat]})).toBe('Hue');
		const atHead = {...hue, start: 0};
		expect(of(lead({place: atHead}), {seats: [seat]})).toBe('Hue');
		const other = moment({place: hue});
		expect(of(lead({place: vietnam, isPlaced: true}), {seats: [seat], more: [other]})).toBe('Da Nang');
	});

	test('is one that another sentence tells, but none of another time', () => {
		const there = sentence('They met in Hue that day.', {places: [{...hue, start: 12, end: 15}]});
		expect(of(moment(), {others: [there]})).toBe('Hue');
		expect(of(moment(), {others: [{...there, isOtherTime: true}]})).toBeUndefined();
	});

	test('is that of the frame before, unless the own sentence has one, or it is a visit', () => {
		const earlier = [draft({place: hanoi})];
		expect(of(moment(), {earlier})).toBe('Hanoi');
		expect(of(moment({sentence: sentence('There.', {places: [hue]})}), {earlier})).toBeUndefined();
		expect(of(moment({event: word({kind: 'official-visit'})}), {earlier})).toBeUndefined();
		expect(of(moment(), {earlier: [draft({place: vietnam})]})).toBeUndefined();
		expect(of(moment({people: [host]}), {earlier})).toBeUndefined();
	});

	test('tells the country', () => {
		expect(fill(lead({place: hue})).country).toBe('VN');
		expect(fill(lead()).country).toBe('');
	});
});
