import {officeIn} from '../../domain/engagement.ts';
import {dossierWordsIn, timeText, wordsIn} from '../../words/index.ts';
import type {DossierPanel, WhoPanel} from '../explorer/met-panels.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {dateInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';
import {recordInWords, visitInWords} from './row-sentence.ts';

/** Says on whom one is among the people of a record. */
export function whoSentence({record, state}: ViewModel, {cursor}: WhoPanel): string {
	const {language} = state;
	const people = record?.people ?? [];
	const person = people[cursor];
	if (!person) return '';
	const said = [person.name, officeIn(person, language)].filter(Boolean).join(', ');
	return sentence(spokenIn(language).placed(cursor + 1, people.length, said), language);
}

/** Says whose dossier it is, and how much is in it. */
export function dossierOpening({met, state, messages}: ViewModel): string {
	const {language} = state;
	const {dossier} = met;
	if (!dossier) return messages.met.gone;
	const {profile, total, counterparts, silence} = dossier;
	const words = dossierWordsIn(language);
	const said = [
		`${messages.modes.dossier}: ${profile.name}`,
		wordsIn(language).records(total),
		words.counterpartCount(counterparts.length),
		...(silence ? [`${words.longestSilence} ${timeText(silence.days, language)}`] : []),
	];
	return sentence(said.join(', '), language);
}

/** Says on which counterpart one is, or on which engagement with him. */
export function dossierSentence(model: ViewModel, panel: DossierPanel): string {
	const {met, state} = model;
	const {language} = state;
	const spoken = spokenIn(language);
	const {counterparts, cursor, records, facts} = met;
	if (panel.focus === 'records') {
		const record = records.at(panel.row);
		if (!record) return '';
		return sentence(spoken.placed(panel.row + 1, records.total, recordInWords(record, model)), language);
	}
	if (panel.focus === 'person') {
		const fact = facts[panel.row];
		if (!fact) return '';
		const {heading, text, term} = fact;
		const said = [`${heading}: ${text}`, term?.text ?? ''].filter(Boolean).join(', ');
		return sentence(spoken.placed(panel.row + 1, facts.length, said), language);
	}
	const person = counterparts[cursor];
	if (!person) return model.messages.met.noCounterparts;
	const {first, last} = person;
	const dates = [...new Set([first, last])].map(each => dateInWords(each, language));
	const said = [person.name, wordsIn(language).records(person.count), dates.join(spoken.upTo)].join(', ');
	return sentence(spoken.placed(cursor + 1, counterparts.length, said), language);
}

/** Says who the pair is, and how much they have to do with each other. */
export function pairOpening({met, state, messages}: ViewModel): string {
	const {language} = state;
	const {pair} = met;
	if (!pair) return messages.met.gone;
	if (pair.total === 0) return messages.met.neverMet;
	const {a, b, total, silence} = pair;
	const words = dossierWordsIn(language);
	const spoken = spokenIn(language);
	const other = 'person' in b ? b.person.name : b.side === null ? '' : spoken.countries[b.side];
	const said = [
		[a.name, other].filter(Boolean).join(spoken.and),
		wordsIn(language).records(total),
		...(silence ? [`${words.longestSilence} ${timeText(silence.days, language)}`] : []),
	];
	return sentence(said.join(', '), language);
}

/** Says on which of their engagements one is. */
export function pairSentence(model: ViewModel): string {
	const {met, state} = model;
	const row = met.rows.at(met.row);
	if (!row) return '';
	const {language} = state;
	return sentence(
		spokenIn(language).placed(
			met.row + 1,
			met.rows.total,
			[recordInWords(row.record, model), visitInWords(row.visit, language)].filter(Boolean).join(', '),
		),
		language,
	);
}
