import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {perObject} from '../../source/domain/memo.ts';
import {extract} from '../../source/extract/extract.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {readGold} from './gold.ts';
import {figuresOf, tally} from './score.ts';

/**
 * Passages of which not everything is read as the label says, by their ids. One that a change of the import loses is
 * written down here, so that what it costs is seen beside the figures.
 */
const notRight: ReadonlySet<string> = new Set(
	`f04-B1 f06-E1 f09-A3 k09-B2 r01-B1 r07-D a06-K a18-K a41-K a44-K k5pv105 k5mv20 oo18 kpe06 tvi11 pd23 h08-A1 vx45`.split(
		' ',
	),
);

const {cases, imports} = readGold(fileURLToPath(new URL('own.jsonl', import.meta.url)));
const reference = shippedReference();
const passages = cases.map((each, index) => ({each, documents: imports[index] ?? []}));

const proposalsOf = perObject(
	({documents}: (typeof passages)[number]) =>
		extract(documents, reference, {isStandalone: true, today: '2026-11-22'}).proposals,
);

describe('our own passages give their records, and those without an engagement none', () => {
	test.each(passages.filter(({each}) => !notRight.has(each.id)))('$each.id', passage => {
		expect(tally([passage.each], proposalsOf(passage), reference).misses).toEqual([]);
	});

	test('all of them together', () => {
		const figures = figuresOf(tally(cases, passages.flatMap(proposalsOf), reference));
		expect(figures).toMatchObject({falseRecords: 0, dateWrong: 0});
		expect(figures.found).toBeGreaterThanOrEqual(0.95);
		expect(figures.peopleF1).toBeGreaterThanOrEqual(0.95);
		expect(figures.kind).toBeGreaterThanOrEqual(0.92);
		expect(figures.dateRight).toBeGreaterThanOrEqual(0.95);
		expect(figures.dateWide).toBe(0);
	});
});
