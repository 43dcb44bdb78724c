import type {Stacked} from '../kit/stack.ts';

/** The rows of the panel from which a record was opened: the reader goes on along them. */
export interface OpenedFrom<Panel> {
	readonly total: number;
	/** The row that was opened. */
	readonly row: number;
	/** Gives the record of a row; undefined where it has none. */
	readonly idAt: (row: number) => string | undefined;
	/** Gives the panel with a row on its bar. */
	readonly at: (row: number) => Panel;
}

/** The panel from which the record on screen was opened; a line in which one types lies over the record itself. */
export function openerOf<Panel extends {readonly type: string}>({
	panel,
	below,
}: Stacked<Panel>): Panel | undefined {
	const under = below.at(-1);
	return panel.type !== 'detail' && under?.type === 'detail' ? below.at(-2) : under;
}

/** The nearest row before or after with another record; null where there is none. */
export function rowBeside(
	{total, row, idAt}: Omit<OpenedFrom<unknown>, 'at'>,
	open: string,
	by: 1 | -1,
): number | null {
	for (let at = row + by; at >= 0 && at < total; at += by) {
		const id = idAt(at);
		if (id !== undefined && id !== open) return at;
	}
	return null;
}
