import type {KindFinding} from '../mentions/index.ts';
import type {PlaceMention} from '../import-model.ts';
import type {ReferenceIndex} from '../reference-index.ts';
import {isVisit} from '../kind-table.ts';

/** The two lands of every engagement. */
const sides: ReadonlySet<string> = new Set(['VN', 'US']);

/** A visit leads to a land, and of who trains in a third one no more than that may be told. */
export function mayBeLand({place}: PlaceMention, {kind}: KindFinding, {placeOf}: ReferenceIndex): boolean {
	return isVisit(kind) || (kind === 'exercise' && !sides.has(placeOf(place)?.country ?? ''));
}
