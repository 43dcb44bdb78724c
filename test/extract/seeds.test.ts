import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseEdtf} from '../../source/domain/date.ts';
import {extract} from '../../source/extract/extract.ts';
import type {Proposal} from '../../source/extract/import-model.ts';
import {readGold} from '../eval/gold.ts';
import {shippedReference} from '../fixtures/reference.ts';
import {sharedFolder} from '../fixtures/shared.ts';

if (sharedFolder === null)
	console.warn('The founding texts are not beside the checkout (../shared): their tests are left out.');

describe.skipIf(sharedFolder === null)('the founding texts imported together', () => {
	const gold =
		sharedFolder === null ? {cases: [], imports: [[]]} : readGold(join(sharedFolder, 'gold', 'seeds.jsonl'));
	const importing = (isStandalone: boolean): readonly Proposal[] =>
		extract(gold.imports[0]!, shippedReference(), {isStandalone, today: '2026-11-22'}).proposals;
	const alone = importing(true);
	const at = (file: string, line?: number): readonly Proposal[] =>
		alone.filter(({passages}) =>
			passages.some(
				each => each.document.file.startsWith(file) && (line === undefined || each.line === line),
			),
		);

	test('yield at most 32 records', () => {
		expect(alone.length).toBeLessThanOrEqual(32);
	});

	test('have no date that excludes the truth', () => {
		for (const {file, line, expect: expected} of gold.cases) {
			const found = at(file, line ?? undefined);
			expect(found.length, `${file}:${line}`).toBeGreaterThanOrEqual(expected.length);
			const truths = expected.flatMap(each => parseEdtf(each.date).members);
			for (const {record} of found) {
				const {members} = parseEdtf(record.date);
				const isPossible = members.some(each =>
					truths.some(truth => each.start <= truth.end && truth.start <= each.end),
				);
				expect(isPossible, `${file}:${line} ${record.date}`).toBe(true);
			}
		}
	});

	test('tell of one visit in items 14 and 15, and of two receptions in item 16', () => {
		expect(at('000', 14)).toHaveLength(1);
		expect(at('000', 14)).toEqual(at('000', 15));
		expect(at('000', 16).map(each => each.record.kind)).toEqual(['reception', 'reception']);
	});

	test('settle the undated article by the visit that it shares with the dated one', () => {
		const dates = at('002').map(each => each.record.date);
		expect(dates).toEqual(['2025-11-02', '2025-11-02']);
		expect(at('002')[1]!.record.date_reasons.join(' ')).toContain('001_66ffcf620a6c382f.txt');
	});

	test('explain every inferred date', () => {
		for (const {record} of alone)
			if (record.date_basis === 'inferred') expect(record.date_reasons.length).toBeGreaterThan(1);
	});

	test('are all known already', () => {
		for (const {status, record} of importing(false)) expect(status, record.id).toBe('merges');
	});

	test('come to the same in whatever order the files are named', () => {
		const {proposals} = extract(gold.imports[0]!.toReversed(), shippedReference(), {
			isStandalone: true,
			today: '2026-11-22',
		});
		const dated = (list: readonly Proposal[]): readonly string[] =>
			list
				.map(({record}) => `${record.kind} ${record.date} ${record.people.map(each => each.id).join(' ')}`)
				.toSorted();
		expect(dated(proposals)).toEqual(dated(alone));
	});
});
