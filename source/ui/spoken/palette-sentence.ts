import {labelOf} from '../../domain/vocabulary.ts';
import type {PalettePanel, SavedViewsPanel} from '../explorer/model.ts';
import type {PaletteItem} from '../explorer/palette-panel.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {clampIndex} from '../kit/viewport.ts';
import {dayInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/** The row of the palette that the cursor is on: `commitments of the view, key dollar sign; 3 of 4.` */
export function paletteSentence(model: ViewModel, {cursor}: PalettePanel): string {
	const {palette, messages, state} = model;
	const items = palette?.items ?? [];
	const item = items[cursor];
	if (!item) return messages.pickerEmpty;
	const {language} = state;
	const {label} = item;
	const name = label.charAt(0).toUpperCase() + label.slice(1);
	const said = [name, besideInWords(item, model)].filter(Boolean).join(', ');
	return sentence(spokenIn(language).placed(cursor + 1, items.length, said), language);
}

function besideInWords({act, beside, side, records}: PaletteItem, {vocabulary, state}: ViewModel): string {
	const {language} = state;
	if (act.type === 'run') return spokenIn(language).byKey(beside);
	if (act.type === 'line' || act.type === 'begin') return '';
	const who = side === null ? beside : labelOf(vocabulary.sides, side, language);
	return [who, records === null ? '' : spokenIn(language).records(records)].filter(Boolean).join(', ');
}

/** The saved view that the cursor is on: what it asks for, its records, and how many of them are new. */
export function savedViewSentence(model: ViewModel, panel: SavedViewsPanel): string {
	const {savedViews, messages, state} = model;
	const {language} = state;
	const index = clampIndex(panel.cursor, savedViews.length);
	const view = savedViews[index];
	if (!view) return messages.savedViews.none;
	const spoken = spokenIn(language);
	const {saved, sentence: asked, total, fresh} = view;
	const said = [
		saved.name,
		asked === '' ? messages.savedViews.everything : asked,
		spoken.records(total),
		messages.savedViews.newSince(fresh.length, dayInWords(saved.lookedOn, language)),
	];
	return sentence(spoken.placed(index + 1, savedViews.length, said.join(', ')), language);
}
