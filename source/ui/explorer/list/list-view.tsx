import type {ReactNode} from 'react';
import {Box} from 'ink';
import {Lines, TextLines} from '../../kit/text-lines.tsx';
import {nothingFoundLines, previewLines} from './lines.ts';
import {listTable} from './record-table.ts';
import {Table} from '../../kit/table.tsx';
import type {ViewModel} from '../view-model.ts';

/** The list of records, with a preview of the selected one where there is room. */
export function ListView({model}: {readonly model: ViewModel}): ReactNode {
	const {layout, results} = model;
	return (
		<Box height={layout.bodyLines}>
			<Box flexDirection="column" width={layout.listColumns}>
				{results.total === 0 ? (
					<Lines lines={nothingFoundLines(model)} width={layout.listColumns} />
				) : (
					<Table {...listTable(model)} />
				)}
			</Box>
			{layout.previewColumns > 0 ? (
				<Box width={layout.previewColumns}>
					<TextLines lines={previewLines(model)} />
				</Box>
			) : null}
		</Box>
	);
}
