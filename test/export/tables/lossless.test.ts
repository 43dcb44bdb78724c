import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {engagementFields} from '../../../source/domain/engagement-fields.ts';
import type {Engagement} from '../../../source/domain/engagement.ts';
import {safeMultiline} from '../../../source/text/safe.ts';
import {commitment, sampleEngagements} from '../../fixtures/engagements.ts';
import {randomRecords} from '../../fixtures/random-records.ts';
import {hostileRecord, hostileText, unsafeCharacter} from '../hostile-records.ts';
import {bareRecord, fullRecord, packageOf} from './made.ts';
import {engagementsOf, rowsOfPackage} from './rebuild.ts';

function rebuilt(records: readonly Engagement[]): readonly Engagement[] {
	return engagementsOf(rowsOfPackage(packageOf(records)));
}

/** A value with every text as it may leave the program. */
function safe(value: unknown): unknown {
	if (typeof value === 'string') return safeMultiline(value);
	if (Array.isArray(value)) return value.map(safe);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safe(each)]));
}

describe('the records come out of the CSV tables as they went in', () => {
	test('with every field', () => {
		expect(rebuilt([fullRecord, bareRecord])).toEqual([fullRecord, bareRecord]);
	});

	test.each(engagementFields)('%s is in the tables', field => {
		expect(fullRecord[field]).not.toEqual(bareRecord[field]);
		const changed = {...fullRecord, [field]: bareRecord[field]};
		expect(rebuilt([changed])).toEqual([changed]);
	});

	test('at random', () => {
		const records = randomRecords(200);
		expect(rebuilt(records)).toEqual(records);
	});

	test('an empty text is not the same as none', () => {
		const records = [
			{...fullRecord, commitments: [commitment({unit: '', due: '', currency: null})]},
			{...bareRecord, part_of: ''},
		];
		expect(rebuilt(records)).toEqual(records);
	});

	test('numbers of any size', () => {
		const each = fc.double({noNaN: true, noDefaultInfinity: true}).map(amount => (amount === 0 ? 0 : amount));
		fc.assert(
			fc.property(each, amount => {
				const records = [{...bareRecord, commitments: [commitment({amount})]}];
				expect(rebuilt(records)).toEqual(records);
			}),
			{numRuns: 30},
		);
	});
});

describe('hostile text', () => {
	test('comes out as it was, but for what no export lets through', () => {
		fc.assert(
			fc.property(hostileRecord, hostileText, (record, text) => {
				const hostile: Engagement = {
					...fullRecord,
					...record,
					commitments: [commitment({what_en: text, what_vi: `=${text}`, unit: text, topics: [text, '']})],
					sources: record.sources.map(each => ({...each, differs: {date: text}})),
				};
				expect(rebuilt([hostile])).toEqual([safe(hostile)]);
				for (const file of packageOf([hostile]).values()) expect(file).not.toMatch(unsafeCharacter);
			}),
			{numRuns: 60},
		);
	});

	test('that would be a formula in a spreadsheet has no letter more', () => {
		const files = packageOf([{...bareRecord, title_en: '=1+1', note: '-2', summary_en: ' @x '}]);
		expect(files.get('engagements.csv')).toMatch(/,=1\+1,,/u);
		expect(files.get('engagements.csv')).toContain(',-2,');
		expect(files.get('engagements.csv')).toContain(',"\u0020@x ",');
	});

	test('of the sample records', () => {
		expect(rebuilt(sampleEngagements)).toEqual(sampleEngagements.map(safe));
	});
});
