import {expect, test} from 'vitest';
import {alignedTable} from '../../source/cli/aligned-table.ts';
import {listingColumns} from '../../source/commands/record-listing.ts';
import {engagement, recordOfLongWindow, sampleVocabulary} from '../fixtures/engagements.ts';

const words = {language: 'en', vocabulary: sampleVocabulary, years: []} as const;

test('a date that is too long for its column keeps its question mark', () => {
	const [, row] = alignedTable(listingColumns([recordOfLongWindow], words), 100, false).split('\n');
	expect(row?.slice(0, 24)).toBe('5 Sep 2025 – 22 Nov 2… ?');
});

test('the columns are those of every list of records', () => {
	expect(listingColumns([engagement()], words).map(({heading, cells}) => [heading, ...cells])).toEqual([
		['Date', '2 Nov 2025'],
		['Kind', 'talks'],
		['Engagement', 'Giang and Hegseth hold talks in Hanoi'],
		['Place', 'Hanoi'],
		['Id', '2025-11-02-giang-hegseth-talks'],
	]);
});
