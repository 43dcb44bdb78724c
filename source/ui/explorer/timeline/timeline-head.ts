import {facets} from '../../../domain/facets.ts';
import {facetText} from '../../../search/index.ts';
import {truncateAtWord} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import {fitLine, line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {TimelinePanel} from '../model.ts';
import type {ViewModel} from '../view-model.ts';
import {chosenIn} from './chosen.ts';
import {measuresOf} from './measures.ts';
import {chosenColumnLine} from './column-lines.ts';

/** The least columns for the view of which it is, and the width from which the number of records has its word. */
const leastView = 12;
const wordsFrom = 56;

/**
 * The lines over the timeline: of which view it is, what its signs mean as far as they have room, and the number of
 * records; then the chosen year.
 * @param filters the filters of the view in words
 */
export function timelineHead(
	model: ViewModel,
	panel: TimelinePanel,
	filters: readonly string[],
): readonly Line[] {
	const {state, timeline, messages, columns, layout} = model;
	const {language, request} = state;
	const total = timeline?.total ?? 0;
	const count = columns < wordsFrom ? numberIn(total, language) : messages.words.records(total);
	const right = line(`${count}   ${language.toUpperCase()}`);
	const year = timeline?.months ? ` ${timeline.months.year}` : '';
	const title: Line = [...line(` ${messages.timeline.title}${year}`, 'strong'), ...line('   ')];
	const asked = panel.of ?? request;
	const parts = panel.of ? facets.map(facet => facetText(asked, facet, model.labelOf)) : filters;
	const view = [asked.query === '' ? '' : `“${asked.query}”`, ...parts].filter(Boolean).join(', ');
	const room = columns - lineWidth(right) - lineWidth(title) - 2;
	const shown = truncateAtWord(view === '' ? messages.timeline.everything : view, Math.max(leastView, room));
	const left = [...title, ...line(shown)];
	const head = signsOf(model).reduce((before: Line, [sign, word]) => {
		const part: Line = [...line('   '), ...line(sign, sign === '?' ? 'doubt' : 'plain'), ...line(` ${word}`)];
		return lineWidth(before) + lineWidth(part) + lineWidth(right) + 2 <= columns
			? [...before, ...part]
			: before;
	}, left);
	const chosen = timeline && chosenIn(timeline, panel);
	const yearLine = chosen ? chosenColumnLine(chosen, measuresOf(model, panel), model) : [];
	return [spread(fitLine(head, columns), right, columns), ...(layout.hasRuler ? [yearLine] : [])];
}

/** The signs that the rows may have: among months none is a gap. */
function signsOf({timeline, messages}: ViewModel): ViewModel['messages']['timeline']['signs'] {
	const {signs} = messages.timeline;
	return timeline?.months ? signs.filter(([sign]) => sign !== '○') : signs;
}
