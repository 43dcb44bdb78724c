import type {Stage} from '../../../pipeline.ts';
import type {KindFinding} from '../../../shared-grammar/kind-finding.ts';
import {bare} from '../../../shared-grammar/bare-patterns.ts';
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

/** Any letter of Vietnamese that has a mark. */
const marked = /[À-ỹĐđ]/u;
const bareParser = kindParser(
	kindWords.map(each => ({...each, pattern: bare(each.pattern)})),
	{frame: bare(frame), announced: bare(announced), denied: bare(denied)},
);
const markedParser = kindParser(kindWords, {frame, announced, denied});

/** Reads what happened in Vietnamese, printed with its marks or without any. */
export const kindStage: Stage<KindFinding> = {
	parsers: [scene => (marked.test(scene.text) ? markedParser : bareParser)(scene)],
	refiners: [
		keepOutsideTitles,
		keepLongestKinds,
		spreadAnnounced(joining),
		frameRecalled(recalling),
		raiseHeld(held),
		turnShipVisits(ship),
	],
};
