import type {ReactNode} from 'react';
import {Box, Transform, useIsScreenReaderEnabled, useWindowSize} from 'ink';
import chalk from 'chalk';
import {isGrid, type Frame, type Grid} from './frame.ts';
import {fitLine, lineText, lineWidth, type Line} from './line.ts';
import {Table} from './table.tsx';

/**
 * Prints a frame, whose makers have cut every line to the width of the terminal; one that they left wider is cut here,
 * so that nothing wraps. Lines that follow each other are one node. A screen reader gets the text uncut and without
 * control sequences, as it does from Ink.
 */
export function FrameView({frame}: {readonly frame: Frame}): ReactNode {
	const isScreenReader = useIsScreenReaderEnabled();
	const isStyled = chalk.level > 0 && !isScreenReader;
	// As wide as the terminal, so that a narrower one keeps nothing of the frame before.
	const {columns} = useWindowSize();
	const textOf = (part: Line): string =>
		lineText(isScreenReader || lineWidth(part) <= columns ? part : fitLine(part, columns), isStyled);
	return (
		<Box flexDirection="column" width={columns}>
			{blocksOf(frame, textOf).map((block, index) =>
				isLines(block) ? (
					<LinesView key={index} lines={block} />
				) : (
					<Table key={index} grid={block} isStyled={isStyled} />
				),
			)}
		</Box>
	);
}

type Block = readonly string[] | Grid;

function isLines(block: Block): block is readonly string[] {
	return Array.isArray(block);
}

/** The grids of a frame, and the lines between them, as the terminal takes them. */
function blocksOf(frame: Frame, textOf: (line: Line) => string): readonly Block[] {
	const blocks: (string[] | Grid)[] = [];
	for (const part of frame) {
		const last = blocks.at(-1);
		if (isGrid(part)) blocks.push(part);
		else if (Array.isArray(last)) last.push(textOf(part));
		else blocks.push([textOf(part)]);
	}
	return blocks;
}

/**
 * Lines as one node that Ink lays out by its number of lines alone: what it measures are blanks, in whose place the
 * lines are written. To measure the lines themselves, at each key, is most of what Ink would do for a frame.
 */
function LinesView({lines}: {readonly lines: readonly string[]}): ReactNode {
	const blanks = lines.map(() => ' ').join('\n');
	return (
		<Transform
			transform={(_, index) => lines[index] ?? ''}
			// Ink gives no row to an empty line.
			accessibilityLabel={lines.map(line => line || ' ').join('\n')}
		>
			{blanks}
		</Transform>
	);
}
