import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {extract} from '../../source/extract/extract.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {readGold} from './gold.ts';
import {figuresOf, tally} from './score.ts';

test('our own passages give their records, and those without an engagement none', () => {
	const {cases, imports} = readGold(fileURLToPath(new URL('own.jsonl', import.meta.url)));
	const reference = shippedReference();
	const options = {isStandalone: true, today: '2026-11-22'};
	const proposals = imports.flatMap(documents => extract(documents, reference, options).proposals);
	const figures = figuresOf(tally(cases, proposals, reference));
	expect(figures).toMatchObject({falseRecords: 0, dateWrong: 0});
	expect(figures.found).toBeGreaterThanOrEqual(0.95);
	expect(figures.peopleF1).toBeGreaterThanOrEqual(0.95);
	expect(figures.kind).toBeGreaterThanOrEqual(0.92);
	expect(figures.dateRight).toBeGreaterThanOrEqual(0.95);
	expect(figures.dateWide).toBe(0);
});
