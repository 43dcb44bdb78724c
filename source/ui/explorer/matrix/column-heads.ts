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
		let at = 0;
		for (const [index, person] of people.entries()) {
			if (index * cell < at) continue;
			const lead = ' '.repeat(index * cell - at);
			if (index % turns < turn) {
				parts.push({text: `${lead}│`, style: 'dim'});
				at = index * cell + 1;
			} else if (index % turns === turn) {
				const room = Math.min(turns * cell - 1, model.columns - margin - 1 - index * cell);
				const name: Segment = {
					text: columnName(person, panel, room, model),
					style: index === chosen ? 'strong' : sideStyle(person.side),
				};
				parts.push({text: lead, style: 'plain'}, name, {text: ' ', style: 'plain'});
				at = index * cell + displayWidth(name.text) + 1;
			}
		}
		return parts;
	});
	const ticks = people.map(() => '╷'.padEnd(cell)).join('');
	return [...lines, line(`${' '.repeat(margin + 1)}${ticks}`, 'dim')];
}
