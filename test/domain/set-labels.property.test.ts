import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dateLabelUpTo, isRunOfDays} from '../../source/domain/date-label.ts';
import {shortMonths} from '../../source/domain/months.ts';
import {rowDate, rowDateWithYear, rowDateWidths, type RowDateForm} from '../../source/domain/row-date.ts';
import {languages} from '../../source/domain/vocabulary.ts';
import {isoDays} from '../fixtures/dates.ts';

const near = fc
	.tuple(fc.constantFrom(2012, 2013), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
	.map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const points = fc
	.tuple(fc.oneof(near, isoDays), fc.constantFrom(4, 7, 10, 10))
	.map(([text, length]) => text.slice(0, length));
const sets = fc
	.uniqueArray(points, {minLength: 2, maxLength: 5})
	.map(members => members.toSorted())
	.filter(members =>
		members.every((each, index) => index === 0 || !each.startsWith(members[index - 1] ?? '')),
	);
const forms = Object.keys(rowDateWidths) as RowDateForm[];

function labelsOf(members: readonly string[], width: number): readonly string[] {
	const edtf = `[${members.join(',')}]`;
	return languages.flatMap(language => [
		...forms.map(form => rowDate(edtf, [], language, form).text),
		rowDateWithYear(width, edtf, [], language).text,
		dateLabelUpTo(width, edtf, [], language),
	]);
}

/** Years that follow each other, in each the same day or month or none: their label is a run of years. */
function isRunOfYears(members: readonly string[]): boolean {
	return members.every(
		(each, index) =>
			Number(each.slice(0, 4)) === Number(members[0]?.slice(0, 4)) + index &&
			each.slice(4) === members[0]?.slice(4),
	);
}

test('no label of a set names a year, month or day that is not in it, in any width and language', () => {
	fc.assert(
		fc.property(sets, fc.integer({min: 4, max: 40}), (members, width) => {
			const years = members.map(each => each.slice(0, 4));
			const months = members.map(each => Number(each.slice(5, 7))).filter(Boolean);
			const days = members.map(each => Number(each.slice(8))).filter(Boolean);
			for (const label of labelsOf(members, width)) {
				const rest = label.replaceAll(/(?<year>\d{4})–\d{2}/gu, '$<year>');
				for (const [year] of rest.matchAll(/\d{4}/gu)) expect(years, label).toContain(year);
				for (const [name] of rest.matchAll(/[A-Z][a-z]{2}/gu))
					expect(months, label).toContain(shortMonths.indexOf(name) + 1);
				const numbers = rest.replaceAll(/\d{4}/gu, '').matchAll(/\d+/gu);
				const isEnglish = /[A-Z][a-z]{2}/u.test(rest);
				for (const [number] of numbers)
					expect(isEnglish ? days : [...days, ...months], label).toContain(Number(number));
			}
		}),
		{numRuns: 2000},
	);
});

test('a label of a set claims a range for days or years alone that follow each other', () => {
	fc.assert(
		fc.property(sets, fc.integer({min: 4, max: 40}), (members, width) => {
			if (isRunOfDays(members) || isRunOfYears(members)) return;
			for (const label of labelsOf(members, width)) expect(label, members.join(' ')).not.toMatch(/[–…]/u);
		}),
		{numRuns: 2000},
	);
	const run = ['2013-09-29', '2013-09-30', '2013-10-01'];
	expect(labelsOf(run, 40).join(' ')).toContain('29 Sep – 1 Oct 2013 ?');
});
