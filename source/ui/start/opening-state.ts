import type {Language} from '../../domain/vocabulary.ts';
import type {Search, SearchRequest} from '../../search/index.ts';
import type {LeftExplorer} from '../../settings/choose.ts';
import type {Store} from '../../store/index.ts';
import {leftOf} from '../explorer/leaving.ts';
import {messagesIn} from '../explorer/messages/index.ts';
import type {State} from '../explorer/model.ts';
import {asksNothing} from '../explorer/movement.ts';
import type {Explorer} from '../explorer/reading/explorer.ts';
import type {Folders} from '../explorer/reading/absolute-path.ts';
import {initialState, type Opening} from '../explorer/state.ts';
import {keyLabel} from '../kit/help.ts';

/** The store, search, request and circumstances that an explorer is opened with. */
export interface StartingPoint extends Folders {
	readonly store: Store;
	/** The search over the store by which the request was read: names that it knows are not read again. */
	readonly search: Search;
	readonly request: SearchRequest;
	readonly language: Language;
	/** The parts of the first state that earlier runs and the configuration decide. */
	readonly opening: Partial<Omit<Opening, 'notice'>>;
	/** ISO day, for the names of exported files. */
	readonly today: string;
}

/** The first state, which says how the last view is taken up where no other is asked for. */
export function openingState(
	explorer: Explorer,
	{request, language, opening}: Pick<StartingPoint, 'request' | 'language' | 'opening'>,
): State {
	const marked = explorer.marked();
	const earlier = {marked, earlierMarks: new Set(marked)};
	const initial = explorer.withOpenVisit(initialState(request, language, {...earlier, ...opening}));
	const {lastView, bindings} = initial;
	const key = bindings.find(({command}) => command === 'last-view')?.keys[0];
	if (lastView === null || key === undefined || !asksNothing(request)) return initial;
	const view = explorer.sentenceOf({...lastView, language});
	return {...initial, notice: {kind: 'info', text: messagesIn(language).lastView(keyLabel(key), view)}};
}

/** All that outlasts an explorer that is left in a state. Never throws. */
export function leftIn(
	explorer: Explorer,
	state: State,
	answeredTheme: LeftExplorer['answeredTheme'],
): LeftExplorer {
	return leftOf(state, chosenIn(explorer, state), answeredTheme);
}

/** The chosen record; null where the database can no longer say. */
function chosenIn(explorer: Explorer, state: State): string | null {
	try {
		return explorer.chosenIn(state);
	} catch {
		return null;
	}
}
