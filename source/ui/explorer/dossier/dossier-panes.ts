import {follow, type Viewport} from '../../kit/viewport.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';

/** From this width on the engagements stand beside the counterparts; the counterparts have so much at least. */
const besideFrom = 120;
const peopleColumns = {from: 66, most: 90} as const;
/** Lines over the panes: figures, and the headings. */
const linesAbove = 2;

/** The two panes of a dossier. */
export interface DossierPanes {
	readonly isBeside: boolean;
	/** Columns and lines of the counterparts, without their heading. */
	readonly peopleWidth: number;
	readonly peopleLines: number;
	/** Columns and lines of the engagements, without their heading. */
	readonly sideWidth: number;
	readonly sideLines: number;
	/** True where what is known of the person stands alone, for want of room beside it. */
	readonly isPersonAlone: boolean;
	/** The counterparts and the engagements on screen. */
	readonly people: Viewport;
	readonly records: Viewport;
}

/** The rows of other kinds beside the engagements: headings with what follows, and a blank line before each. */
const linesBeside = 17;
const leastRecords = 3;

/** Shares out the body of a dossier. */
export function dossierPanes({layout, met}: ViewModel, {row, focus}: DossierPanel): DossierPanes {
	const {columns, bodyLines} = layout;
	const {counterparts, cursor, records} = met;
	const room = Math.max(1, bodyLines - linesAbove);
	const isBeside = columns >= besideFrom;
	const half = Math.max(1, Math.floor((bodyLines - linesAbove - 1) / 2) + 1);
	const peopleLines = isBeside ? room : Math.max(1, Math.min(half, counterparts.length, room));
	const sideLines = isBeside ? room : Math.max(0, room - peopleLines - 1);
	const most = isBeside ? Math.max(leastRecords, sideLines - linesBeside) : sideLines;
	const peopleWidth = isBeside
		? Math.min(peopleColumns.most, peopleColumns.from + Math.floor((columns - besideFrom) / 4))
		: columns;
	return {
		isBeside,
		peopleWidth,
		peopleLines,
		sideWidth: isBeside ? columns - peopleWidth - 1 : columns,
		sideLines,
		people: windowed(cursor, peopleLines, counterparts.length),
		isPersonAlone: !isBeside && (focus === 'person' || counterparts.length === 0),
		records: windowed(focus === 'records' ? row : 0, most, records.total),
	};
}

/** The rows that fit, where a line says how many more there are. */
function windowed(cursor: number, lines: number, length: number): Viewport {
	return follow(0, cursor, length > lines ? Math.max(1, lines - 1) : lines, length);
}
