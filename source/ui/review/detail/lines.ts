import {blank, fitLine, line, type Line} from '../../kit/line.ts';
import type {ReviewViewModel} from '../view-model.ts';
import {detailWidth} from './detail-layout.ts';

/** The selected row in full, as many lines as the body has: fields, a rule, the passage. */
export function detailRows({detail, layout, selected}: ReviewViewModel): readonly Line[] {
	const {lines, scroll, fieldRows, passage, passageTop, passageRows} = detail;
	const width = detailWidth({layout});
	const fields = Array.from({length: fieldRows}, (_, index) => lines[scroll + index] ?? blank);
	const hasRule = selected.type === 'record' && fieldRows < layout.bodyLines;
	const text = passage.slice(passageTop, passageTop + passageRows);
	const all = [...fields, ...(hasRule ? [ruleLine(width)] : []), ...text];
	const border: Line = line(layout.isWide ? '│ ' : ' ', 'dim');
	return Array.from({length: layout.bodyLines}, (_, index) => [
		...border,
		...fitLine(all[index] ?? blank, width),
	]);
}

/** The passage under a narrow list; of a skipped one the reason as well. */
export function previewRows({detail, layout, selected}: ReviewViewModel): readonly Line[] {
	const {previewLines} = layout;
	if (previewLines === 0) return [];
	const above = selected.type === 'skipped' ? detail.lines : [];
	const all = [...above, ...detail.passage].map((each): Line => [{text: ' ', style: 'plain'}, ...each]);
	return [ruleLine(layout.columns), ...all].slice(0, previewLines);
}

function ruleLine(width: number): Line {
	return line('─'.repeat(Math.max(0, width)), 'dim');
}
