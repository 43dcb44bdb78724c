import {describe, expect, test} from 'vitest';
import {played} from '../player.ts';
import {
	conflictProposal,
	knownTalks,
	knownVisit,
	mergeProposal,
	newProposal,
	reviewStart,
} from '../samples.ts';

const labels = (keys: string): readonly string[] => played(keys).model.suggestions.map(each => each.label);

describe('what a record is merged with', () => {
	test('the status offers a record of its own, the known one, and the nearest', () => {
		expect(labels('j enter e')).toEqual([
			'It is new: a record of its own',
			'2 Nov 2025 · Giang and Hegseth hold talks in Hanoi',
		]);
		expect(played('j enter e').state.panel).toMatchObject({field: {name: 'status'}, choice: 1});
		expect(played('enter e').state.panel).toMatchObject({choice: 0});
	});

	test('is refused: it is new, decided and saved so', () => {
		const player = played('j enter e up enter');
		expect(player.model.selected).toMatchObject({status: {status: 'new'}});
		expect(player.frame).toMatch(/▸ Status\* +A new record\./u);
		const {result} = player.press('w enter').state;
		expect(result).toMatchObject({
			proposals: [{mergesInto: null, status: 'new', isNewForSure: true, record: mergeProposal.record}],
		});
	});

	test('is chosen among the nearest, and accepted where nothing contradicts', () => {
		const player = played('enter e down enter');
		expect(player.state.work.items[0]).toMatchObject({target: knownTalks.id});
		expect(player.model.selected).toMatchObject({
			status: {status: 'conflict', conflicts: [expect.stringContaining('2025-11-02')]},
		});
		expect(player.decisions).toBe('uauu');
		// The date is what contradicted: once it agrees, all is settled.
		player.press('j e ctrl-u').paste('2/11/2025').press('enter');
		expect(player.model.selected).toMatchObject({status: {status: 'merges', conflicts: []}});
		expect(player.decisions).toBe('aauu');
		expect(player.press('u u').decisions).toBe('uauu');
		expect(player.state.work.items[0]).toMatchObject({target: null, record: newProposal.record});
	});

	test('is searched for by words of date, title and people, without marks', () => {
		expect(
			played('enter e')
				.paste('secretary 2019')
				.model.suggestions.map(each => each.value),
		).toEqual([knownVisit.id]);
		const player = played('enter e').paste('phan van giang hegseth').press('enter');
		expect(player.state.work.items[0]).toMatchObject({target: knownTalks.id});
		const refused = played('enter e').paste('qqqq').press('enter');
		expect(refused.frame).toContain('No known record has “qqqq”.');
	});

	test('a conflict goes when another record is chosen', () => {
		const start = reviewStart({proposals: [conflictProposal]});
		const player = played('enter e home', start).press('up enter');
		expect(player.model.selected).toMatchObject({status: {status: 'new', conflicts: []}});
		expect(player.decisions).toBe('a');
	});
});
