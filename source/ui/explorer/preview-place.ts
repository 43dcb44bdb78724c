import type {PreviewPlace} from '../../settings/values.ts';
import {previewPlacesFor} from './layout.ts';
import type {Shown, State} from './model.ts';
import type {ViewModel} from './view-model.ts';

/** The place where the preview of a screen is, and those where it could be. */
export function previewOn({layout}: Pick<ViewModel, 'layout'>): Shown['preview'] {
	const {columns, lines, previewColumns, previewLines} = layout;
	return {
		place: previewColumns > 0 ? 'right' : previewLines > 0 ? 'below' : 'off',
		possible: previewPlacesFor(columns, lines + 1),
	};
}

/** The preview at the next place that the terminal has room for, with its name. */
export function withNextPreview(state: State, {preview, messages}: Shown): State {
	const {place, possible} = preview;
	const next: PreviewPlace = possible[(possible.indexOf(place) + 1) % possible.length] ?? 'off';
	return {
		...state,
		preview: next,
		previewScroll: 0,
		notice: {kind: 'info', text: messages.previewAt[next]},
	};
}
