import type {Dossier} from '../../../answers/dossier.ts';
import {placeIn} from '../../../domain/engagement.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import {labelIn, type Language} from '../../../domain/vocabulary.ts';
import {
	dossierWordsIn,
	listed,
	numberIn,
	officeNames,
	rankText,
	termText,
	wordsIn,
} from '../../../words/index.ts';
import type {DossierFact} from '../met-model.ts';
import {officeTerm} from './office-terms.ts';

/** All that a dossier tells of a person: offices with their terms, spellings, ranks, kinds, places and promises. */
export function personFacts(dossier: Dossier, language: Language, today: string): readonly DossierFact[] {
	const words = dossierWordsIn(language);
	const {profile, byKind, byPlace, byTopic, commitments} = dossier;
	const facts = (heading: string, texts: readonly string[]): readonly DossierFact[] =>
		texts.filter(Boolean).map(text => ({heading, text, term: null}));
	const counts = (all: readonly FacetCount[]): string =>
		listed(all.map(each => `${labelIn(each, language)} ${numberIn(each.count, language)}`));
	const places = byPlace.map(each => `${placeIn(each, language)} ${numberIn(each.count, language)}`);
	return [
		...profile.offices.map(each => ({
			heading: words.offices,
			text: officeNames(each, language),
			term: {...officeTerm(each, today), text: termText(each, language)},
		})),
		...facts(words.spellings, profile.other_names),
		...facts(
			words.ranks,
			profile.ranks.map(each => rankText(each, language)),
		),
		...facts(words.byKind, [counts(byKind)]),
		...facts(words.byPlace, [listed(places)]),
		...facts(wordsIn(language).topics, [counts(byTopic)]),
		...facts(words.promised, commitments > 0 ? [words.promises(commitments)] : []),
	];
}
