import {knownEngagements} from '../../../source/extract/known-engagements.ts';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseEdtf} from '../../../source/domain/date.ts';
import {inferDates} from '../../../source/extract/dating/infer-dates.ts';
import type {Draft, Reference} from '../../../source/extract/import-model.ts';
import {addDays, weekdayOf} from '../../../source/domain/days.ts';
import {calendar, document, draft, mention} from '../../fixtures/drafts.ts';
import {shippedReference} from '../../fixtures/reference.ts';

const today = '2026-11-22';
const reference: Reference = {...shippedReference(), engagements: knownEngagements([])};
const options = {isStandalone: true, today};
/** Terms known to the day at both ends. */
const terms = reference.memberships.flatMap(each =>
	each.start?.length === 10 && each.start > '1995' && each.end?.length === 10
		? [{...each, start: each.start, end: each.end}]
		: [],
);

/** A true event: somebody in office on a day of the term, with as much of the date in the text as the flags say. */
const event = fc
	.record({
		term: fc.constantFrom(...terms),
		share: fc.double({min: 0, max: 1, noNaN: true}),
		hasYear: fc.boolean(),
		hasDay: fc.boolean(),
		hasWeekday: fc.boolean(),
		delay: fc.option(fc.integer({min: 0, max: 300}), {nil: null}),
	})
	.map(({term, share, hasYear, hasDay, hasWeekday, delay}) => {
		const length = (Date.parse(term.end) - Date.parse(term.start)) / 86_400_000;
		const day = addDays(term.start, Math.floor(length * share));
		const [year = '', month = '', date = ''] = day.split('-');
		const text = `${Number(date)}/${Number(month)}${hasYear ? `/${year}` : ''}`;
		const office = reference.posts.find(post => post.id === term.postId)?.titles[0];
		const person = mention({
			personId: term.personId,
			name: term.personId,
			postId: term.postId,
			title: '',
			office: office?.label_en ?? '',
			isActing: term.isActing,
		});
		const told =
			hasDay || hasYear ? calendar(text, text, {weekday: hasWeekday ? weekdayOf(day) : null}) : null;
		return {day, told, person, published: delay === null ? '' : addDays(day, delay)};
	});

const events = fc.array(event, {minLength: 1, maxLength: 8});

function draftsOf(
	list: readonly {told: Draft['date']; person: Draft['participants'][number]['mention']; published: string}[],
): readonly Draft[] {
	return list.map(({told, person, published}, index) =>
		draft({
			date: told,
			file: document({file: `${index}.txt`, published}),
			participants: [{mention: person, part: 'attendee'}],
		}),
	);
}

test('never excludes the true date where the evidence is true', () => {
	fc.assert(
		fc.property(events, list => {
			const dates = inferDates(draftsOf(list), reference, options);
			for (const [index, {day}] of list.entries()) {
				const members = parseEdtf(dates[index]!.date).members;
				expect(
					members.some(each => each.start <= day && day <= each.end),
					`${day} not in ${dates[index]!.date}`,
				).toBe(true);
			}
		}),
	);
});

test('never excludes it in a list that runs in order', () => {
	fc.assert(
		fc.property(fc.array(event, {minLength: 3, maxLength: 12}), fc.boolean(), (list, isDown) => {
			const sorted = list.toSorted((a, b) => (a.day < b.day ? -1 : 1));
			const ordered = isDown ? sorted.toReversed() : sorted;
			const file = document({file: 'list.txt'});
			const drafts = draftsOf(ordered).map((each, index) => ({
				...each,
				passages: [{document: file, line: index + 1, text: ''}],
			}));
			const dates = inferDates(drafts, reference, options);
			for (const [index, {day}] of ordered.entries()) {
				const members = parseEdtf(dates[index]!.date).members;
				expect(
					members.some(each => each.start <= day && day <= each.end),
					`${day} not in ${dates[index]!.date}`,
				).toBe(true);
			}
		}),
	);
});

test('comes to the same dates whatever the order of the documents', () => {
	fc.assert(
		fc.property(events, fc.array(fc.nat(), {minLength: 8, maxLength: 8}), (list, keys) => {
			const drafts = draftsOf(list);
			const shuffled = drafts
				.map((each, index) => ({each, key: keys[index]!}))
				.toSorted((a, b) => a.key - b.key);
			const dates = inferDates(drafts, reference, options);
			const again = inferDates(
				shuffled.map(({each}) => each),
				reference,
				options,
			);
			for (const [index, {each}] of shuffled.entries()) {
				expect(again[index]!.date).toBe(dates[drafts.indexOf(each)]!.date);
			}
		}),
	);
});

test('gives every inferred date a reason', () => {
	fc.assert(
		fc.property(events, list => {
			for (const each of inferDates(draftsOf(list), reference, options)) {
				if (each.date_basis === 'inferred') expect(each.date_reasons).not.toEqual([]);
				expect(parseEdtf(each.date)).toMatchObject({start: each.date_start, end: each.date_end});
			}
		}),
	);
});
