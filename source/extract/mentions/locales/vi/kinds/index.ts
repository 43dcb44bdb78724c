import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {turnCargoFlights} from '../../../shared-grammar/cargo-flights.ts';
import {bare} from '../../../shared-grammar/bare-patterns.ts';
import {frameAsked, frameDiscussed, frameRecalled, frameTold} from '../../../shared-grammar/framed-kinds.ts';
import {
	announceSetFor,
	keepLongestKinds,
	frameOccasions,
	keepOutsideLabel,
	keepOutsideTitles,
	kindParser,
	dropCalledOff,
	raiseHeld,
	spreadAnnounced,
	turnShipVisits,
} from '../../../shared-grammar/kind-parser.ts';
import {
	announced,
	calledOff,
	cargo,
	denied,
	discussed,
	discussing,
	frame,
	held,
	joining,
	recalling,
	setFor,
	ship,
} from './kind-context.ts';
import {grammar} from '../grammar.ts';
import {kindWords} from './kind-words.ts';

/** What happened, in patterns as they are or as `as` makes them. */
function stageOf(as: (pattern: RegExp) => RegExp): Stage<KindFinding> {
	const words = kindWords.map(each => ({...each, pattern: as(each.pattern)}));
	return {
		parsers: [kindParser(words, {frame: as(frame), announced: as(announced), denied: as(denied)})],
		refiners: [
			keepOutsideLabel,
			keepOutsideTitles,
			keepLongestKinds,
			spreadAnnounced(as(joining)),
			frameRecalled(as(recalling)),
			announceSetFor(as(setFor)),
			frameTold(as(grammar.agreedPlan)),
			frameAsked(as(grammar.asking)),
			frameAsked(as(discussing)),
			dropCalledOff({
				told: as(calledOff.told),
				named: as(calledOff.named),
				otherClause: as(calledOff.otherClause),
			}),
			raiseHeld(as(held)),
			turnShipVisits(as(ship)),
			frameDiscussed(as(discussed)),
			turnCargoFlights(as(cargo)),
			frameOccasions(as(grammar.occasionClause)),
		],
	};
}

/** Reads what happened in Vietnamese. */
export const kindStage = stageOf(pattern => pattern);
/** The same in Vietnamese that is printed without marks. */
export const bareKindStage = stageOf(bare);
