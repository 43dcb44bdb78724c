import type {MissingEditions} from '../domain/missing-editions.ts';
import {safeText} from '../text/safe.ts';
import {olderFormError} from '../search/index.ts';
import {wordsIn} from '../words/index.ts';
import type {Context} from './command.ts';
import {facetCommand, type Besides} from './facet.ts';

type Run = Pick<MissingEditions, 'from' | 'to'>;

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
		cell: id => joined(of(id)).map(runText).join(', '),
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

/** Runs that follow one another as one, whatever is known of each. */
function joined(runs: readonly Run[]): readonly Run[] {
	const whole: Run[] = [];
	for (const {from, to} of runs) {
		const before = whole.at(-1);
		if (before?.to === from - 1) whole[whole.length - 1] = {from: before.from, to};
		else whole.push({from, to});
	}
	return whole;
}

function runText({from, to}: Run): string {
	return from === to ? String(from) : `${from}–${to}`;
}
