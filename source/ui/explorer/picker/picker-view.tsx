import type {ReactNode} from 'react';
import {Box} from 'ink';
import type {FacetCount} from '../../../domain/filter.ts';
import {valuesAsked} from '../../../search/index.ts';
import {displayWidth, fit} from '../../../text/width.ts';
import {anyValue} from '../filters/request-filters.ts';
import {Lines} from '../../kit/text-lines.tsx';
import {fieldSegments} from '../../kit/field-segments.ts';
import {line, lineWidth, spread, type Line} from '../../kit/line.ts';
import type {Picker} from '../model.ts';
import {pickerRows} from '../pages.ts';
import {sideStyle} from '../detail/record-lines.ts';
import type {ViewModel} from '../view-model.ts';
import {follow} from '../../kit/viewport.ts';

const barColumns = 12;
/** For the records that fall in a year only possibly. */
const possibleColumns = 5;

/** The values of a facet with their counts, narrowed by what is typed. */
export function PickerView({model, picker}: {readonly model: ViewModel; readonly picker: Picker}): ReactNode {
	const {messages, choices, layout} = model;
	const count = line(`${choices.length.toLocaleString(model.state.language)} `, 'dim');
	const {top, size} = follow(picker.top, picker.cursor, pickerRows(layout.bodyLines), choices.length);
	const width = Math.min(layout.columns, 80);
	const title = line(` ${picker.facet.picker.title[model.state.language]}  `, 'heading');
	const room = width - lineWidth(title) - lineWidth(count) - 2;
	const heading: Line = [
		...title,
		...fieldSegments(picker.field, true, room),
		{text: picker.field.text === '' ? messages.pickerPlaceholder : '', style: 'dim'},
	];
	const hasSides = choices.some(choice => choice.side !== null);
	const most = choices.reduce((highest, choice) => Math.max(highest, choice.count), 1);
	const rows = choices
		.slice(top, top + size)
		.map((choice, index) =>
			choiceLine(choice, {isSelected: top + index === picker.cursor, picker, width, most, hasSides, model}),
		);
	const body = rows.length > 0 ? rows : [line(`   ${messages.pickerEmpty}`, 'dim')];
	return (
		<Box flexDirection="column" height={layout.bodyLines}>
			<Lines lines={[spread(heading, count, width), [], ...body]} width={layout.columns} />
		</Box>
	);
}

interface ChoiceContext {
	readonly isSelected: boolean;
	readonly picker: Picker;
	readonly width: number;
	readonly most: number;
	/** True where a column says to which side each value belongs. */
	readonly hasSides: boolean;
	readonly model: ViewModel;
}

/** The row that lifts the filter. */
function anyLine(label: string, isSelected: boolean): Line {
	return [
		{text: isSelected ? ' ▸ ' : '   ', style: 'selected'},
		{text: `  ${label}`, style: isSelected ? 'selected' : 'dim'},
	];
}

function choiceLine(
	choice: FacetCount,
	{isSelected, picker, width, most, hasSides, model}: ChoiceContext,
): Line {
	const label = model.state.language === 'vi' ? choice.label_vi : choice.label_en;
	if (choice.value === anyValue) return anyLine(label, isSelected);
	const count = choice.count.toLocaleString(model.state.language);
	const possible = choice.possible > 0 ? `${choice.possible}?` : '';
	const hasBar = width >= 50;
	const bar = hasBar ? '▆'.repeat(Math.max(1, Math.round((choice.count / most) * barColumns))) : '';
	const side = hasSides ? fit(choice.side === 'VN' || choice.side === 'US' ? choice.side : '', 3) : '';
	const right = count.padStart(6);
	const room =
		width - 5 - displayWidth(side) - right.length - possibleColumns - (hasBar ? barColumns + 2 : 1);
	return [
		{text: isSelected ? ' ▸ ' : '   ', style: 'selected'},
		{text: markOf(choice, picker, model), style: 'marked'},
		{text: side, style: sideStyle(choice.side ?? 'other')},
		{text: fit(label, Math.max(4, room)), style: isSelected ? 'selected' : 'plain'},
		{text: right, style: isSelected ? 'selected' : 'dim'},
		{text: hasBar ? `  ${bar.padEnd(barColumns)}` : '', style: 'accent'},
		{text: possible.padStart(possibleColumns), style: 'doubt'},
	];
}

/** Marked to be applied, or applied by now. */
function markOf({value}: FacetCount, picker: Picker, model: ViewModel): string {
	if (picker.chosen.includes(value)) return '✓ ';
	return valuesAsked(model.state.request, picker.facet).includes(value) ? '• ' : '  ';
}
