import type {PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import type {Sentence} from './sentence.ts';

/** Between a house and the town in which it is: "ở phường 12, Vũng Tàu", "in Ward 5, Vung Tau". */
const between =
	/^,?\s*(?:(?:ở|tại|thuộc|in|at)\s+)?(?:(?:phường|xã|quận|huyện|ward|district)\s+[\p{L}\d]{1,12}(?:\s[\p{L}\d]{1,12})?,\s*)?(?:thành\s+phố|TP\.?|the\s+city\s+of)?\s*$/iu;

/**
 * The town right behind a house of which the list knows no more than the province: that of the house, as the sentence
 * tells it. Null where none stands there.
 */
export function townBehind(
	{place, venue, end}: PlaceMention,
	{sentence: {text, start, places}, lookup}: {readonly sentence: Sentence; readonly lookup: ReferenceIndex},
): PlaceMention | null {
	if (venue === '' || !isProvince(place, lookup)) return null;
	const next = places.find(each => each.start >= end);
	if (next?.venue !== '' || next.place === place || isProvince(next.place, lookup)) return null;
	const isSameLand = lookup.placeOf(next.place)?.country === lookup.placeOf(place)?.country;
	return isSameLand && between.test(text.slice(end - start, next.start - start)) ? next : null;
}

function isProvince(name: string, {placeOf}: ReferenceIndex): boolean {
	return placeOf(name)?.other_names.some(each => /^tỉnh\s/u.test(each)) ?? false;
}
