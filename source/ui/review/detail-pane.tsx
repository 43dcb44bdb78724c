import type {ReactNode} from 'react';
import {Box} from 'ink';
import {LineText} from '../kit/line-text.tsx';
import {blank, fitLine, type Line} from '../kit/line.ts';
import {detailWidth, ruleLine} from './detail.ts';
import type {ReviewViewModel} from './view-model.ts';

/** The selected row in full, beside the list or in its place. */
export function DetailPane({model}: {readonly model: ReviewViewModel}): ReactNode {
	const {layout} = model;
	const width = detailWidth(model);
	const border: Line = [{text: layout.isWide ? '│ ' : ' ', style: 'dim'}];
	return (
		<Box flexDirection="column" width={layout.detailColumns} height={layout.bodyLines}>
			{detailRows(model).map((each, index) => (
				<LineText key={index} line={[...border, ...fitLine(each, width)]} />
			))}
		</Box>
	);
}

/** As many lines as the body has: fields, a rule, the passage. */
export function detailRows({detail, layout, ...model}: ReviewViewModel): readonly Line[] {
	const {lines, scroll, fieldRows, passage, passageTop, passageRows} = detail;
	const fields = lines.slice(scroll, scroll + fieldRows);
	const filled = [...fields, ...Array.from({length: fieldRows - fields.length}, () => blank)];
	const isRecord = model.selected.type === 'record';
	const text = passage.slice(passageTop, passageTop + passageRows);
	const ruled = isRecord && fieldRows < layout.bodyLines ? [ruleLine(detailWidth({layout}))] : [];
	const all = [...filled, ...ruled, ...text];
	return Array.from({length: layout.bodyLines}, (_, index) => all[index] ?? blank);
}

/** The passage under a narrow list; of a skipped one the reason as well. */
export function previewRows({detail, layout, selected}: ReviewViewModel): readonly Line[] {
	const {previewLines} = layout;
	if (previewLines === 0) return [];
	const above = selected.type === 'skipped' ? detail.lines : [];
	const all = [...above, ...detail.passage].map((each): Line => [{text: ' ', style: 'plain'}, ...each]);
	return [ruleLine(layout.columns), ...all].slice(0, previewLines);
}
