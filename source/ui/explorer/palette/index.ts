import {clampIndex} from '../../kit/viewport.ts';
import type {PalettePanel} from '../model.ts';
import type {PanelKind} from '../panel.ts';
import {paletteFrame, palettePage, paletteRowAt} from './lines.ts';
import {inPalette, typeInPalette} from './state.ts';

export {paletteWindow} from './lines.ts';
export {openPalette} from './state.ts';

/** Every command, panel, saved view and person by name, narrowed by typing. */
export const palettePanel: PanelKind<PalettePanel> = {
	reduce: inPalette,
	type: typeInPalette,
	draw: paletteFrame,
	isOverList: true,
	pageSize(model) {
		const {panel} = model.state;
		const total = model.palette?.items.length ?? 0;
		return panel.type === 'palette' ? palettePage(model, clampIndex(panel.cursor, total)) : 1;
	},
	rowAt: paletteRowAt,
	scrollMax: null,
};
