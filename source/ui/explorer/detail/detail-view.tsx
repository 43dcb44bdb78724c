import type {ReactNode} from 'react';
import {Box} from 'ink';
import {Lines} from '../../kit/text-lines.tsx';
import {detailLines} from './lines.ts';
import {line, spread} from '../../kit/line.ts';
import {detailPage} from '../pages.ts';
import type {ViewModel} from '../view-model.ts';

/** One record in full, scrolled. */
export function DetailView({model}: {readonly model: ViewModel}): ReactNode {
	const {layout, state, results, messages} = model;
	const lines = detailLines(model);
	const {panel} = state;
	const scroll =
		panel.type === 'detail'
			? Math.min(panel.scroll, Math.max(0, lines.length - detailPage(layout.bodyLines)))
			: 0;
	const shown = lines.slice(scroll, scroll + detailPage(layout.bodyLines));
	const below = lines.length - scroll - shown.length;
	const position = spread(
		line(below > 0 ? ` ↓ ${messages.more(below)}` : '', 'dim'),
		line(`${messages.position(state.cursor + 1, results.total)} `, 'dim'),
		layout.columns,
	);
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Box flexDirection="column" height={detailPage(layout.bodyLines)}>
				<Lines lines={shown} width={layout.columns} />
			</Box>
			<Lines lines={[position]} width={layout.columns} />
		</Box>
	);
}
