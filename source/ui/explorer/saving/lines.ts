import {displayWidth, wrap} from '../../../text/width.ts';
import type {Frame} from '../../kit/frame.ts';
import {blank, line, ruledHeading, type Line} from '../../kit/line.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import type {SavingPanel} from '../model.ts';
import {uncutLines} from '../text/index.ts';
import type {ViewModel} from '../view-model.ts';

/** The sort of file, its name, where it will be, and the command that writes the same. */
export function savingFrame(model: ViewModel, {path}: SavingPanel): Frame {
	const {file, messages, columns, layout} = model;
	const {title, what, fields} = messages.saving;
	const labels = Math.max(...Object.values(fields).map(displayWidth));
	const room = Math.max(4, columns - labels - 6);
	const labelled = (label: string, lines: readonly Line[]): readonly Line[] =>
		lines.map((each, index) => [...line(`   ${(index === 0 ? label : '').padEnd(labels)}  `), ...each]);
	const [first = blank] = labelled(fields.file, [fieldSegments(path, true, room)]);
	const text: readonly Line[] = [
		[...line(' '), ...ruledHeading(title, columns - 2)],
		...(file
			? labelled(
					fields.what,
					wrap(what[file.what], room).map(each => line(each)),
				)
			: []),
		[
			{text: ' ▸', style: 'here'},
			...first.slice(0, 1).map(each => ({...each, text: each.text.slice(2)})),
			...first.slice(1),
		],
		...labelled(fields.path, uncutLines(file?.path ?? '', room)),
		...(file && file.command !== ''
			? labelled(
					'$',
					wrap(file.command, room).map(each => line(each)),
				)
			: []),
	];
	return text.slice(0, layout.bodyLines);
}
