import {valuesAsked} from '../../search/index.ts';
import {labelIn, labelOf} from '../../domain/vocabulary.ts';
import type {FacetCount} from '../../domain/filter.ts';
import type {PickerPanel} from '../explorer/model.ts';
import {anyValue} from '../explorer/reading/picker-values.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {dateInWords, rangeInWords} from './date-words.ts';
import {spokenIn} from './messages/index.ts';
import {sentence} from './plain-speech.ts';

/**
 * The value of a picker that the cursor is on: `Daniel Kritenbrink, United States, 6 records, 23 January 2018 to 20
 * January 2021; 1 of 26.`
 */
export function pickerSentence(model: ViewModel, picker: PickerPanel): string {
	const {counts, messages, state} = model;
	const {language} = state;
	const current = counts[picker.cursor];
	// Where a value was let go, the bar is on none.
	if (!current) return picker.cursor < 0 && counts.length > 0 ? '' : messages.pickerEmpty;
	const spoken = spokenIn(language);
	return sentence(
		spoken.placed(picker.cursor + 1, counts.length, valueInWords(current, model, picker)),
		language,
	);
}

function valueInWords(counted: FacetCount, model: ViewModel, picker: PickerPanel): string {
	const {state, vocabulary} = model;
	const {language, request} = state;
	const spoken = spokenIn(language);
	const {value, side, count, possible} = counted;
	const label = labelIn(counted, language);
	if (value === anyValue) return label;
	const isChosen = picker.chosen.flat().includes(value);
	const isAsked = valuesAsked(request, picker.facet).includes(value);
	// Where all must be there, those asked for are chosen from the start, and Tab lifts one.
	const isLifted = picker.facet.form === 'all' && isAsked && !isChosen;
	return [
		picker.facet.form === 'ranges' ? rangeInWords(value, language) : label,
		side === null ? '' : labelOf(vocabulary.sides, side, language),
		spoken.records(count),
		possible > 0 ? spoken.possibly(possible) : '',
		spanInWords(value, model, picker),
		isLifted ? spoken.isLifted : isChosen ? spoken.isTaken : isAsked ? spoken.isAsked : '',
	]
		.filter(Boolean)
		.join(', ');
}

/** The first and the last record of a value under the filters in effect; empty for times, which say it themselves. */
function spanInWords(value: string, {state, picking}: ViewModel, {facet}: PickerPanel): string {
	const span = facet.form === 'ranges' ? null : picking?.spanOf(value);
	if (!span) return '';
	const {language} = state;
	const [first, last] = [dateInWords(span.first, language), dateInWords(span.last, language)];
	return first === last ? first : spokenIn(language).date.span(first, last);
}
