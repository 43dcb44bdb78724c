import {expect, test} from 'vitest';
import {commitmentSentence, ledgerOpened} from '../../../source/ui/spoken/commitment-sentence.ts';
import {storeOf} from '../../fixtures/database.ts';
import {commitment, engagement} from '../../fixtures/engagements.ts';
import {Player} from '../explorer/player.ts';

test('the ledger is said: its totals, then the chosen commitment with its record', () => {
	const record = engagement({commitments: [commitment({status: 'promised'}), commitment({id: 'more'})]});
	const {model} = new Player(storeOf([record]), 80, 24).press('$');
	expect(ledgerOpened(model)).toEqual([
		'Commitments and deliveries: 2.',
		'promised 1: $12 million (1 sum).',
		'delivered 1: $12 million (1 sum).',
		'$12 million promised or agreed, each sum once.',
	]);
	const said = commitmentSentence(model);
	expect(said).toContain('1 of 2');
	expect(said).toContain('promised, US to VN: Six patrol boats for the coast guard, $12 million');
	expect(said).toContain('no delivery found in the data');
	const empty = new Player(storeOf([]), 80, 24).press('$').model;
	expect([ledgerOpened(empty)[0], commitmentSentence(empty)]).toEqual([
		'No promise, agreement or delivery is recorded in this view.',
		'',
	]);
});
