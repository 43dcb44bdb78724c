import type {Mode} from './keys.ts';
import type {Panel} from './model.ts';

/**
 * The mode in which a panel reads keys. In the target of the export dialog letters are text, elsewhere in it not; a
 * picker of people, all of whom must be there, has keys of its own, and so have the months of the timeline.
 */
export function modeOf(panel: Panel): Mode {
	if (panel.type === 'picker') return panel.facet.form === 'all' ? 'people' : 'picker';
	if (panel.type === 'timeline') return panel.month === null ? 'timeline' : 'months';
	return panel.type === 'export' && panel.focus === 'target' ? 'target' : panel.type;
}

/** The place at which a reader is: a panel, and the record that it is of. */
export function placeOf(panel: Panel): string {
	return 'id' in panel ? `${panel.type} ${panel.id ?? ''}` : panel.type;
}
