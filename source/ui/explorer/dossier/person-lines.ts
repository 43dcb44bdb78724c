import {displayWidth} from '../../../text/width.ts';
import {dossierWordsIn} from '../../../words/index.ts';
import {
	blank,
	fitLine,
	line,
	padLine,
	paragraph,
	ruledHeading,
	type Line,
	type Segment,
} from '../../kit/line.ts';
import {follow} from '../../kit/viewport.ts';
import type {OfficeTerm, DossierFact} from '../met-model.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';

/** Columns of the line in time at least, and blanks between it and the term in words. */
const least = 8;
const gap = 2;

/** What stands before the fact that the reader is on. */
const cursorBar: Segment = {text: '▌', style: 'here'};

/** Years in columns. */
interface Axis {
	readonly first: number;
	readonly last: number;
	/** Columns of all, and the years that share one. */
	readonly width: number;
	readonly perColumn: number;
}

/** A line of what is known of a person, with the fact of which it tells; null for headings. */
interface FactLine {
	readonly line: Line;
	readonly fact: number | null;
}

/**
 * Draws all that is known of a person beside whom he met: offices with their terms as a line in time, every spelling
 * and rank, kinds, places, topics. Where not all has room: the stretch around the chosen fact, and how many lines
 * follow.
 */
export function personLines(
	model: ViewModel,
	panel: DossierPanel,
	width: number,
	room: number,
): readonly Line[] {
	const {met, messages} = model;
	const hasKeys = panel.focus === 'person';
	const all = factLines(met.facts, width, hasKeys ? panel.row : null, model);
	if (all.length <= room) return all.map(each => each.line);
	const cursor = hasKeys
		? Math.max(
				0,
				all.findLastIndex(({fact}) => fact === panel.row),
			)
		: 0;
	const {top, size} = follow(0, cursor, Math.max(1, room - 1), all.length);
	const left = all.length - top - size;
	return [
		...all.slice(top, top + size).map(each => each.line),
		left > 0 ? line(` ${messages.more(left)}`) : blank,
	].slice(0, Math.max(0, room));
}

function factLines(
	facts: readonly DossierFact[],
	width: number,
	chosen: number | null,
	model: ViewModel,
): readonly FactLine[] {
	const axis = axisOf(facts, width);
	return facts.flatMap((fact, index): readonly FactLine[] => {
		const isFirst = facts[index - 1]?.heading !== fact.heading;
		const isChosen = index === chosen;
		const heading: readonly Line[] = isFirst
			? [
					...(index === 0 ? [] : [blank]),
					[...line(' '), ...ruledHeading(fact.heading, width - 1)],
					...(fact.term && axis ? [axisLine(axis)] : []),
				]
			: [];
		const texts = paragraph(fact.text, width - 1, {first: ' ', style: isChosen ? 'strong' : 'plain'});
		const told = [
			...texts.map((each, at): Line => (isChosen && at === 0 ? [cursorBar, ...each.slice(1)] : each)),
			...(fact.term ? termLines(fact.term, axis, width) : []),
		];
		return [
			...heading.map(each => ({line: each, fact: null})),
			...told.map(each => ({line: padLine(fitLine(each, width), width), fact: index})),
		];
	});

	function axisLine({first, last, width: columns}: Axis): Line {
		const label = `╵${first}`;
		const end = `${last}╵`;
		const blanks = columns - displayWidth(label) - displayWidth(end);
		return line(` ${blanks < 0 ? label : `${label}${' '.repeat(blanks)}${end}`}`, 'dim');
	}

	function termLines({text, ...years}: OfficeTerm, on: Axis | null, columns: number): readonly Line[] {
		const words = text === '' ? dossierWordsIn(model.state.language).noTerm : text;
		if (!on) return [line(` ${words}`)];
		const bar: Line = [...line(' '), ...barOf(years, on)];
		const isBeside = on.width + gap + displayWidth(words) + 1 <= columns;
		return isBeside ? [[...bar, ...line(`${' '.repeat(gap)}${words}`)]] : [bar, line(` ${words}`)];
	}
}

/** The years of all offices, in columns that leave room for a term in words; null where no year is known. */
function axisOf(facts: readonly DossierFact[], width: number): Axis | null {
	const terms = facts.flatMap(({term}) => term ?? []);
	const years = terms.flatMap(({from, to}) => [from, to].filter(year => year !== null));
	if (years.length === 0) return null;
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const longest = Math.max(0, ...terms.map(({text}) => displayWidth(text)));
	const room = Math.max(least, width - 1 - gap - longest);
	const perColumn = Math.ceil((last - first + 1) / room);
	return {first, last, perColumn, width: Math.ceil((last - first + 1) / perColumn)};
}

function barOf({from, to, isCertain}: Omit<OfficeTerm, 'text'>, {first, width, perColumn}: Axis): Line {
	if (from === null || to === null) return line('·'.repeat(width), 'dim');
	const [begin, end] = [from, Math.max(from, to)].map(year => Math.floor((year - first) / perColumn));
	const [start = 0, stop = 0] = [begin, end];
	return [
		...line('·'.repeat(start), 'dim'),
		...line((isCertain ? '━' : '╍').repeat(stop - start + 1)),
		...line('·'.repeat(Math.max(0, width - stop - 1)), 'dim'),
	];
}
