import {officeIn} from '../../../domain/engagement.ts';
import {displayWidth} from '../../../text/width.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {cursorMark, line, type Line} from '../../kit/line.ts';
import {follow} from '../../kit/viewport.ts';
import {sideStyle} from '../side-style.ts';
import type {WhoPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';

/** The people of a record with their offices, to choose one from. */
export function whoFrame({record, layout, messages, state}: ViewModel, {cursor}: WhoPanel): Frame {
	const people = record?.people ?? [];
	const rows = people.map((person, index): readonly Line[] => [
		[cursorMark(index === cursor)],
		line(person.name, index === cursor ? 'selected' : sideStyle(person.side)),
		line(officeIn(person, state.language)),
	]);
	const names = Math.min(28, Math.max(0, ...people.map(({name}) => displayWidth(name))));
	const {top, size} = follow(0, cursor, layout.bodyLines - 1, rows.length);
	return [
		line(` ${messages.met.dossierOf}`, 'heading'),
		{columns: columnsOf([2, names], layout.columns), rows: rows.slice(top, top + size)},
	];
}
