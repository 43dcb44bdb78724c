import type {ReactNode} from 'react';
import {Text, useIsScreenReaderEnabled} from 'ink';
import chalk from 'chalk';
import {fitLine, lineText, type Line} from './line.ts';

/** Lines of text one under the other, each cut to the width. */
export function Lines({lines, width}: {readonly lines: readonly Line[]; readonly width: number}): ReactNode {
	return <TextLines lines={lines.map(each => fitLine(each, width))} />;
}

/**
 * Lines that their maker has cut: nothing here wraps. However many they are, to Ink they are one text: laying out a
 * node for each line and style took most of the time of a frame. A screen reader gets them without control sequences,
 * as it does from Ink.
 */
export function TextLines({lines}: {readonly lines: readonly Line[]}): ReactNode {
	const isScreenReader = useIsScreenReaderEnabled();
	if (lines.length === 0) return null;
	const isStyled = chalk.level > 0 && !isScreenReader;
	// Ink gives no row to an empty text.
	return <Text wrap="truncate">{lines.map(each => lineText(each, isStyled) || ' ').join('\n')}</Text>;
}
