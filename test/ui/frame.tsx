import {renderToString} from 'ink';
import {Screen} from '../../source/ui/explorer/app.tsx';
import type {ViewModel} from '../../source/ui/explorer/view-model.ts';

/** The screen for a view model, as text: what the app shows, without its hooks. */
export function frameOf(model: ViewModel): string {
	return renderToString(<Screen model={model} />, {columns: model.layout.columns});
}
