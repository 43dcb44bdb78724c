import type {ReactNode} from 'react';
import {Box, Transform, useIsScreenReaderEnabled, useStdout, useWindowSize} from 'ink';
import {isGrid, type Frame, type Grid} from './frame.ts';
import {fitLine, lineText, lineWidth, type Line} from './line.ts';
import {Table} from './table.tsx';
import type {Look} from './theme.ts';

/**
 * Prints a frame, whose makers have cut every line to the width of the terminal; one that they left wider is cut here,
 * so that nothing wraps. Lines that follow each other are one node. A screen reader gets the text uncut and without
 * control sequences, as it does from Ink.
 */
export function FrameView({frame, look: asked}: {readonly frame: Frame; readonly look: Look}): ReactNode {
	const isScreenReader = useIsScreenReaderEnabled();
	const look = !isScreenReader && asked;
	const {columns} = useWindowSize();
	const {stdout} = useStdout();
	const currentColumns = (): number => ('columns' in stdout && Number(stdout.columns)) || columns;
	return (
		<Box flexDirection="column" width="100%">
			{blocksOf(frame).map((block, index) =>
				isLines(block) ? (
					<LinesView key={index} {...{look, currentColumns}} lines={block} />
				) : (
					<Table key={index} grid={block} look={look} />
				),
			)}
		</Box>
	);
}

type Block = readonly Line[] | Grid;

function isLines(block: Block): block is readonly Line[] {
	return Array.isArray(block);
}

/** The grids of a frame, and the lines between them. */
function blocksOf(frame: Frame): readonly Block[] {
	const blocks: (Line[] | Grid)[] = [];
	for (const part of frame) {
		const last = blocks.at(-1);
		if (isGrid(part)) blocks.push(part);
		else if (Array.isArray(last)) last.push(part);
		else blocks.push([part]);
	}
	return blocks;
}

interface LinesViewProps {
	readonly lines: readonly Line[];
	readonly look: Look | false;
	/** The width of the terminal when the lines are written: Ink writes a frame once more after a resize. */
	readonly currentColumns: () => number;
}

/**
 * Lines as one node that Ink lays out by its number of lines alone: what it measures are blanks, in whose place the
 * lines are written. To measure the lines themselves, at each key, is most of what Ink would do for a frame.
 */
function LinesView({lines, look, currentColumns}: LinesViewProps): ReactNode {
	const textOf = (part: Line): string => {
		const columns = currentColumns();
		return lineText(lineWidth(part) <= columns ? part : fitLine(part, columns), look);
	};
	const blanks = lines.map(() => ' ').join('\n');
	return (
		<Transform
			transform={(_, index) => textOf(lines[index] ?? [])}
			// Ink gives no row to an empty line.
			{...(look === false && {accessibilityLabel: lines.map(part => lineText(part, look) || ' ').join('\n')})}
		>
			{blanks}
		</Transform>
	);
}
