import type {Mode} from './keys.ts';
import type {Panel} from './model.ts';

/** The mode in which a panel reads keys. In the target of the export dialog letters are text, elsewhere in it not. */
export function modeOf(panel: Panel): Mode {
	return panel.type === 'export' && panel.focus === 'target' ? 'target' : panel.type;
}
