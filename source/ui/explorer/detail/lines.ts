import type {Line} from '../../kit/line.ts';
import {recordLines} from './record-lines.ts';
import type {ViewModel} from '../view-model.ts';

/** Columns of text that a reader's eye follows well; a wider terminal leaves the rest empty. */
const widestText = 100;

/** The open record's lines, all of them: the view shows a window of these. */
export function detailLines(model: ViewModel): readonly Line[] {
	const {record, layout, state, messages, vocabulary, results, visit} = model;
	if (!record) return [];
	const width = Math.min(widestText, layout.columns - 2);
	const context = {language: state.language, messages, vocabulary, terms: results.terms, visit};
	return recordLines(record, width, context).map(each => [{text: ' ', style: 'plain' as const}, ...each]);
}
