import {joinedRuns, runText, type MissingEditions} from '../domain/missing-editions.ts';
import {safeText} from '../text/safe.ts';
import {olderFormError} from '../search/index.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {facetCommand, type Besides} from './facet.ts';

/**
 * The command of series: how many records of the view belong to each, and which numbers or years no record at all
 * has, though there are earlier and later ones.
 */
export const series = facetCommand('series', missing);

function missing({store, language}: Context): Besides {
	if (store.olderForm()?.facets.includes('series') === true) throw olderFormError(store.path, 'series');
	const editions = store.missingEditions();
	const rhythms = new Map(store.vocabulary().series.map(each => [each.id, each[`definition_${language}`]]));
	const of = (id: string): readonly MissingEditions[] => editions.get(id) ?? [];
	return {
		heading: wordsIn(language).values.missing,
		cell: id => joinedRuns(of(id)).map(runText).join(', '),
		fields: id => ({
			rhythm: safeText(rhythms.get(id) ?? ''),
			missing: of(id).map(({from, to, known}) => ({
				from,
				to,
				looked_for: known?.looked_for ?? false,
				known: safeText(known?.[`known_${language}`] ?? ''),
			})),
		}),
	};
}
