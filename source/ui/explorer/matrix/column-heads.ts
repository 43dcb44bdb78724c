import type {MetPerson} from '../../../answers/matrix.ts';
import {displayWidth, truncate} from '../../../text/width.ts';
import {line, type Line, type Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/** Columns of a crossing; names stand on as many lines in turn, each with the room of as many crossings. */
const cell = 4;
const turns = 3;

/** The heads of the columns: names on staggered lines, each with a lead down to its column. */
export function columnHeads(
	people: readonly MetPerson[],
	chosen: number,
	margin: number,
	{names, columns}: ViewModel,
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
				const room = Math.min(turns * cell - 1, columns - margin - 1 - index * cell);
				const name = nameOf(person, room, index === chosen, names);
				parts.push({text: lead, style: 'plain'}, name, {text: ' ', style: 'plain'});
				at = index * cell + displayWidth(name.text) + 1;
			}
		}
		return parts;
	});
	const ticks = people.map(() => '╷'.padEnd(cell)).join('');
	return [...lines, line(`${' '.repeat(margin + 1)}${ticks}`, 'dim')];
}

function nameOf(person: MetPerson, room: number, isChosen: boolean, names: ViewModel['names']): Segment {
	const family = /(?<word>[^\s.]+)(?: (?:Jr|Sr|I{2,3})\.?)?$/u.exec(person.name)?.groups?.['word'];
	const text = person.side === 'US' ? (family ?? person.name) : names.within(person, room);
	return {
		text: truncate(text, Math.max(1, room)),
		style: isChosen ? 'strong' : person.side === 'US' ? 'unitedStates' : 'vietnam',
	};
}
