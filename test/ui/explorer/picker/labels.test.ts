import {expect, test} from 'vitest';
import {storeOf} from '../../../fixtures/database.ts';
import {engagement} from '../../../fixtures/engagements.ts';
import {emptyRequest} from '../../../../source/search/index.ts';
import {initialState} from '../../../../source/ui/explorer/state.ts';
import {Player} from '../player.ts';

test('a place without a name in the language is called by its other name in the picker and at the search line', () => {
	const {place} = engagement();
	const store = storeOf([engagement({place: {...place, name_en: 'Kep', name_vi: ''}})]);
	const player = new Player(store, 80, 24, initialState(emptyRequest, 'vi'));
	expect(player.press('f down down down down enter').frame).toMatch(/│▌ {2}Kep +1 /u);
	expect(player.press('escape escape /').paste('nơi:').frame).toContain('  Kep 1');
});
