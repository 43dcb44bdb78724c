import {placeIn, type ListedEngagement} from '../../domain/engagement.ts';
import {labelIn, labelOf, type Language} from '../../domain/vocabulary.ts';
import type {TreeRow} from '../../store/index.ts';
import {hasTerm} from '../../search/index.ts';
import {whereItSaysSo} from '../explorer/list/index.ts';
import {wantedIn} from '../explorer/pair-line.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {lineText} from '../kit/line.ts';
import {dateInWords} from './date-words.ts';
import {encounterInWords} from './encounter-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence, speakable} from './plain-speech.ts';
import {nothingFoundSentence} from './view-sentence.ts';

/**
 * The chosen row of the list in a sentence: `Row 3 of 13: 9 September 2024, talks, Phan Văn Giang and Lloyd Austin,
 * Washington.` Where the list is empty, a sentence that says so.
 */
export function rowSentence(model: ViewModel): string {
	const {state, results} = model;
	const {language, cursor} = state;
	const row = results.rows.at(cursor);
	if (!row) return nothingFoundSentence(model);
	const {row: words} = spokenIn(language);
	return sentence(words(cursor + 1, results.rows.total, rowInWords(row, model)), language);
}

function rowInWords({record, visit}: TreeRow, model: ViewModel): string {
	const {state} = model;
	const {language, marked} = state;
	const spoken = spokenIn(language);
	const said = recordInWords(record, model);
	return [
		said,
		visitInWords(visit, language),
		reasonsInWords(model),
		hitInWords(record, said, model),
		marked.includes(record.id) ? spoken.isMarked : '',
	]
		.filter(Boolean)
		.join(', ');
}

/** The place of a row in its visit: how many records are under it, or that it is a part; empty outside of visits. */
export function visitInWords(visit: TreeRow['visit'], language: Language): string {
	const words = spokenIn(language).visit;
	if (visit === null) return '';
	return visit.sign === 'folded' || visit.sign === 'open' ? words[visit.sign](visit.size) : words.part;
}

/** A record as lists say it: when, as what, who met whom, where. */
export function recordInWords(record: ListedEngagement, {state, vocabulary, results}: ViewModel): string {
	const {language} = state;
	return [
		dateInWords(record.date, language, results.filter.years),
		labelOf(vocabulary.kinds, record.kind, language),
		encounterInWords(record, {language, vocabulary, isWanted: wantedIn(results)}),
		// The name alone: what stands behind its comma is told with the record.
		placeIn(record.place, language).split(',')[0] ?? '',
	]
		.map(part => speakable(part, language))
		.filter(Boolean)
		.join(', ');
}

/** The kinds and topics through which the chosen record is only related to what is typed. */
function reasonsInWords({state, results}: ViewModel): string {
	const hit = results.terms.length === 0 ? undefined : results.hitAt(state.cursor);
	if (hit?.tier !== 'related' || hit.reasons.length === 0) return '';
	const labels = hit.reasons.map(({en, vi}) => labelIn({label_en: en, label_vi: vi}, state.language));
	return spokenIn(state.language).relatedThrough(labels.join(', '));
}

/** Columns of text that are enough for a few words around a hit. */
const roomForHit = 80;

/** The words around what is typed, as the record says it; empty where its row has all of it. */
function hitInWords(record: ListedEngagement, said: string, model: ViewModel): string {
	const {results, hitsOf, vocabulary, state} = model;
	const {terms} = results;
	if (terms.every(term => hasTerm(said, term))) return '';
	const texts = model.unlisted.get(record.id);
	if (!texts) return '';
	const {language} = state;
	const isTogether = results.hitAt(state.cursor)?.tier === 'together';
	const line = whereItSaysSo(record, texts, {
		terms,
		hitsOf,
		language,
		vocabulary,
		room: roomForHit,
		isTogether,
	});
	const words = speakable(lineText(line, false), language);
	return words === '' ? '' : spokenIn(language).saysSo(words);
}
