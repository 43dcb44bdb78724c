import type {Commitment} from '../../../domain/commitment.ts';
import type {Engagement} from '../../../domain/engagement.ts';
import {rowDate} from '../../../domain/row-date.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {placeWithin} from '../../../text/place-within.ts';
import {displayWidth, fit, truncateAtWord} from '../../../text/width.ts';
import {amountIn, partiesIn, partyIn, quantityIn, whatWithDue} from '../../../words/index.ts';
import {line, lineWidth, onBar, padLine, type Line, type Segment} from '../../kit/line.ts';
import type {ViewModel} from '../view-model.ts';
import type {LedgerCells} from './ledger-cells.ts';
import {commitmentSigns} from './ledger-head.ts';
import {doubtStyle} from '../doubt-style.ts';

/** Columns of a sum on a narrow screen. */
const mostSum = 14;
const space: Segment = {text: ' ', style: 'plain'};

/** A commitment as a row: when, how far, who to whom, how much, what, where said, and the number of its source. */
export function ledgerRow(
	record: Engagement,
	commitment: Commitment,
	isChosen: boolean,
	cells: LedgerCells,
	{state, messages, results, columns}: Pick<ViewModel, 'state' | 'messages' | 'results' | 'columns'>,
): Line {
	const {language} = state;
	const {words} = messages;
	const {text, sign} = rowDate(record.date, results.filter.years, language, cells.dateForm);
	const cell = (width: number, content: Line): Line =>
		width === 0 ? [] : [space, ...padLine(content, width)];
	const place = placeWithin(record.place, cells.place, language, words.shortPlaces);
	const source = commitment.source === null ? '' : `[${commitment.source + 1}]`;
	const row: Line = [
		{text: isChosen ? '▌' : ' ', style: 'here'},
		{text: fit(text, cells.date, 'right'), style: 'plain'},
		{text: sign || ' ', style: doubtStyle(sign)},
		{text: ` ${commitmentSigns[commitment.status]} `, style: 'plain'},
		...cell(cells.status, line(words.ledger.statuses[commitment.status])).slice(1),
		...(cells.status > 0 ? [space] : []),
		...(cells.parties === 0
			? flowing(commitment, cells.what, language)
			: [
					...cell(cells.parties, partiesLine(commitment, language)).slice(1),
					...line(` ${fit(sumOf(commitment, cells.amount, language), cells.amount, 'right')} `),
					...cell(cells.what, line(truncateAtWord(whatWithDue(commitment, language), cells.what))),
				]),
		...cell(cells.place, line(place)),
		...cell(cells.source, line(source, 'strong')),
	];
	const whole = padLine(row, columns);
	return isChosen ? onBar(whole) : whole;
}

/** Who to whom, how much and what, one after the other: `US→VN $1.75 million Disaster…`. */
function flowing(commitment: Commitment, room: number, language: Language): Line {
	const sum = sumOf(commitment, mostSum, language);
	const before = [
		...partiesLine(commitment, language, '→'),
		...line(sum === '' ? '' : ` ${sum}`, 'strong'),
		space,
	];
	const rest = Math.max(1, room - lineWidth(before));
	return padLine([...before, ...line(truncateAtWord(whatWithDue(commitment, language), rest))], room);
}

/** The two sides in their colours. */
function partiesLine(commitment: Commitment, language: Language, arrow = ' → '): Line {
	const {by, to} = commitment;
	if (by === to) return line(partiesIn(commitment, language));
	const side = (party: Commitment['by']): Segment => ({
		text: partyIn(party, language),
		style: party === 'VN' ? 'vietnam' : party === 'US' ? 'unitedStates' : 'plain',
	});
	return [side(by), {text: arrow, style: 'plain'}, side(to)];
}

/** The money, else how many of what, where that has room: a number alone, without its unit, says nothing. */
function sumOf(commitment: Commitment, room: number, language: Language): string {
	if (commitment.amount !== null) return amountIn(commitment, language);
	const text = quantityIn(commitment, language);
	return text.includes(' ') && displayWidth(text) <= room ? text : '';
}
