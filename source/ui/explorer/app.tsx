import {memo, type ReactNode} from 'react';
import {Box} from 'ink';
import {LineText} from '../kit/line-text.tsx';
import {TextLines} from '../kit/text-lines.tsx';
import type {Explorer} from './explorer.ts';
import {footerLine} from './footer.ts';
import {tooSmallLine} from './frame.ts';
import {headerLines} from './header.ts';
import {isTooSmall} from './layout.ts';
import type {State} from './model.ts';
import type {Ports} from './ports.ts';
import {useExplorer} from './use-explorer.ts';
import type {ViewModel} from './view-model.ts';
import {DetailView} from './detail/detail-view.tsx';
import {ExportView} from './export/export-view.tsx';
import {FiltersView} from './filters/filters-view.tsx';
import {HelpView} from './help/help-view.tsx';
import {ListView} from './list/list-view.tsx';
import {PickerView} from './picker/picker-view.tsx';
import {RelatedView} from './related/related-view.tsx';

interface AppProps {
	readonly explorer: Explorer;
	readonly ports: Ports;
	readonly initial: State;
	/** Called with the exit code once the reader is done. */
	readonly onExit: (code: number) => void;
}

/** The explorer: head, the panel that has the keys, foot. */
export function App({explorer, ports, initial, onExit}: AppProps): ReactNode {
	const model = useExplorer(explorer, ports, initial, onExit);
	return <Screen model={model} />;
}

/**
 * Drawn anew only for another model: Ink renders once more than needed when it starts and when the terminal is
 * resized.
 */
export const Screen = memo(function Screen({model}: {readonly model: ViewModel}): ReactNode {
	const {layout} = model;
	if (isTooSmall(layout.columns, layout.lines + 1)) return <LineText line={tooSmallLine(model)} />;
	return (
		<Box flexDirection="column" height={layout.lines} width={layout.columns}>
			<TextLines lines={headerLines(model)} />
			<PanelView model={model} />
			<LineText line={footerLine(model)} />
		</Box>
	);
});

function PanelView({model}: {readonly model: ViewModel}): ReactNode {
	const {panel} = model.state;
	switch (panel.type) {
		case 'list':
		case 'search':
			return <ListView model={model} />;
		case 'picker':
			return <PickerView model={model} picker={panel} />;
		case 'filters':
			return <FiltersView model={model} cursor={panel.cursor} />;
		case 'detail':
			return <DetailView model={model} />;
		case 'related':
			return <RelatedView model={model} cursor={panel.cursor} />;
		case 'export':
			return <ExportView model={model} dialog={panel} />;
		case 'help':
			return <HelpView model={model} scroll={panel.scroll} />;
	}
}
