import type {ReactNode} from 'react';
import type {Line} from './line.ts';
import {TextLines} from './text-lines.tsx';

/** One line of styled text, cut by its maker. */
export function LineText({line}: {readonly line: Line}): ReactNode {
	return <TextLines lines={[line]} />;
}
