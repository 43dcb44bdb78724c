import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {isDay} from '../../../domain/date.ts';
import {dateFact} from '../../../domain/record-facts.ts';
import {displayWidth, fit} from '../../../text/width.ts';
import {
	blank,
	fitLine,
	line,
	lineWidth,
	onBar,
	padLine,
	paragraph,
	spread,
	type Line,
} from '../../kit/line.ts';
import {wrappedLine} from '../../kit/wrapped-line.ts';
import {nameOfWhole, wholeVisit} from '../whole-visit.ts';
import type {RecordContext} from './context.ts';

const kindWidth = 10;
/** From so many columns on the line of the visit has room for the keys that go along it. */
const keysFrom = 64;
/** Columns under which two names are left out: the kind says more. */
const leastPair = 16;

/** The visit and its meetings in order of time, the present one on the bar, which begins in the margin. */
export function visitLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {visit, messages, pairOf} = context;
	const whole = wholeVisit(record, visit);
	if (!whole) return [];
	const {parent, records} = whole;
	const isParentKnown = record.part_of === null || parent.id !== record.id;
	const times = timesOf(parent, records, context);
	const timeWidth = Math.max(...times.map(displayWidth));
	const head = isParentKnown ? headLines(parent, messages.words.records(records.length), width, context) : [];
	return [
		...(parent.id === record.id && isParentKnown ? chosen(head, width) : head),
		...records.flatMap((each, index) => {
			const tree = index === records.length - 1 ? '└' : '├';
			const time = timeWidth === 0 ? '' : ` ${fit(times[index] ?? '', timeWidth)}`;
			const first = `${tree}${time} ${fit(kindOf(each, context), kindWidth)} `;
			const room = width - displayWidth(first);
			const drawn =
				room < leastPair ? fitLine(line(first.trimEnd()), width) : [...line(first), ...pairOf(each, room)];
			return each.id === record.id ? chosen([drawn], width) : [drawn];
		}),
	];
}

/** When each of a visit's meetings was: the part of the day where all were on one, else the day. */
function timesOf(
	parent: Engagement,
	records: readonly Engagement[],
	{language, vocabulary}: RecordContext,
): readonly string[] {
	const isOneDay = isDay(parent.date) && records.every(({date}) => date === parent.date);
	return records.map(each =>
		isOneDay ? dateFact(each, {language, vocabulary}).dayPart : rowDate(each.date, [], language).text,
	);
}

/** The title of a visit, when it was, and how many records it has. */
function headLines(
	parent: Engagement,
	count: string,
	width: number,
	{language}: RecordContext,
): readonly Line[] {
	const {text, sign} = rowDate(parent.date, [], language);
	const rest: Line = [...line(text), {text: sign, style: 'doubt'}, ...line(` · ${count}`)];
	const title = paragraph(titleIn(parent, language), width, {indent: 0, style: 'strong'});
	const last = title.at(-1) ?? blank;
	return lineWidth(last) + 2 + lineWidth(rest) <= width
		? [...title.slice(0, -1), [...last, ...line('  '), ...rest]]
		: [...title, ...wrappedLine(rest, width)];
}

/** Lines on the bar, the sign of the present one in their first column. */
function chosen(lines: readonly Line[], width: number): readonly Line[] {
	return lines.map(([lead, ...words], index) =>
		onBar(
			padLine([{text: index === 0 ? '▌' : ' ', style: 'here'}, ...(lead ? [lead] : []), ...words], width + 1),
		),
	);
}

/**
 * The kinds of a visit's meetings in one line that stays where it is, the present one on the bar; meetings far from it
 * give way where there is no room. Null where the record belongs to no visit.
 */
export function visitLine(record: Engagement, width: number, context: RecordContext): Line | null {
	const {messages, visit, visitKeys} = context;
	const whole = wholeVisit(record, visit);
	if (!whole) return null;
	const {records} = whole;
	const place = records.findIndex(({id}) => id === record.id);
	const where =
		place < 0 ? messages.words.records(records.length) : messages.positionOf(place + 1, records.length);
	const right =
		width < keysFrom || visitKeys === '' ? line(where) : [...line(visitKeys, 'strong'), ...line(` ${where}`)];
	const heading = `${messages.thisVisit[nameOfWhole(whole)]}  `;
	const kinds = records.map((each): Line => {
		const kind = kindOf(each, context);
		return each.id === record.id ? onBar(line(` ${kind} `)) : line(kind);
	});
	const room = width - displayWidth(heading) - lineWidth(right) - 2;
	return spread([...line(heading, 'strong'), ...kindsAround(kinds, Math.max(0, place), room)], right, width);
}

/** As many kinds as fit, the nearest of those at `place` first; `…` where some are left out. */
function kindsAround(kinds: readonly Line[], place: number, room: number): Line {
	let [from, to] = [place, place + 1];
	const drawn = (): Line => [
		...(from > 0 ? line('… ') : blank),
		...kinds
			.slice(from, to)
			.flatMap((each, index): Line => (index === 0 ? each : [...line(' · ', 'dim'), ...each])),
		...(to < kinds.length ? line(' …') : blank),
	];
	let best = drawn();
	while (from > 0 || to < kinds.length) {
		if (to < kinds.length && (from === 0 || to - place <= place - from)) to++;
		else from--;
		const next = drawn();
		if (lineWidth(next) > room) break;
		best = next;
	}
	return best;
}

function kindOf({kind}: Engagement, {messages}: RecordContext): string {
	return messages.words.kinds[kind] ?? kind;
}
