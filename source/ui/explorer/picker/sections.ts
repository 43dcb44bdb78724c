import type {FacetCount} from '../../../domain/filter.ts';
import type {Side} from '../../../domain/vocabulary.ts';
import {follow, type Viewport} from '../../kit/viewport.ts';
import type {PickerPanel} from '../model.ts';

/** Values of a picker that stand together: those chosen, which nothing stands over, or those of one side. */
export interface Section {
	/** The side that its rule names; null for one without a rule. */
	readonly side: Side | null;
	/** The place of its first value among all. */
	readonly first: number;
	readonly size: number;
}

/** A section with the part of it that is on screen. */
export interface ShownSection extends Section {
	readonly window: Viewport;
}

/** The rows of a picker as they are on screen. */
export interface Sections {
	readonly shown: readonly ShownSection[];
	/** The number of values that lie above or below what is shown. */
	readonly hidden: number;
}

/** Under so many lines every one of them is a value: no rule stands between sides. */
const linesForRules = 6;
/** Of the lines that are left once somebody is chosen, those of his own side take a quarter. */
const ownShare = 1 / 4;

/**
 * The sections in so many lines, rules included: where not all values fit, each section shows a part of its own, so
 * that both sides are in sight, and a line is left for how many are hidden.
 */
export function sectionsIn(
	counts: readonly FacetCount[],
	{facet, chosen, cursor, tops}: Pick<PickerPanel, 'facet' | 'chosen' | 'cursor' | 'tops'>,
	lines: number,
): Sections {
	const apart = facet.form === 'all' ? bySide(counts, new Set(chosen.flat()).size) : [];
	const sides = apart.filter(({side}) => side !== null).length;
	const hasRules = facet.form === 'all' && (lines >= linesForRules || counts.length + sides <= lines);
	const sections = hasRules ? apart : [{side: null, first: 0, size: counts.length}];
	const rules = hasRules ? sides : 0;
	const fits = counts.length + rules <= lines;
	const isCounted = !fits && lines > 2;
	const free = lines - rules - Number(isCounted);
	const sizes = fits ? sections.map(({size}) => size) : sharesOf(sections, free);
	const shown = sections.map((section, index) => ({
		...section,
		window: windowIn(section, cursor, tops[index] ?? 0, sizes[index] ?? 0),
	}));
	const seen = shown.reduce((sum, {window}) => sum + window.size, 0);
	return {shown, hidden: isCounted ? counts.length - seen : 0};
}

/** Those chosen come first; the values of a side follow each other. */
function bySide(counts: readonly FacetCount[], chosenCount: number): readonly Section[] {
	const sections: Section[] = [{side: null, first: 0, size: Math.min(chosenCount, counts.length)}];
	for (let index = chosenCount; index < counts.length; index++) {
		const side = counts[index]?.side ?? 'other';
		const last = sections.at(-1);
		if (last?.side === side) sections[sections.length - 1] = {...last, size: last.size + 1};
		else sections.push({side, first: index, size: 1});
	}
	return sections.filter(({size}) => size > 0);
}

/** The lines of each section where not all of its values have one. */
function sharesOf(sections: readonly Section[], lines: number): readonly number[] {
	const isLed = sections[0]?.side === null && sections.length > 1;
	// Of many that are chosen the others must not be crowded out.
	const led = isLed ? Math.min(sections[0]?.size ?? 0, Math.max(1, Math.floor(lines / 3))) : 0;
	const sides = sections.slice(Number(isLed));
	const free = Math.max(0, lines - led);
	const share = isLed ? ownShare : 1 / sides.length;
	const later = sides.slice(1).map(({size}) => Math.min(size, Math.max(1, Math.round(free * share))));
	const first = Math.min(sides[0]?.size ?? 0, Math.max(1, free - sum(later)));
	const sizes = [first, ...later];
	let left = free - sum(sizes);
	for (const [index, {size}] of sides.entries()) {
		const more = Math.max(0, Math.min(left, size - (sizes[index] ?? 0)));
		sizes[index] = (sizes[index] ?? 0) + more;
		left -= more;
	}
	return isLed ? [led, ...sizes] : sizes;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

/** A section keeps its place while the cursor is elsewhere. */
function windowIn({first, size}: Section, cursor: number, top: number, lines: number): Viewport {
	const own = cursor - first;
	const isWithin = own >= 0 && own < size;
	return follow(top, isWithin ? own : Math.max(0, Math.min(top, size - lines)), lines, size);
}
