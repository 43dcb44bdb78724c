import {requestChips} from './chips.ts';
import {fieldSegments} from '../../kit/text-field/index.ts';
import {histogramLine} from './histogram.ts';
import {fitLine, highlighted, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';

/** The lines above every panel: title, search line, years. */
export function headLines(model: ViewModel): readonly Line[] {
	return [titleLine(model), searchLine(model), ...(model.layout.hasHistogram ? [yearsLine(model)] : [])];
}

function titleLine({state, messages, layout, grandTotal}: ViewModel): Line {
	const tagline = layout.columns >= 60 ? `  ${messages.tagline}` : '';
	return spread(
		[
			{text: ' communique', style: 'brand'},
			{text: tagline, style: 'dim'},
		],
		line(`${state.language.toUpperCase()}  ${messages.words.records(grandTotal)} `, 'dim'),
		layout.columns,
	);
}

function searchLine(model: ViewModel): Line {
	const {state, messages, layout} = model;
	const isActive = state.panel.type === 'search';
	const isEmpty = state.search.text === '' && !isActive;
	const field: Line = [
		{text: ' / ', style: isActive ? 'accent' : 'dim'},
		...(isEmpty
			? [{text: messages.searchPlaceholder, style: 'dim' as const}]
			: fieldSegments(state.search, isActive, layout.columns - 3)),
	];
	const ghost = ghostLine(model);
	const left = lineWidth(field) + lineWidth(ghost) < layout.columns ? [...field, ...ghost] : field;
	const room = layout.columns - Math.min(lineWidth(left), Math.floor(layout.columns / 2)) - 3;
	const right = requestChips(model, room);
	if (lineWidth(left) + lineWidth(right) + 2 > layout.columns && isActive)
		return fitLine(left, layout.columns);
	return spread(left, right, layout.columns);
}

/**
 * The rest of the best completion behind the cursor, with the key that takes it, which tells it from typed text where
 * there is no colour.
 */
function ghostLine({state, completion}: ViewModel): Line {
	const [best] = completion?.candidates ?? [];
	if (!best || best.ghost === '' || completion?.end !== state.search.text.length) return [];
	return line(`${best.ghost} ⇥`, 'dim');
}

function yearsLine(model: ViewModel): Line {
	const {results, messages, layout, state, grandTotal} = model;
	const count = state.isMarkedOnly
		? messages.markedOnly(results.total)
		: results.total === grandTotal
			? ''
			: messages.ofTotal(results.total, grandTotal);
	const right = highlighted(`${count} `, [], 'strong');
	return spread(histogramLine(model, layout.columns - lineWidth(right) - 2), right, layout.columns);
}
