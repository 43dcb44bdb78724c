import {dateLabel} from '../../../domain/date-label.ts';
import {titleIn} from '../../../domain/engagement.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {blank, fitLine, line, padLine, ruledHeading, type Line} from '../../kit/line.ts';
import type {Style} from '../../kit/theme.ts';
import type {RecordContext} from './context.ts';

/** A date, of which the mark alone is in the style of doubt. */
export function withDoubt(label: string, style: Style): Line {
	const [, day = label, mark = ''] = /^(?<day>.*?)(?<mark> ?[?~])?$/u.exec(label) ?? [];
	return [
		{text: day, style},
		{text: mark, style: 'doubt'},
	];
}

/** The meetings of the same two before and after this one, a line each. */
export function sameTwoLines(width: number, {sameTwo, language, messages}: RecordContext): readonly Line[] {
	if (sameTwo.length === 0) return [];
	const dates = sameTwo.map(({date}) => dateLabel(date, language));
	const kinds = sameTwo.map(({kind}) => messages.words.kinds[kind] ?? kind);
	const [dateWidth, kindWidth] = [dates, kinds].map(each => Math.max(...each.map(displayWidth)) + 2) as [
		number,
		number,
	];
	return [
		blank,
		ruledHeading(messages.sameTwo, width),
		...sameTwo.map((each, index): Line => {
			const date = padLine(withDoubt(dates[index] ?? '', 'plain'), dateWidth);
			const room = Math.max(1, width - dateWidth - kindWidth);
			const words = `${fit(kinds[index] ?? '', kindWidth)}${truncateAtWord(titleIn(each, language), room)}`;
			return fitLine([...date, ...line(words)], width);
		}),
	];
}
