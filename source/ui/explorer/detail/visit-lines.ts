import {titleIn, type Engagement} from '../../../domain/engagement.ts';
import {rowDate} from '../../../domain/row-date.ts';
import {dateLabel} from '../../../domain/date-label.ts';
import {displayWidth} from '../../../text/width.ts';
import {blank, line, lineWidth, onBar, padLine, paragraph, spread, type Line} from '../../kit/line.ts';
import {wholeVisit} from '../whole-visit.ts';
import type {RecordContext} from './context.ts';

/** Under this width the kind of a meeting is left to its title. */
const kindFrom = 60;
const kindWidth = 10;

/** The visit and its meetings in order of time, the present one on the bar, which begins in the margin. */
export function visitLines(record: Engagement, width: number, context: RecordContext): readonly Line[] {
	const {language, visit, messages} = context;
	const whole = wholeVisit(record, visit);
	if (!whole) return [];
	const {parent, records} = whole;
	const isParentKnown = record.part_of === null || parent.id !== record.id;
	const dates = records.map(each => rowDate(each.date, [], language).text);
	const dateWidth = Math.max(...dates.map(displayWidth));
	const head = isParentKnown
		? paragraph(
				`${titleIn(parent, language)} · ${dateLabel(parent.date, language)} · ${messages.words.records(records.length)}`,
				width,
				{indent: 0, style: 'strong'},
			)
		: [];
	return [
		...(parent.id === record.id && isParentKnown ? chosen(head, width) : head),
		...records.flatMap((each, index) => {
			const kind = width < kindFrom ? '' : kindOf(each, context);
			const tree = index === records.length - 1 ? '└' : '├';
			const first = `${tree} ${(dates[index] ?? '').padEnd(dateWidth)} ${kind === '' ? '' : kind.padEnd(kindWidth)} `;
			const lines = paragraph(titleIn(each, language), width, {first}).map(([lead, ...words]): Line => [
				{text: lead?.text ?? '', style: 'plain'},
				...words,
			]);
			return each.id === record.id ? chosen(lines, width) : lines;
		}),
	];
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
	const {messages, visit} = context;
	const whole = wholeVisit(record, visit);
	if (!whole) return null;
	const {records} = whole;
	const place = records.findIndex(({id}) => id === record.id);
	const right =
		place < 0 ? messages.words.records(records.length) : messages.positionOf(place + 1, records.length);
	const heading = `${messages.thisVisit}  `;
	const kinds = records.map((each): Line => {
		const kind = kindOf(each, context);
		return each.id === record.id ? onBar(line(` ${kind} `)) : line(kind);
	});
	const room = width - displayWidth(heading) - displayWidth(right) - 2;
	return spread(
		[...line(heading, 'strong'), ...kindsAround(kinds, Math.max(0, place), room)],
		line(right),
		width,
	);
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
