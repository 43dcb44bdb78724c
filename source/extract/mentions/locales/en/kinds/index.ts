import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {keepWithObject} from '../../../shared-grammar/kind-objects.ts';
import {
	frameAsked,
	frameDiscussed,
	frameOccasions,
	frameKnownVisits,
	frameRecalled,
	keepLongestKinds,
	keepOutsideTitles,
	kindParser,
	dropCalledOff,
	raiseHeld,
	turnShipVisits,
} from '../../../shared-grammar/kind-parser.ts';
import {
	announced,
	calledOff,
	denied,
	discussed,
	frame,
	held,
	knownVisit,
	objects,
	recalling,
	ship,
} from './kind-context.ts';
import {grammar} from '../grammar.ts';
import {kindWords} from './kind-words.ts';

/** Reads what happened in English. */
export const kindStage: Stage<KindFinding> = {
	parsers: [kindParser(kindWords, {frame, announced, denied})],
	refiners: [
		keepOutsideTitles,
		keepLongestKinds,
		keepWithObject(objects),
		frameKnownVisits(knownVisit),
		frameRecalled(recalling),
		frameDiscussed(discussed),
		frameAsked(grammar.asking),
		dropCalledOff(calledOff),
		raiseHeld(held),
		turnShipVisits(ship),
		frameOccasions(grammar.occasionClause),
	],
};
