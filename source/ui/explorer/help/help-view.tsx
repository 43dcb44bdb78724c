import type {ReactNode} from 'react';
import {Box} from 'ink';
import {Lines} from '../../kit/text-lines.tsx';
import {helpLines} from './lines.ts';
import type {ViewModel} from '../view-model.ts';

/** The help screen. */
export function HelpView({model, scroll}: {readonly model: ViewModel; readonly scroll: number}): ReactNode {
	const {layout, messages} = model;
	const lines = helpLines(messages);
	const from = Math.min(scroll, Math.max(0, lines.length - layout.bodyLines));
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Lines lines={lines.slice(from, from + layout.bodyLines)} width={layout.columns} />
		</Box>
	);
}
