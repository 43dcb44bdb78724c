import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {keepWithObject} from '../../../shared-grammar/kind-objects.ts';
import {
	frameKnownVisits,
	keepLongestKinds,
	keepOutsideTitles,
	kindParser,
	turnShipVisits,
} from '../../../shared-grammar/kind-parser.ts';
import {announced, denied, frame, knownVisit, objects, ship} from './kind-context.ts';
import {kindWords} from './kind-words.ts';

/** Reads what happened in English. */
export const kindStage: Stage<KindFinding> = {
	parsers: [kindParser(kindWords, {frame, announced, denied})],
	refiners: [
		keepOutsideTitles,
		keepLongestKinds,
		keepWithObject(objects),
		frameKnownVisits(knownVisit),
		turnShipVisits(ship),
	],
};
