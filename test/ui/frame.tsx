import type {ReactNode} from 'react';
import {Box, renderToString} from 'ink';
import {Footer} from '../../source/ui/components/footer.tsx';
import {Header} from '../../source/ui/components/header.tsx';
import type {ViewModel} from '../../source/ui/view-model.ts';
import {DetailView} from '../../source/ui/views/detail-view.tsx';
import {ExportView} from '../../source/ui/views/export-view.tsx';
import {FiltersView} from '../../source/ui/views/filters-view.tsx';
import {HelpView} from '../../source/ui/views/help-view.tsx';
import {ListView} from '../../source/ui/views/list-view.tsx';
import {PickerView} from '../../source/ui/views/picker-view.tsx';
import {RelatedView} from '../../source/ui/views/related-view.tsx';

/** The screen for a view model, as text: what the app composes, without its hooks. */
export function frameOf(model: ViewModel): string {
	return renderToString(
		<Box flexDirection="column" width={model.layout.columns}>
			<Header model={model} />
			{panelOf(model)}
			<Footer model={model} />
		</Box>,
		{columns: model.layout.columns},
	);
}

function panelOf(model: ViewModel): ReactNode {
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
