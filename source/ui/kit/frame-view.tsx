import {memo, type ReactNode} from 'react';
import {Box, Text, useIsScreenReaderEnabled, useWindowSize} from 'ink';
import chalk from 'chalk';
import {isGrid, type Frame} from './frame.ts';
import {lineText} from './line.ts';
import {Table} from './table.tsx';

/**
 * Prints a frame, whose makers have cut every line to the width of the terminal. A line is one node: a node for each
 * stretch of a style takes longer to lay out, and so do all lines as one text. A screen reader gets the text without
 * control sequences, as it does from Ink.
 */
export function FrameView({frame}: {readonly frame: Frame}): ReactNode {
	const isScreenReader = useIsScreenReaderEnabled();
	const isStyled = chalk.level > 0 && !isScreenReader;
	// As wide as the terminal, so that a narrower one keeps nothing of the frame before.
	const {columns} = useWindowSize();
	return (
		<Box flexDirection="column" width={columns}>
			{frame.map((part, index) =>
				isGrid(part) ? (
					<Table key={index} grid={part} isStyled={isStyled} />
				) : (
					<LineView key={index} text={lineText(part, isStyled)} />
				),
			)}
		</Box>
	);
}

/** Drawn anew only for another text. Ink gives no row to an empty one. */
const LineView = memo(function LineView({text}: {readonly text: string}): ReactNode {
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
