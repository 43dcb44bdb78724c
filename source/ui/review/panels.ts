import {reviewEdit} from './edit/panel.ts';
import {reviewFields} from './fields/panel.ts';
import {reviewHelp} from './help/panel.ts';
import {reviewList} from './list/panel.ts';
import type {ReviewPanelTypes} from './model.ts';
import type {ReviewPanelKind} from './panel.ts';
import {reviewSummary} from './summary/panel.ts';

/** Every panel of the review. A new one is a folder, its type in `model.ts`, and a line here. */
const panels: {readonly [Type in keyof ReviewPanelTypes]: ReviewPanelKind<ReviewPanelTypes[Type]>} = {
	list: reviewList,
	fields: reviewFields,
	edit: reviewEdit,
	summary: reviewSummary,
	help: reviewHelp,
};

/** The kind of a panel, by its type. */
export function reviewPanelKind<Type extends keyof ReviewPanelTypes>(
	type: Type,
): ReviewPanelKind<ReviewPanelTypes[Type]> {
	return panels[type];
}
