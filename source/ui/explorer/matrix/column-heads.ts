import type {MetValue} from '../../../answers/matrix.ts';
import {displayWidth} from '../../../text/width.ts';
import {line, type Line, type Segment} from '../../kit/line.ts';
import type {MatrixPanel} from '../model.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import {columnName} from './met-name.ts';

/** Columns of a crossing; names stand on several lines in turn, each with the room of as many crossings. */
const cell = 4;

/** The people or posts over the columns on screen. */
interface HeadedColumns {
	/** All of the axis, and those of it that are shown. */
	readonly axis: readonly MetValue[];
	readonly shown: readonly MetValue[];
	/** The place of the reader's among those shown. */
	readonly chosen: number;
	/** The lines on which names stand in turn. */
	readonly turns: number;
	/** The columns before the first crossing. */
	readonly margin: number;
}

/** The heads of the columns: names on staggered lines, each with a lead down to its column. */
export function columnHeads(
	{axis, shown, chosen, turns, margin}: HeadedColumns,
	panel: MatrixPanel,
	model: ViewModel,
): readonly Line[] {
	const most = turns * cell - 1;
	const lines = Array.from({length: turns}, (_, turn): Line => {
		const parts: Segment[] = [{text: ' '.repeat(margin + 1), style: 'plain'}];
		let [end, free] = [0, 0];
		for (const [index, person] of shown.entries()) {
			const place = index * cell;
			if (place < free) continue;
			if (index % turns < turn) {
				parts.push({text: `${' '.repeat(place - end)}│`, style: 'dim'});
				[end, free] = [place + 1, place + 1];
			} else if (index % turns === turn) {
				const right = model.columns - margin - 1 - place;
				const whole = displayWidth(columnName(person, axis, panel, most, model));
				// At the edge of the screen a name begins before its column, as far as the line is free there.
				const start = place - Math.max(0, Math.min(whole - right, place - end - 1));
				const name: Segment = {
					text: columnName(person, axis, panel, Math.min(most, right + place - start), model),
					style: index === chosen ? 'strong' : sideStyle(person.side),
				};
				parts.push({text: ' '.repeat(start - end), style: 'plain'}, name);
				end = start + displayWidth(name.text);
				free = end + 1;
			}
		}
		return parts;
	});
	const ticks = shown.map(() => '╷'.padEnd(cell)).join('');
	return [...lines, line(`${' '.repeat(margin + 1)}${ticks}`, 'dim')];
}
