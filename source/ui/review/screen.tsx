import {memo, type ReactNode} from 'react';
import {Box, Text} from 'ink';
import {Lines} from '../kit/text-lines.tsx';
import {LineText} from '../kit/line-text.tsx';
import {isTooSmall} from '../explorer/layout.ts';
import type {Line} from '../kit/line.ts';
import {DetailPane, previewRows} from './detail-pane.tsx';
import {ListPane} from './list/list-pane.tsx';
import {reviewFooter} from './footer.ts';
import {reviewHeader} from './header.ts';
import {reviewHelpLines} from './help/lines.ts';
import type {ReviewViewModel} from './view-model.ts';
import {summaryLines} from './summary/lines.ts';

/** The whole screen of a review: title, what has the keys, foot. Drawn anew only for another model. */
export const ReviewScreen = memo(function ReviewScreen({
	model,
}: {
	readonly model: ReviewViewModel;
}): ReactNode {
	const {layout, messages} = model;
	if (isTooSmall(layout.columns, layout.lines + 1))
		return <Text wrap="truncate">{messages.words.tooSmall(layout.columns, layout.lines + 1)}</Text>;
	return (
		<Box flexDirection="column" height={layout.lines} width={layout.columns}>
			<LineText line={reviewHeader(model)} />
			<Box height={layout.bodyLines}>
				<Body model={model} />
			</Box>
			<LineText line={reviewFooter(model)} />
		</Box>
	);
});

function Body({model}: {readonly model: ReviewViewModel}): ReactNode {
	const {state, layout} = model;
	const {panel} = state;
	switch (panel.type) {
		case 'help':
			return <Scrolled lines={reviewHelpLines(model)} scroll={panel.scroll} model={model} />;
		case 'summary':
			return <Scrolled lines={summaryLines(model)} scroll={panel.scroll} model={model} />;
		case 'fields':
		case 'edit':
			return layout.isWide ? <Both model={model} /> : <DetailPane model={model} />;
		case 'list':
			return layout.isWide && state.work.items.length > 0 ? (
				<Both model={model} />
			) : (
				<Box flexDirection="column">
					<ListPane model={model} />
					{state.work.items.length > 0 ? <Lines lines={previewRows(model)} width={layout.columns} /> : null}
				</Box>
			);
	}
}

function Both({model}: {readonly model: ReviewViewModel}): ReactNode {
	if (model.state.work.items.length === 0) return <DetailPane model={model} />;
	return (
		<>
			<ListPane model={model} />
			<DetailPane model={model} />
		</>
	);
}

function Scrolled({
	lines,
	scroll,
	model,
}: {
	readonly lines: readonly Line[];
	readonly scroll: number;
	readonly model: ReviewViewModel;
}): ReactNode {
	const {bodyLines, columns} = model.layout;
	const from = Math.max(0, Math.min(scroll, lines.length - bodyLines));
	return <Lines lines={lines.slice(from, from + bodyLines)} width={columns} />;
}
