import {seriesGapsIn} from '../answers/series-gaps.ts';
import {joinedRuns, runText} from '../domain/missing-editions.ts';
import {safeText} from '../text/safe.ts';
import {olderFormError} from '../search/index.ts';
import {briefWordsIn} from '../words/brief/index.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {facetCommand, type Besides} from './facet.ts';

/**
 * The command of series: how many records of the view belong to each, and which numbers or years no record at all
 * has, though there are earlier and later ones; of a yearly series the years, with those in which it was only
 * possibly held as `2012?`.
 */
export const series = facetCommand('series', missing);

function missing({store, language}: Context): Besides {
	if (store.olderForm()?.facets.includes('series') === true) throw olderFormError(store.path, 'series');
	const rhythms = new Map(store.vocabulary().series.map(each => [each.id, each[`definition_${language}`]]));
	const gapsOf = seriesGapsIn(store);
	const {of} = briefWordsIn(language);
	return {
		heading: wordsIn(language).values.missing,
		cell(id) {
			const {missing: runs, possible} = gapsOf(id);
			const doubtful = possible.map(year => `${year}?`);
			return [...joinedRuns(runs).map(run => runText(run, of)), ...doubtful].join(', ');
		},
		fields(id) {
			const {missing: runs, possible} = gapsOf(id);
			return {
				rhythm: safeText(rhythms.get(id) ?? ''),
				missing: runs.map(({known, ...run}) => ({
					...run,
					looked_for: known?.looked_for ?? false,
					known: safeText(known?.[`known_${language}`] ?? ''),
				})),
				...(possible.length > 0 && {possible}),
			};
		},
	};
}
