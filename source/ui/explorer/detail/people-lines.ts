import type {BodyFact, PersonFact} from '../../../domain/record-facts.ts';
import {displayWidth} from '../../../text/width.ts';
import {highlighted, line, paragraph, type Line} from '../../kit/line.ts';
import {besideEachOther, wrappedLine} from '../../kit/wrapped-line.ts';
import {sideHeadingStyle, sideStyle} from '../side-style.ts';
import type {RecordContext} from './context.ts';

/** Columns of side, name and part; the office has the rest. */
const cells = {side: 15, name: 20, part: 9} as const;
/** Under this width a person's facts stand one under the other. */
const besideFrom = 64;

/** Everybody with side, part and office, then ships and organisations. */
export function peopleLines(
	people: readonly PersonFact[],
	bodies: readonly BodyFact[],
	width: number,
	context: RecordContext,
): readonly Line[] {
	const all = [...people, ...bodies.map(body => ({...body, office: ''}))];
	const nobody = people.length === 0 ? [line(context.messages.noPeople)] : [];
	const isBeside = width >= besideFrom;
	const part = Math.max(cells.part, ...all.map(each => displayWidth(each.part) + 2));
	return [
		...nobody,
		...all.flatMap(each => (isBeside ? rowOf(each, part, width, context) : stackOf(each, width, context))),
	];
}

function rowOf(
	{sideLabel, side, name, part, office}: PersonFact,
	partWidth: number,
	width: number,
	{terms}: RecordContext,
): readonly Line[] {
	const rest = width - cells.side - cells.name - partWidth;
	return besideEachOther(
		[
			paragraph(sideLabel, cells.side - 2, {indent: 0}),
			paragraph(name, cells.name - 1, {terms, style: sideHeadingStyle(side), indent: 0}),
			paragraph(part, partWidth - 1, {indent: 0}),
			office === '' ? [] : paragraph(office, rest, {terms, indent: 0}),
		],
		[cells.side, cells.name, partWidth],
	);
}

/** Who takes part, behind the letters of the side, and the office under the name. */
function stackOf(
	{name, side, part, office}: PersonFact,
	width: number,
	{terms}: RecordContext,
): readonly Line[] {
	const letters = side === 'other' ? '' : `${side} `;
	const words = [...highlighted(name, terms, sideHeadingStyle(side)), ...line(` (${part})`)];
	return [
		...wrappedLine(words, Math.max(1, width - 3)).map((each, index): Line => [
			{text: (index === 0 ? letters : '').padEnd(3), style: sideStyle(side)},
			...each,
		]),
		...(office === '' ? [] : paragraph(office, width, {terms, indent: 3})),
	];
}
