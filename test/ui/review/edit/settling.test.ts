import {describe, expect, test} from 'vitest';
import type {Proposal} from '../../../../source/extract/import-model.ts';
import {played, type Player} from '../player.ts';
import {conflictProposal, knownTalks, mergeProposal, reviewStart} from '../samples.ts';

/** A record of the list's own people that is doubted for the given reason alone. */
function doubted(change: Partial<Proposal>): Proposal {
	return {...mergeProposal, status: 'new', mergesInto: null, ...change};
}

const unclear = doubted({support: {isDoubtful: true, isDateGuessed: false, spokeFor: [], spokeAgainst: []}});
const wide = doubted({record: {...mergeProposal.record, date: '2019', date_start: '2019-01-01'}});

/** Opens a field of the only record, so many steps down, and puts a text into it. */
function corrected(proposal: Proposal, keys: string, steps: number, text: string): Player {
	const start = reviewStart({proposals: [proposal]});
	const opening = `${keys} enter ${'j '.repeat(steps)} e ctrl-u`;
	return played(opening, start).paste(text).press('enter');
}

const [date, kind, title] = [1, 2, 13];

describe('a correction of a record', () => {
	test.each([
		['its date', conflictProposal, date, '2019-11-20'],
		['a title', conflictProposal, title, 'Một tiêu đề khác'],
		['its kind', unclear, kind, 'reception'],
	])('that was turned down leaves it turned down: %s', (_, proposal, steps, text) => {
		const player = corrected(proposal, 'r', steps, text);
		expect(player.record).not.toBe(proposal.record);
		expect(player.decisions).toBe('r');
	});

	test('chosen to be a known one, what was turned down stays so', () => {
		const player = played('r enter e down enter', reviewStart({proposals: [unclear]}));
		expect(player.state.work.items[0]).toMatchObject({target: knownTalks.id, decision: 'rejected'});
	});
});

describe('a doubt goes with what it is about', () => {
	test.each([
		['a title', title, 'Other words', 'u'],
		['a date', date, '2025-11-03', 'u'],
		['the kind', kind, 'reception', 'a'],
		['a person', 5, 'James N. Mattis', 'a'],
	])('an unclear reading and %s: %s', (_, steps, text, decisions) => {
		expect(corrected(unclear, '', steps, text).decisions).toBe(decisions);
	});

	test('an open date and a title, a date', () => {
		expect(corrected(wide, '', title, 'Other words').decisions).toBe('u');
		expect(corrected(wide, '', date, '2019-11-20').decisions).toBe('a');
	});

	test('an open date is not settled by “it is new”, but by what it is the same as', () => {
		expect(played('enter e enter', reviewStart({proposals: [wide]})).decisions).toBe('u');
		const start = reviewStart({
			proposals: [wide],
			known: new Map([[mergeProposal.mergesInto!, wide.record]]),
		});
		expect(played('enter e down enter', start).decisions).toBe('a');
	});
});
