import {addingPanel} from './adding/index.ts';
import {briefPanel} from './brief/index.ts';
import {annotatePanel} from './annotate/index.ts';
import {detail} from './detail/index.ts';
import {evidencePanel} from './evidence/index.ts';
import {dossierPanel} from './dossier/index.ts';
import {exportDialog} from './export/index.ts';
import {filters} from './filters/index.ts';
import {findPanel} from './find/index.ts';
import {help} from './help/index.ts';
import {ledgerPanel} from './ledger/index.ts';
import {listPanel} from './list/index.ts';
import {matrixPanel} from './matrix/index.ts';
import type {PanelTypes} from './model.ts';
import {palettePanel} from './palette/index.ts';
import {savedViewsPanel} from './saved-views/index.ts';
import {pairPanel} from './pair/index.ts';
import type {PanelKind} from './panel.ts';
import {picker} from './picker/index.ts';
import {seeAlsoPanel} from './see-also/index.ts';
import {savingPanel} from './saving/index.ts';
import {search} from './search/index.ts';
import {sourcesPanel} from './sources/index.ts';
import {wholeTextPanel} from './text/index.ts';
import {timelinePanel} from './timeline/index.ts';
import {whoPanel} from './who/index.ts';

/** Every panel of the explorer. A new one is a folder, its type in `model.ts`, and a line here. */
const panels: {readonly [Type in keyof PanelTypes]: PanelKind<PanelTypes[Type]>} = {
	list: listPanel,
	search,
	picker,
	filters,
	detail,
	find: findPanel,
	sources: sourcesPanel,
	text: wholeTextPanel,
	'see-also': seeAlsoPanel,
	timeline: timelinePanel,
	evidence: evidencePanel,
	matrix: matrixPanel,
	export: exportDialog,
	help,
	who: whoPanel,
	dossier: dossierPanel,
	pair: pairPanel,
	ledger: ledgerPanel,
	brief: briefPanel,
	saving: savingPanel,
	adding: addingPanel,
	annotate: annotatePanel,
	palette: palettePanel,
	views: savedViewsPanel,
};

/** The panel of a type: how it answers keys and how it is drawn. */
export function panelOf<Type extends keyof PanelTypes>(type: Type): PanelKind<PanelTypes[Type]> {
	return panels[type];
}
