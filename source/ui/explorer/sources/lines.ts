import {citationParts} from '../../../export/index.ts';
import {truncateAtWord} from '../../../text/width.ts';
import {columnsOf, type Frame} from '../../kit/frame.ts';
import {blank, cursorMark, line, withLink, type Line} from '../../kit/line.ts';
import {follow} from '../../kit/viewport.ts';
import type {Layout} from '../layout.ts';
import type {SourcesPanel} from '../model.ts';
import {uncutLines} from '../text/index.ts';
import type {ViewModel} from '../view-model.ts';
import {linkOf, webAddress} from '../web-address.ts';

/** Lines under the rows for the whole address of the chosen source. */
const linesOfAddress = 4;

/** Counts the sources that are shown: the body but its heading, and the address with an empty line before it. */
export function sourcesRows({bodyLines}: Layout): number {
	return Math.max(1, bodyLines - 2 - linesOfAddress);
}

/** The sources of a record by their numbers, and the whole address of the chosen one. */
export function sourcesFrame(model: ViewModel, panel: SourcesPanel): Frame {
	const {record, layout, messages, state} = model;
	const sources = record?.sources ?? [];
	const columns = columnsOf([2 + String(sources.length).length], layout.columns);
	const room = columns.at(-1)?.width ?? 1;
	const rows = sources.map((source, index): readonly Line[] => {
		const {description, passage} = citationParts(source, state.language);
		const isChosen = index === panel.cursor;
		const text = truncateAtWord([...description, passage].filter(Boolean).join(', '), room);
		return [
			[cursorMark(isChosen), {text: String(index + 1), style: 'strong'}],
			withLink(line(text, isChosen ? 'selected' : 'plain'), linkOf(source.url, model)),
		];
	});
	const {top, size} = follow(0, panel.cursor, sourcesRows(layout), rows.length);
	const url = sources[panel.cursor]?.url ?? '';
	return [
		line(` ${messages.sourcesTitle}`, 'heading'),
		{
			columns,
			rows: rows.slice(top, top + size),
		},
		blank,
		...uncutLines(webAddress(url) ?? url, layout.columns).map(each => withLink(each, linkOf(url, model))),
	];
}
