import {asksNothing} from '../explorer/movement.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {keyInWords, spokenIn} from './messages/index.ts';
import {rowSentence} from './row-sentence.ts';
import {filtersInWords, viewSentence} from './view-sentence.ts';

/** A line on what this is, how many records it has, the first row, and how to go on. */
export function startLine(model: ViewModel): string {
	const {state, grandTotal} = model;
	const {language, request} = state;
	const spoken = spokenIn(language);
	return [
		spoken.start(grandTotal),
		asksNothing(request) ? lastViewWords(model) : viewSentence(model),
		rowSentence(model),
		spoken.startKeys,
	]
		.filter(Boolean)
		.join(' ');
}

/** The way back to the view of the last time; empty where there is none. */
function lastViewWords(model: ViewModel): string {
	const {lastView, bindings, language} = model.state;
	const key = bindings.find(({command}) => command === 'last-view')?.keys[0];
	if (lastView === null || key === undefined) return '';
	const spoken = spokenIn(language);
	const {request} = lastView;
	const asked = [
		request.query === '' ? '' : `${model.messages.words.query} ${request.query}`,
		filtersInWords(request, model),
	];
	return spoken.lastView(keyInWords(key, spoken), asked.filter(Boolean).join('; '));
}
