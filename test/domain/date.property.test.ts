import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isCoveredBy, isEdtf, membershipOf, overlaps, parseEdtf} from '../../source/domain/date.ts';
import {dateLabel} from '../../source/domain/date-label.ts';
import {edtfTexts, isoDays} from '../fixtures/dates.ts';

const spans = fc.tuple(isoDays, isoDays).map(([a, b]) => (a < b ? {start: a, end: b} : {start: b, end: a}));

test('a date starts no later than it ends, and its members lie between', () => {
	fc.assert(
		fc.property(edtfTexts, text => {
			const date = parseEdtf(text);
			expect(date.start <= date.end).toBe(true);
			expect(date.members.length).toBeGreaterThan(0);
			for (const member of date.members) {
				expect(member.start <= member.end).toBe(true);
				expect(member.start >= date.start && member.end <= date.end).toBe(true);
			}
			expect(date.members.map(member => member.start)).toEqual(
				date.members.map(member => member.start).toSorted(),
			);
		}),
	);
});

test('what a span covers overlaps it, and membership agrees with both', () => {
	fc.assert(
		fc.property(edtfTexts, spans, (text, span) => {
			const date = parseEdtf(text);
			const membership = membershipOf(date, span);
			if (isCoveredBy(date, span)) expect(overlaps(date, span)).toBe(true);
			expect(membership === 'no').toBe(!overlaps(date, span));
			if (membership === 'certain') expect(/[?~%]/u.test(text)).toBe(false);
			if (isCoveredBy(date, span) && !/[?~%]/u.test(text)) expect(membership).toBe('certain');
		}),
	);
});

test('a date is covered by its own days', () => {
	fc.assert(
		fc.property(edtfTexts, text => {
			const date = parseEdtf(text);
			expect(isCoveredBy(date, date)).toBe(true);
		}),
	);
});

test('every date has a label in both languages, marked where the date is doubtful', () => {
	fc.assert(
		fc.property(edtfTexts, fc.constantFrom('en' as const, 'vi' as const), (text, language) => {
			const label = dateLabel(text, language);
			const date = parseEdtf(text);
			expect(label.trim()).not.toBe('');
			expect(label).not.toMatch(/undefined|NaN|\s{2}/u);
			expect(label).toContain(date.start.slice(0, 4));
			const isDoubtful =
				date.members.length > 1 || date.members.some(member => member.isUncertain || member.isWindow);
			expect(label.endsWith(' ?')).toBe(isDoubtful);
		}),
	);
});

test('any text at all is a date or is not, and nothing else happens', () => {
	const odd = fc.string({unit: fc.constantFrom(...Array.from('0123456789-/[],.?~%XTZ '))});
	fc.assert(
		fc.property(fc.oneof(odd, fc.string({unit: 'binary'})), text => {
			if (!isEdtf(text)) return;
			const {start, end} = parseEdtf(text);
			expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
			expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
			expect(start <= end).toBe(true);
		}),
		{numRuns: 500},
	);
});
