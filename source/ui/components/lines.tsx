import type {ReactNode} from 'react';
import {Box} from 'ink';
import {fitLine, type Line} from '../line.ts';
import {LineText} from './line-text.tsx';

/** Lines of text one under the other, each cut to the width. */
export function Lines({lines, width}: {readonly lines: readonly Line[]; readonly width: number}): ReactNode {
	return (
		<Box flexDirection="column">
			{lines.map((each, index) => (
				<LineText key={index} line={fitLine(each, width)} />
			))}
		</Box>
	);
}
