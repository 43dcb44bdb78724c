import {fit} from '../../../text/width.ts';
import {numberIn} from '../../../words/index.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {lineWidth, type Line, type Segment} from '../../kit/line.ts';
import type {FieldChoice, Field} from './fields.ts';

/** The choices of a field side by side, in as many lines as they need: `(•) md  ( ) csv`. */
export function choicesAbreast(field: Field, width: number, language: Language): readonly Line[] {
	const lines: Line[] = [];
	for (const choice of field.choices) {
		const text = choiceLine(choice, field.isSwitch, language);
		const last = lines.at(-1);
		if (last && lineWidth(last) + 2 + lineWidth(text) <= width)
			lines[lines.length - 1] = [...last, gap(2), ...text];
		else lines.push(text);
	}
	return lines;
}

/** The choices of a field in columns of one width, for a list that is read downwards. */
export function choicesInColumns(field: Field, width: number, language: Language): readonly Line[] {
	const cells = field.choices.map(choice => choiceLine(choice, field.isSwitch, language));
	const cell = Math.max(...cells.map(lineWidth)) + 2;
	const perLine = Math.max(1, Math.floor((width + 2) / cell));
	return Array.from({length: Math.ceil(cells.length / perLine)}, (_, row) =>
		cells
			.slice(row * perLine, (row + 1) * perLine)
			.flatMap((each): Line => [...each, gap(cell - lineWidth(each))]),
	);
}

/** One choice a line, its count at the right edge. */
export function choicesBelow(field: Field, width: number, language: Language): readonly Line[] {
	return field.choices.map((choice): Line => {
		const count = countText(choice, language);
		return [
			sign(choice, field.isSwitch),
			{text: fit(choice.text, width - 4 - count.length), style: choice.isChosen ? 'strong' : 'plain'},
			{text: count, style: choice.isChosen ? 'strong' : 'plain'},
		];
	});
}

/** Only what is chosen, between the signs of a field that the arrows change: `‹ this view 24 ›`. */
export function chosenAlone(field: Field, language: Language): Line {
	const chosen = field.choices.find(choice => choice.isChosen);
	if (field.isSwitch || !chosen)
		return field.choices.flatMap(each => choiceLine(each, field.isSwitch, language));
	return [{text: '‹ ', style: 'dim'}, ...wordsOf(chosen, language), {text: ' ›', style: 'dim'}];
}

function choiceLine(choice: FieldChoice, isSwitch: boolean, language: Language): Line {
	return [sign(choice, isSwitch), ...wordsOf(choice, language)];
}

function wordsOf(choice: FieldChoice, language: Language): Line {
	const style = choice.isChosen ? 'strong' : 'plain';
	const count = countText(choice, language);
	return [{text: count === '' ? choice.text : `${choice.text} ${count}`, style}];
}

function countText({count}: FieldChoice, language: Language): string {
	return count === null ? '' : numberIn(count, language);
}

function sign({isChosen}: FieldChoice, isSwitch: boolean): Segment {
	const text = isSwitch ? (isChosen ? '[x] ' : '[ ] ') : isChosen ? '(•) ' : '( ) ';
	return {text, style: isChosen ? 'strong' : 'plain'};
}

function gap(width: number): Segment {
	return {text: ' '.repeat(Math.max(0, width)), style: 'plain'};
}
