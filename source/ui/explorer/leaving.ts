import type {LeftExplorer} from '../../settings/choose.ts';
import {emptyRequest} from '../../search/index.ts';
import type {State} from './model.ts';
import {asksNothing} from './movement.ts';
import {viewFlags} from './shell-command.ts';

/**
 * All that outlasts a run that ends in this state.
 * @param record the id of the chosen record
 * @param answeredTheme the background that the terminal has answered; null where it has not
 */
export function leftOf(
	{request, sort, language, preview, queries}: State,
	record: string | null,
	answeredTheme: LeftExplorer['answeredTheme'],
): LeftExplorer {
	const view = asksNothing(request) ? null : {request, sort, record};
	return {language, sort, preview, queries, view, answeredTheme};
}

/** The most records that a command line names: a longer one nobody reads, and a shell may refuse. */
const mostNamed = 40;

/**
 * The words of the command line that shows the same view again; none where nothing is asked, which is how the explorer
 * opens anyway. Marks may be others by then, so that the marked records are named one by one; of very many the view is
 * shown that they were marked in.
 */
export function sameViewCommand({request, sort, isMarkedOnly, marked}: State): readonly string[] {
	if (isMarkedOnly && marked.length <= mostNamed)
		return ['list', '--id', marked.join(','), ...viewFlags(emptyRequest, sort)];
	return asksNothing(request) ? [] : viewFlags(request, sort);
}
