import {expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import {statusOf} from '../../../../source/ui/review/work/status.ts';
import {reviewItems} from '../../../../source/extract/review.ts';
import {placeFinder} from '../../../../source/extract/reference-index.ts';
import {dictionary} from '../../../fixtures/imports.ts';
import {mergeProposal, reviewStart} from '../samples.ts';

/** The record of a proposal that merges into talks in Hanoi, moved by hand to a place. */
function movedTo(name_en: string): Engagement {
	const {record} = mergeProposal;
	const country = placeFinder(dictionary.places)(name_en)?.country ?? '';
	return {...record, kind: 'talks', place: {...record.place, name_en, name_vi: name_en, country}};
}

test.each([
	['Hanoi', 'merges'],
	['Vietnam', 'merges'],
	['Da Nang', 'conflict'],
	['Cambodia', 'conflict'],
])('talks in Hanoi that a correction moves to %s: %s', (place, status) => {
	const [item] = reviewItems([mergeProposal]);
	expect(
		statusOf({...item!, record: movedTo(place)}, reviewStart({places: dictionary.places})),
	).toMatchObject({status});
});
