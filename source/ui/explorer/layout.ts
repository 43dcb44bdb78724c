/** Width from which a preview stands beside the list (design, section 6). */
const previewFrom = 120;
/** Under this width the place goes, then the kind. */
const placeFrom = 60;
const kindFrom = 48;
/** From this width on every column has room for its longest common text. */
const wideFrom = 96;

/** The place of everything, in columns and lines. */
export interface Layout {
	readonly columns: number;
	/** Lines of the whole frame: one less than the terminal has, since a full frame makes the terminal scroll. */
	readonly lines: number;
	readonly hasHistogram: boolean;
	/** Lines between the head and the foot. */
	readonly bodyLines: number;
	/** Records on screen in the list. */
	readonly listRows: number;
	readonly listColumns: number;
	/** Columns of the preview; 0 where there is none. */
	readonly previewColumns: number;
	/** The widest that a column of the list may be; 0 where it is left out. The title takes what is left. */
	readonly widest: {readonly date: number; readonly kind: number; readonly place: number};
}

/** The layout for a terminal of this size; `mayPreview` is false where nothing may stand beside the list. */
export function layoutFor(columns: number, rows: number, mayPreview = true): Layout {
	const lines = Math.max(1, rows - 1);
	const hasHistogram = lines >= 12;
	// Title, search line, histogram, and the line of keys at the foot.
	const bodyLines = Math.max(1, lines - 3 - (hasHistogram ? 1 : 0));
	const previewColumns = mayPreview && columns >= previewFrom ? Math.min(76, Math.floor(columns * 0.38)) : 0;
	const listColumns = previewColumns > 0 ? columns - previewColumns : columns;
	return {
		columns,
		lines,
		hasHistogram,
		bodyLines,
		listRows: Math.max(1, bodyLines - 1),
		listColumns,
		previewColumns,
		widest: widestCells(listColumns, previewColumns > 0),
	};
}

/** Beside a preview, which names the place, a narrow list leaves the place to it. */
function widestCells(listColumns: number, hasPreview: boolean): Layout['widest'] {
	const isWide = listColumns >= wideFrom;
	const hasPlace = hasPreview ? isWide : listColumns >= placeFrom;
	return {
		date: listColumns >= kindFrom ? 19 : 16,
		kind: listColumns >= kindFrom ? (isWide ? 16 : 14) : 0,
		place: hasPlace ? (isWide ? 18 : 10) : 0,
	};
}
