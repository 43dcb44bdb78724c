/** Puts rows of records together by the key of the record. */
export function groupBySeq<Row extends {readonly seq: number}>(rows: readonly Row[]): Map<number, Row[]> {
	const groups = new Map<number, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.seq);
		if (group) group.push(row);
		else groups.set(row.seq, [row]);
	}
	return groups;
}
