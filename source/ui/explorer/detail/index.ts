import type {DetailPanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {detailFrame, detailPage, detailScrollMax} from './lines.ts';
import {inDetail} from './state.ts';

export {inEnglishLines} from './evidence-lines.ts';
export {atHit, firstFrom} from './finding.ts';
export {detailHits} from './lines.ts';
export {recordHead, recordPlace} from './head.ts';
export {ownLines, ownTexts} from './own-lines.ts';

/** One record in full. */
export const detail: PanelKind<DetailPanel> = {
	reduce: inDetail,
	type: null,
	draw: detailFrame,
	pageSize: detailPage,
	rowAt: null,
	scrollMax: detailScrollMax,
};
