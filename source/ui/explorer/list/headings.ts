import {labelOf} from '../../../domain/vocabulary.ts';
import {fit} from '../../../text/width.ts';
import type {Line, Segment} from '../../kit/line.ts';
import type {RowContext} from './row-line.ts';

/** The headings over the list, each where its column begins; the date's where it ends. */
export function listHeadings({cells, messages, vocabulary, language}: RowContext): Line {
	const {here, mark, tree, date, doubt, vietnam, arrow, unitedStates, kind, place, title, where} = cells;
	const sideName = (side: 'VN' | 'US'): string => labelOf(vocabulary.sides, side, language);
	const cell = (width: number, text: string, style: Segment['style'] = 'strong'): Line =>
		width === 0 ? [] : [{text: ` ${fit(text, width)}`, style}];
	return [
		{text: ' '.repeat(here + mark + tree), style: 'plain'},
		{text: `${fit(messages.words.date, date, 'right')}${' '.repeat(doubt + 1)}`, style: 'strong'},
		{text: fit(sideName('VN'), vietnam), style: 'vietnamHeading'},
		{text: ' '.repeat(arrow), style: 'plain'},
		{text: fit(sideName('US'), unitedStates), style: 'unitedStatesHeading'},
		...cell(kind, messages.words.kind),
		...cell(place, messages.placeHeading),
		...cell(title, messages.titleHeading),
		...cell(where === 0 ? 0 : where + 1, ` ${messages.whereHeading}`),
	];
}
