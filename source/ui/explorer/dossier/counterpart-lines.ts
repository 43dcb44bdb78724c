import {lastRowDay, rowDate, type RowDate} from '../../../domain/row-date.ts';
import type {Counterpart} from '../../../domain/profile.ts';
import {displayWidth, fit} from '../../../text/width.ts';
import {dossierWordsIn, numberIn} from '../../../words/index.ts';
import {line, onBar, padLine, ruledHeading, type Line} from '../../kit/line.ts';
import {sideStyle} from '../side-style.ts';
import type {DossierPanel} from '../met-panels.ts';
import type {ViewModel} from '../view-model.ts';
import type {DossierPanes} from './dossier-panes.ts';
import {doubtStyle} from '../doubt-style.ts';

/** Columns of a count, and of a date with the mark of its doubt; blanks before them. */
const cells = {count: 6, date: 13, bar: 10} as const;
/** From this width on there is room for the first date and the bars. */
const allFrom = 60;

/** The heading over the counterparts. */
export function counterpartHeading({state}: ViewModel, {peopleWidth: width}: DossierPanes): Line {
	const words = dossierWordsIn(state.language);
	const dates = width < allFrom ? [words.last] : [words.first, words.last];
	const tail = [
		`${fit(words.number, cells.count - 1, 'right')} `,
		...dates.map(each => `${fit(each, cells.date - 1, 'right')} `),
	].join('');
	const room = Math.max(1, width - displayWidth(tail) - 3);
	return [...line('  '), ...ruledHeading(words.counterparts, room), ...line(` ${tail}`, 'strong')];
}

/** The people whom a person met: how often, when first and last, the most often first; how many more there are. */
export function counterpartLines(
	model: ViewModel,
	panel: DossierPanel,
	panes: DossierPanes,
): readonly Line[] {
	const {met, messages} = model;
	const {counterparts, cursor} = met;
	const {top, size} = panes.people;
	const shown = counterparts
		.slice(top, top + size)
		.map((each, index) =>
			personLine(each, top + index === cursor, panel.focus === 'people', model, panes.peopleWidth),
		);
	const left = counterparts.length - top - size;
	return left > 0 ? [...shown, line(`  ${messages.more(left)}`)] : shown;
}

function personLine(
	person: Counterpart,
	isChosen: boolean,
	hasKeys: boolean,
	{met, names, state}: ViewModel,
	width: number,
): Line {
	const isWide = width >= allFrom;
	const figures = cells.count + cells.date * (isWide ? 2 : 1);
	const bar = isWide ? cells.bar : 0;
	const room = Math.max(1, width - 2 - bar - figures - 1);
	const most = Math.max(...met.counterparts.map(({count}) => count));
	const length = most < cells.bar ? person.count : Math.max(1, Math.round((person.count / most) * (bar - 1)));
	const row: Line = [
		{text: isChosen && hasKeys ? '▌' : ' ', style: 'here'},
		{text: ' ', style: 'plain'},
		...padLine(line(names.within(person, room), sideStyle(person.side)), room),
		...(isWide ? padLine(line(` ${'━'.repeat(length)}`), bar) : []),
		...line(`${fit(numberIn(person.count, state.language), cells.count - 1, 'right')} `),
		...(isWide ? dateCell(rowDate(person.first, [], state.language, 'day')) : []),
		...dateCell(lastRowDay(person.last, state.language)),
	];
	const whole = padLine(row, width);
	if (!isChosen) return whole;
	return hasKeys ? onBar(whole) : whole.map(each => ({...each, style: 'strong'}));
}

/** A day at the right of its cell, the mark of its doubt behind it. */
function dateCell({text, sign}: RowDate): Line {
	const style = doubtStyle(sign);
	return [
		{text: fit(text, cells.date - 1, 'right'), style: 'plain'},
		{text: style === 'doubt' ? sign : ' ', style},
	];
}
