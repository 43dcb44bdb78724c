/** Width from which the selected record stands beside the list. */
const besideFrom = 100;
/** Width of text that a reader's eye follows well. */
const widestDetail = 90;
const kindFrom = 64;
/** From this width on statuses have names; under it they have signs. */
const namesFrom = 56;
/** Body from which a narrow screen shows the passage under the list, and the most of it that the list may then take. */
const previewFrom = 14;
const listShare = 0.6;
/** What is left to the passage, at least, where the fields need more than their half. */
const passageShare = 0.4;

/** The place of each part of the review, in columns and lines. */
export interface ReviewLayout {
	readonly columns: number;
	/** Lines of the whole frame: one less than the terminal has, since a full frame makes the terminal scroll. */
	readonly lines: number;
	/** Lines between the head and the foot. */
	readonly bodyLines: number;
	readonly listColumns: number;
	/**
	 * Lines under the list that show the selected passage; 0 where it stands beside the list, or where there is no
	 * room.
	 */
	readonly previewLines: number;
	/** Columns of a record's fields, beside the list or, where `isWide` is false, in its place. */
	readonly detailColumns: number;
	readonly isWide: boolean;
	readonly hasKind: boolean;
	readonly hasNames: boolean;
}

/** The layout for a terminal of this size and a list of `total` rows. */
export function reviewLayout(columns: number, rows: number, total: number): ReviewLayout {
	const lines = Math.max(1, rows - 1);
	// The title, and the line of keys at the foot.
	const bodyLines = Math.max(1, lines - 2);
	const isWide = columns >= besideFrom;
	const detailColumns = isWide ? Math.min(widestDetail, Math.floor(columns / 2)) : columns;
	const listColumns = isWide ? columns - detailColumns : columns;
	return {
		columns,
		lines,
		bodyLines,
		previewLines:
			isWide || bodyLines < previewFrom
				? 0
				: bodyLines - Math.min(total + 1, Math.floor(bodyLines * listShare)),
		listColumns,
		detailColumns,
		isWide,
		hasKind: listColumns >= kindFrom,
		hasNames: columns >= namesFrom,
	};
}

/** Records of the list on screen: all of its lines but the heading. */
export function listRows({bodyLines, previewLines}: ReviewLayout): number {
	return Math.max(1, bodyLines - previewLines - 1);
}

/** Shares the lines of a record between its fields and the passage: each gets what it needs where both fit. */
export function splitDetail(
	bodyLines: number,
	fields: number,
	passage: number,
): {readonly fieldRows: number; readonly passageRows: number} {
	const share = Math.max(Math.floor(bodyLines * passageShare), bodyLines - fields);
	const passageRows = Math.max(0, Math.min(passage, share, bodyLines - 1));
	return {fieldRows: bodyLines - passageRows, passageRows};
}
