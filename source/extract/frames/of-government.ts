import type {Grammar} from '../mentions/index.ts';
import type {PlaceMention} from '../import-model.ts';

/** Towns that stand for a government. */
const capitals: ReadonlySet<string> = new Set(['Washington, D.C.', 'Hanoi']);

/** Right behind a town whose government is meant. */
const owns = /^['’]s(?!\p{L})/u;

/** "Washington's programme": what a government owns lies nowhere. `after` is the text behind the place. */
export function isOfGovernment({place}: PlaceMention, after: string, {actingCapital}: Grammar): boolean {
	return capitals.has(place) && owns.test(after) && actingCapital?.test(after) === true;
}
