import {expect, test} from 'vitest';
import {callsOf} from '../../fixtures/calls.ts';
import {Player} from './player.ts';
import {newProposal, reviewStart} from './samples.ts';

/** A review of this many proposals, already drawn and moved in once. */
function reviewOf(count: number): Player {
	const proposals = Array.from({length: count}, (_, index) => ({
		...newProposal,
		record: {...newProposal.record, id: `2025-02-07-number-${index}`, title_en: `Number ${index}`},
	}));
	const player = new Player(reviewStart({proposals}), 80, 24).press('j');
	expect(player.frame).toContain('Number 1');
	return player;
}

test.each(['j', 'G', 'r', 'enter', '?'])(
	'after %s, 2,000 proposals cost less than twice as much as 200',
	async key => {
		const [few, many] = [reviewOf(200), reviewOf(2000)];
		const calls = (player: Player): Promise<number> => callsOf(() => player.press(key).frame);
		const [small, large] = [await calls(few), await calls(many)];
		expect(large).toBeLessThan(2 * small);
	},
);
