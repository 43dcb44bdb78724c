import {keepPlaces, parseKnownPlaces, strangePlaces} from '../../common/place-parser.ts';
import type {PlaceMention} from '../../model.ts';
import type {Stage} from '../../pipeline.ts';

const strange =
	/(?<name>\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){0,2})\s+(?:province|Province|city|City|port|Port|district|District|island|Island|airport|Airport)/gu;

/** How places are read in English. */
export const places: Stage<PlaceMention> = {
	parsers: [parseKnownPlaces, strangePlaces(strange)],
	refiners: [keepPlaces],
};
