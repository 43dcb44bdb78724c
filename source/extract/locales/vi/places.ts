import {keepPlaces, parseKnownPlaces, strangePlaces, wordsForPlace} from '../../common/place-parser.ts';
import type {PlaceMention} from '../../model.ts';
import type {Stage} from '../../pipeline.ts';

const strange =
	/(?:tỉnh|thành\s+phố|TP\.?|cảng|quân\s+cảng|huyện|thị\s+xã|đảo|sân\s+bay|căn\s+cứ|thủ\s+đô)\s+(?<name>\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){0,2})/gu;

/** How places are read in Vietnamese. */
export const places: Stage<PlaceMention> = {
	parsers: [parseKnownPlaces, wordsForPlace(/nước\s+ta|VN/gu, 'Vietnam'), strangePlaces(strange)],
	refiners: [keepPlaces],
};
