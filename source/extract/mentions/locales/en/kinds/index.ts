import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {turnCargoFlights} from '../../../shared-grammar/cargo-flights.ts';
import {keepWithObject} from '../../../shared-grammar/kind-objects.ts';
import {frameAsked, frameDiscussed, frameRecalled, frameTold} from '../../../shared-grammar/framed-kinds.ts';
import {
	announceSetFor,
	frameOccasions,
	frameKnownVisits,
	keepLongestKinds,
	keepOutsideLabel,
	keepOutsideTitles,
	kindParser,
	dropCalledOff,
	raiseHeld,
	turnShipVisits,
} from '../../../shared-grammar/kind-parser.ts';
import {
	announced,
	calledOff,
	cargo,
	dayOfPast,
	denied,
	discussed,
	discussing,
	frame,
	held,
	knownVisit,
	objects,
	recalling,
	setFor,
	ship,
} from './kind-context.ts';
import {grammar} from '../grammar.ts';
import {kindWords} from './kind-words.ts';

/** Reads what happened in English. */
export const kindStage: Stage<KindFinding> = {
	parsers: [kindParser(kindWords, {frame, announced, denied, dayOfPast})],
	refiners: [
		keepOutsideLabel,
		keepOutsideTitles,
		keepLongestKinds,
		keepWithObject(objects),
		frameKnownVisits(knownVisit),
		frameRecalled(recalling),
		announceSetFor(setFor),
		frameTold(grammar.agreedPlan),
		frameAsked(grammar.asking),
		frameAsked(discussing),
		dropCalledOff(calledOff),
		raiseHeld(held),
		turnShipVisits(ship),
		frameDiscussed(discussed),
		turnCargoFlights(cargo),
		frameOccasions(grammar.occasionClause),
	],
};
