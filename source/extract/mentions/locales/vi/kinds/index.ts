import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {
	keepLongestKinds,
	frameRecalled,
	keepOutsideTitles,
	kindParser,
	raiseHeld,
	spreadAnnounced,
	turnShipVisits,
} from '../../../shared-grammar/kind-parser.ts';
import {announced, denied, frame, held, joining, recalling, ship} from './kind-context.ts';
import {kindWords} from './kind-words.ts';

/** Reads what happened in Vietnamese. */
export const kindStage: Stage<KindFinding> = {
	parsers: [kindParser(kindWords, {frame, announced, denied})],
	refiners: [
		keepOutsideTitles,
		keepLongestKinds,
		spreadAnnounced(joining),
		frameRecalled(recalling),
		raiseHeld(held),
		turnShipVisits(ship),
	],
};
