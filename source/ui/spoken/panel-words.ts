import {pickedFacets} from '../../domain/facets.ts';
import {recordPlace} from '../explorer/detail/index.ts';
import type {Panel, PanelTypes, State} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {briefParagraphs} from './brief-paragraphs.ts';
import {evidenceSentences} from './evidence-sentences.ts';
import {exportSentence} from './export-sentence.ts';
import {commitmentSentence, ledgerOpened} from './commitment-sentence.ts';
import {helpList} from './help-list.ts';
import {spokenIn} from './messages/index.ts';
import {dossierOpening, dossierSentence, pairOpening, pairSentence, whoSentence} from './met-sentences.ts';
import {matrixOpening, matrixSentence} from './matrix-sentence.ts';
import {paletteSentence, savedViewSentence} from './palette-sentence.ts';
import {pickerSentence} from './picker-sentence.ts';
import {sentence} from './plain-speech.ts';
import {recordParagraphs, sourceSentence} from './record-paragraphs.ts';
import {recordInWords, rowSentence} from './row-sentence.ts';
import {timelineOpening, timelineSentence} from './timeline-sentence.ts';
import {facetInWords, viewSentence} from './view-sentence.ts';

/** The words of a panel. */
interface SpokenPanel<Own extends Panel> {
	/** The lines with which it begins, before where one is in it; none for a line to type in. */
	readonly opened: (model: ViewModel, panel: Own) => readonly string[];
	/** A sentence on where one is in it; empty for a line to type in. */
	readonly here: (model: ViewModel, panel: Own) => string;
	/** The lines on what is typed in it, once the typing pauses. */
	readonly typed: ((model: ViewModel, panel: Own) => readonly string[]) | null;
}

const nothing = (): readonly string[] => [];

/** Every panel as it is spoken. */
const panels: {readonly [Type in keyof PanelTypes]: SpokenPanel<PanelTypes[Type]>} = {
	list: {opened: nothing, here: rowSentence, typed: null},
	search: {opened: nothing, here: rowSentence, typed: model => [foundSentence(model)]},
	picker: {
		opened(model, {facet}) {
			const {language} = model.state;
			return [spokenIn(language).picker(facet.picker.title[language], model.counts.length)];
		},
		here: pickerSentence,
		typed: (model, panel) => [pickerSentence(model, panel)],
	},
	filters: {
		opened: ({results, grandTotal, state}) => [
			spokenIn(state.language).filtersPanel(results.total, grandTotal),
		],
		here(model, {cursor}) {
			const {state, messages} = model;
			const {language, request} = state;
			const facet = pickedFacets[cursor];
			if (!facet) return '';
			const text = facetInWords(request, facet, model);
			const said = `${facet.picker.title[language]}: ${text === '' ? messages.any : text}`;
			return sentence(spokenIn(language).placed(cursor + 1, pickedFacets.length, said), language);
		},
		typed: null,
	},
	detail: {
		opened: model => [placeOfRecord(model), ...recordParagraphs(model)],
		here: (model, {scroll}) => recordParagraphs(model)[scroll] ?? '',
		typed: null,
	},
	find: {opened: nothing, here: () => '', typed: null},
	sources: {
		opened: ({record, state}) => [spokenIn(state.language).sourcesPanel(record?.sources.length ?? 0)],
		here({record, state}, {cursor}) {
			const source = record?.sources[cursor];
			return source ? sourceSentence(source, cursor, state.language) : '';
		},
		typed: null,
	},
	text: {
		opened: ({state}, {why, text}) => [why, ...text.split('\n'), spokenIn(state.language).textPanel],
		here: (_, {text}) => text,
		typed: null,
	},
	'see-also': {
		opened: ({seeAlso, state}) => [spokenIn(state.language).seeAlsoPanel(seeAlso.length)],
		here(model, {cursor}) {
			const {seeAlso, messages, state} = model;
			const record = seeAlso[cursor];
			if (!record) return '';
			const {language} = state;
			const spoken = spokenIn(language);
			const tie = messages.words.ties[record.tie];
			const said = `${recordInWords(record, model)}, ${tie.charAt(0).toLowerCase()}${tie.slice(1)}`;
			return sentence(spoken.placed(cursor + 1, seeAlso.length, said), language);
		},
		typed: null,
	},
	matrix: {opened: matrixOpening, here: matrixSentence, typed: null},
	timeline: {opened: timelineOpening, here: timelineSentence, typed: null},
	evidence: {
		opened: model => [`${model.messages.words.evidence.heading}.`, ...evidenceSentences(model)],
		here: (model, {scroll}) => evidenceSentences(model)[scroll] ?? '',
		typed: null,
	},
	export: {
		opened: ({state}) => [spokenIn(state.language).exportPanel],
		here: exportSentence,
		typed: null,
	},
	who: {opened: ({messages}) => [messages.met.dossierOf], here: whoSentence, typed: null},
	dossier: {opened: model => [dossierOpening(model)], here: dossierSentence, typed: null},
	pair: {opened: model => [pairOpening(model)], here: pairSentence, typed: null},
	annotate: {opened: nothing, here: () => '', typed: null},
	ledger: {opened: ledgerOpened, here: commitmentSentence, typed: null},
	brief: {
		opened: model => [`${model.messages.brief.title}.`, ...briefParagraphs(model)],
		here: (model, {scroll}) => briefParagraphs(model)[scroll] ?? '',
		typed: null,
	},
	saving: {opened: ({file}) => (file ? [file.path] : []), here: () => '', typed: null},
	adding: {opened: nothing, here: () => '', typed: null},
	palette: {
		opened: ({palette, state}) => [spokenIn(state.language).palettePanel(palette?.items.length ?? 0)],
		here: paletteSentence,
		typed: (model, panel) => [paletteSentence(model, panel)],
	},
	views: {
		opened: ({savedViews, state}) =>
			savedViews.length === 0 ? [] : [spokenIn(state.language).savedViewsPanel(savedViews.length)],
		here: savedViewSentence,
		typed: null,
	},
	help: {
		opened: (model, panel) => [spokenIn(model.state.language).helpPanel, ...helpList(model, panel)],
		here: (model, panel) => helpList(model, panel)[panel.scroll] ?? '',
		typed: helpList,
	},
};

/** Says what the typed text finds. */
function foundSentence(model: ViewModel): string {
	const {total} = model.results.rows;
	return [total === 0 ? rowSentence(model) : '', viewSentence(model)].filter(Boolean).join(' ');
}

/** The place of the open record among the rows from which it was opened; without one where it is none of them. */
function placeOfRecord(model: ViewModel): string {
	const spoken = spokenIn(model.state.language);
	if (!model.record) return spoken.gone;
	const place = recordPlace(model);
	return place ? spoken.record(place.row + 1, place.total) : spoken.aRecord;
}

function spokenPanel<Type extends keyof PanelTypes>(type: Type): SpokenPanel<PanelTypes[Type]> {
	return panels[type];
}

/** The lines with which the panel that has the keys begins. */
export function openingLines(model: ViewModel): readonly string[] {
	const {panel} = model.state;
	return spokenPanel(panel.type).opened(model, panel);
}

/** A sentence on where one is in the panel that has the keys; empty where one types. */
export function hereSentence(model: ViewModel): string {
	const {panel} = model.state;
	return spokenPanel(panel.type).here(model, panel);
}

/** The lines on what is typed in the panel that has the keys, for a pause; none where it is said by Enter alone. */
export function typedLines(model: ViewModel): readonly string[] {
	const {panel} = model.state;
	return spokenPanel(panel.type).typed?.(model, panel) ?? [];
}

/** The way to go on that Tab has put into the search line; empty where it has put none. */
export function candidateSentence(before: State, {state}: ViewModel): string {
	const {panel, language} = state;
	const cycle = panel.type === 'search' ? panel.cycle : null;
	if (cycle === null || (before.panel.type === 'search' && before.panel.cycle === cycle)) return '';
	const {candidates, index} = cycle;
	const spoken = spokenIn(language);
	const {label = '', count = null} = candidates[index] ?? {};
	const name = count === null ? label : `${label}, ${spoken.records(count)}`;
	return sentence(spoken.candidate(name, index + 1, candidates.length), language);
}
