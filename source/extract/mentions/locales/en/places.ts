import {grammar} from './grammar.ts';
import {
	basesOfStates,
	capitalAlone,
	joinTownBehind,
	keepPlaces,
	parseKnownPlaces,
	strangePlaces,
	townsNearState,
	townsOfStates,
	wordsForPlace,
} from '../../shared-grammar/place-parser.ts';
import {americanStates, shortState} from '../../shared-grammar/american-states.ts';
import type {PlaceMention} from '../../../import-model.ts';
import type {Stage} from '../../pipeline.ts';

const strange =
	/(?!(?:The|This|That|Its|Our|Their|His|Her|Each|Every|Another|Any|A|An|In|At|Both)\s)(?<name>\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){0,2})\s+(?:province|Province|city|City|port|Port|district|District|island|Island|airport|Airport)/gu;

/**
 * "in Cairo on August 4", "in Lai Chau on Tuesday": what stands between "in" and the day is a town, unless it is a
 * part of the world or a body.
 */
const beforeDay =
	/(?<=(?:^|\s)[Ii]n\s)(?!(?:Congress|Parliament|Asia|Europe|Africa|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))(?<name>\p{Lu}\p{Ll}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){0,2})(?=\s+on\s+(?:the\s+(?:morning|afternoon|evening)\s+of\s+)?(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}{2,8}\.?\s+\d|\d{1,2}\s+\p{Lu}))/gu;

/** "WARRENTON, Ore.", "in Salem, Oregon": a town that the list lacks, with its state. */
const ofState = new RegExp(
	String.raw`(?<name>\p{Lu}[\p{L}.]{1,40}(?:\s+\p{Lu}[\p{L}]{1,40}){0,2})(?=,)(?<!Base|Station|Airport|Airfield|University|College|Academy|Cent(?:er|re)|Hospital|Museum|Shipyard|Barracks),\s+(?<state>${shortState}|${americanStates}|(?<!(?:Tbilisi|Batumi|Kutaisi|Gori),\s)Georgia)`,
	'gu',
);

/** "Camp Rilea on the Oregon coast", "Fort Eustis in Virginia". */
const baseOfState = new RegExp(
	String.raw`(?:Camp|Fort|Naval\s+(?:Air\s+)?(?:Station|Base)|Joint\s+Base)\s+\p{Lu}[\p{L}.]{1,30}(?:\s+\p{Lu}[\p{L}.]{1,30}){0,2}(?:,|\s+(?:in|on|near))(?:\s+the)?\s+(?<state>${shortState}|${americanStates})(?:\s+coast)?`,
	'gu',
);

/** "in Qingdao, China": a town of another land that the list lacks. */
const abroad = new RegExp(
	String.raw`(?<=(?:in|at|to)\s)(?<name>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})(?=,\s+(?:${grammar.thirdCountry.source})(?!['’]s|\s+\p{Lu}))`,
	'gu',
);

/** "In Nevada", "Red Flag-Alaska": a state, where no town of it is named. */
const inState = new RegExp(
	String.raw`(?<=(?:in|across)\s|Flag-)(?<name>${americanStates})(?!,?\s\p{Lu}|['’]s)`,
	'gu',
);

/** "In Japan's Yokohama": a town behind the other land whose it is. */
const ofOtherLand = new RegExp(
	String.raw`(?<=in\s)(?:${grammar.thirdCountry.source})['’]s\s+(?:(?:port|city|capital|resort|town|island)\s+(?:city\s+)?(?:of\s+)?)?(?!Parliament|Congress|Senate|Cabinet|Embassy|Navy|Army)(?<name>\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?)(?=[,.;)]|$|\s+(?:on|where|during|last|this|to|for)\s)`,
	'gu',
);

/** Reads places in English. */
export const places: Stage<PlaceMention> = {
	parsers: [
		parseKnownPlaces,
		capitalAlone(
			/(?:the|Vietnam(?:ese|['’]s)?)\s+capital(?=\s*(?:[.,;)]|$)|\s+(?:on|with|for|where|today|yesterday|last|this|during|after|before|to|the|he|she|they)(?!\p{L}))/gu,
		),
		wordsForPlace(/Shangri-La(?:\s+Dialogue)?/gu, 'Singapore'),
		wordsForPlace(/Noi\s+Bai|Gia\s+Lam/gu, 'Hanoi'),
		wordsForPlace(/(?:Vietnam(?:ese|['’]s)?|Viet\s+Nam['’]s)\s+capital(?!\s+of)/gu, 'Hanoi'),
		wordsForPlace(/Tan\s+Son\s+Nhat/gu, 'Ho Chi Minh City'),
		wordsForPlace(/Oval\s+Office/gu, 'Washington, D.C.'),
		wordsForPlace(/(?:by|via|over)\s+(?:video|teleconference)\p{L}*|virtually|online/giu, 'Online'),
		townsOfStates(ofState),
		basesOfStates(baseOfState),
		townsNearState(/(?:in|at|near|to)/giu),
		strangePlaces(abroad),
		strangePlaces(ofOtherLand),
		strangePlaces(inState),
		strangePlaces(strange),
		strangePlaces(beforeDay),
	],
	refiners: [
		keepPlaces,
		joinTownBehind(
			/^(?:\s+(?:base|headquarters|compound|pier|terminal))?(?:,?\s+(?:anchored|moored|docked|berthed))?(?:\s+(?:in|at|off)|,)\s+$/u,
		),
	],
};
