import type {MetValue} from '../../../answers/matrix.ts';
import {displayWidth} from '../../../text/width.ts';
import {line, type Line, type Segment} from '../../kit/line.ts';
import type {MatrixPanel} from '../model.ts';
import {sideStyle} from '../side-style.ts';
import type {ViewModel} from '../view-model.ts';
import {columnName} from './met-name.ts';

/** Columns of a crossing; names stand on as many lines in turn, each with the room of as many crossings. */
const cell = 4;
const turns = 3;
const most = turns * cell - 1;

/** The heads of the columns: names on staggered lines, each with a lead down to its column. */
export function columnHeads(
	people: readonly MetValue[],
	chosen: number,
	margin: number,
	panel: MatrixPanel,
	model: ViewModel,
): readonly Line[] {
	const lines = Array.from({length: turns}, (_, turn): Line => {
		const parts: Segment[] = [{text: ' '.repeat(margin + 1), style: 'plain'}];
		let [end, free] = [0, 0];
		for (const [index, person] of people.entries()) {
			const place = index * cell;
			if (place < free) continue;
			if (index % turns < turn) {
				parts.push({text: `${' '.repeat(place - end)}│`, style: 'dim'});
				[end, free] = [place + 1, place + 1];
			} else if (index % turns === turn) {
				const right = model.columns - margin - 1 - place;
				const whole = displayWidth(columnName(person, panel, most, model));
				// At the edge of the screen a name begins before its column, as far as the line is free there.
				const start = place - Math.max(0, Math.min(whole - right, place - end - 1));
				const name: Segment = {
					text: columnName(person, panel, Math.min(most, right + place - start), model),
					style: index === chosen ? 'strong' : sideStyle(person.side),
				};
				parts.push({text: ' '.repeat(start - end), style: 'plain'}, name);
				end = start + displayWidth(name.text);
				free = end + 1;
			}
		}
		return parts;
	});
	const ticks = people.map(() => '╷'.padEnd(cell)).join('');
	return [...lines, line(`${' '.repeat(margin + 1)}${ticks}`, 'dim')];
}
