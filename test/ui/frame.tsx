import {renderToString} from 'ink';
import {Screen} from '../../source/ui/app.tsx';
import type {ViewModel} from '../../source/ui/view-model.ts';

/** The screen for a view model, as text: what the app shows, without its hooks. */
export function frameOf(model: ViewModel): string {
	return renderToString(<Screen model={model} />, {columns: model.layout.columns});
}
