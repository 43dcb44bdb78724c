import {expect, test} from 'vitest';
import {commitment, engagement} from '../../../fixtures/engagements.ts';
import {linesOf} from './record-context.ts';

test('what was promised stands in columns before the same two, in a narrow window one under the other', () => {
	const record = engagement({
		commitments: [
			commitment(),
			commitment({
				id: 'clean-up',
				status: 'agreed',
				what_en: 'A clean-up of the old base that goes on until every corner of it is dry',
				amount: 130_000_000,
				source: null,
			}),
		],
	});
	const lines = linesOf(record, 80);
	const at = lines.findIndex(line => line.startsWith(' Commitments and deliveries ─'));
	expect(lines.slice(at + 1, at + 4)).toEqual([
		' US → VN  delivered  $12 million   Six patrol boats for the coast guard\u{A0}[1]',
		' US → VN  agreed     $130 million  A clean-up of the old base that goes on',
		'                                   until every corner of it is dry',
	]);
	const narrow = linesOf(record, 40);
	const from = narrow.findIndex(line => line.startsWith(' Commitments and deliveries ─'));
	// The number never stands alone on a line.
	expect(narrow.slice(from + 1, from + 4)).toEqual([
		' US → VN  delivered  $12 million',
		'   Six patrol boats for the coast',
		'   guard\u{A0}[1]',
	]);
	expect(linesOf(engagement(), 80).join('\n')).not.toContain('Commitments and deliveries');
});
