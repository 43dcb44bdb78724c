import {placeIn, venueIn, type Engagement} from '../../../domain/engagement.ts';
import {dateFact, personFact, type FactWords} from '../../../domain/record-facts.ts';
import {labelOf} from '../../../domain/vocabulary.ts';
import {citation} from '../../../export/index.ts';
import {displayWidth, fit} from '../../../text/width.ts';
import {blank, line, paragraph, type Line} from '../../kit/line.ts';
import {sideStyle} from '../../explorer/side-style.ts';
import type {Style} from '../../kit/theme.ts';
import {isNewPerson} from '../dictionary.ts';
import type {FieldContext} from './field-context.ts';
import {groundsLines} from './grounds-lines.ts';
import {isEdited, type RecordField, type FieldName} from './record-fields.ts';
import type {LineRange} from '../model.ts';
import type {Selected} from '../view-model.ts';
import {statusLines} from './status-lines.ts';
import {dateReasonsIn} from '../../../words/index.ts';

/** A record's fields, as lines of at most `width` columns, and which lines each of them takes. */
export function fieldLines(
	selected: Extract<Selected, {type: 'record'}>,
	width: number,
	context: FieldContext,
): {readonly lines: readonly Line[]; readonly blocks: readonly LineRange[]} {
	const {fields, item} = selected;
	const labelWidth =
		Math.max(...Object.values(context.messages.fields).map(label => displayWidth(label))) + 2;
	const room = Math.max(8, width - labelWidth - 2);
	const lines: Line[] = [];
	const blocks = fields.map((field, index): LineRange => {
		const start = lines.length;
		const isSelected = index === context.cursor;
		const mark = isEdited(field, item) ? '*' : '';
		const label = fit(`${context.messages.fields[field.name]}${mark}`, labelWidth);
		for (const [row, value] of valueLines(field, selected, room, context).entries()) {
			lines.push([
				{text: isSelected ? (row === 0 ? '▸ ' : '│ ') : '  ', style: 'here'},
				{text: row === 0 ? label : ' '.repeat(labelWidth), style: isSelected ? 'selected' : 'plain'},
				...value,
			]);
		}
		return {start, end: lines.length};
	});
	return {lines, blocks};
}

function valueLines(
	field: RecordField,
	selected: Extract<Selected, {type: 'record'}>,
	width: number,
	context: FieldContext,
): readonly Line[] {
	const {record} = selected;
	const {language, messages, dictionary} = context;
	const text = (value: string, style: Style = 'plain'): readonly Line[] =>
		value === '' ? [line(messages.empty, 'dim')] : paragraph(value, width, {style, indent: 0});
	switch (field.name) {
		case 'status':
			return statusLines(selected, width, context);
		case 'date':
			return dateLines(record, width, context);
		case 'kind':
			return text(labelOf(dictionary.vocabulary.kinds, record.kind, language));
		case 'place':
			return text(placeIn(record.place, language));
		case 'venue':
			return text(venueIn(record.place, language));
		case 'person':
			return personLines(record.people[field.person], width, context);
		case 'office':
		case 'part':
			return text(personText(record.people[field.person], field.name, context));
		case 'new-person':
			return [line(messages.addPerson, 'dim')];
		case 'topics':
			return text(
				record.topics.map(topic => labelOf(dictionary.vocabulary.topics, topic, language)).join(', '),
			);
		case 'sources':
			return sourceLines(record, width, context);
		case 'evidence':
			return groundsLines(selected.item.proposal.support, width, context);
		default:
			return text(record[field.name], styleOf(field.name));
	}
}

function styleOf(name: FieldName): Style {
	return name === 'title_en' || name === 'title_vi' ? 'strong' : 'plain';
}

/** The date for people, as EDTF where that says more, and why it is what it is. */
function dateLines(record: Engagement, width: number, context: FieldContext): readonly Line[] {
	const {language, dictionary} = context;
	const reasons = dateReasonsIn(record, language, dictionary.vocabulary);
	const {label, edtf, dayPart, isInferred} = dateFact(record, wordsOf(context));
	const part = dayPart === '' ? '' : `, ${dayPart}`;
	const basis = isInferred ? ` (${context.messages.words.inferred})` : '';
	return [
		...paragraph(`${label}${part}${basis}`, width, {style: 'strong', indent: 0}),
		...(edtf === null ? [] : edtfLines(edtf, width)),
		...reasons.flatMap(reason => paragraph(reason, width, {first: '• '})),
	];
}

/** A set of dates in lines of whole dates, where the width has room for one. */
function edtfLines(edtf: string, width: number): readonly Line[] {
	const rows: string[] = [];
	for (const date of edtf.split(/(?<=,)/u)) {
		const last = rows.at(-1);
		if (last !== undefined && displayWidth(last + date) <= width) rows[rows.length - 1] = last + date;
		else rows.push(date);
	}
	return rows.flatMap(row => paragraph(row, width, {indent: 0}));
}

function personLines(
	person: Engagement['people'][number] | undefined,
	width: number,
	context: FieldContext,
): readonly Line[] {
	if (!person) return [blank];
	const {name, side} = personFact(person, wordsOf(context));
	const [first = blank, ...rest] = paragraph(name, width, {
		first: `${side === 'other' ? '– ' : side} `,
		style: 'strong',
	});
	const [label, ...named] = first;
	const head: Line = label ? [{text: label.text, style: sideStyle(side)}, ...named] : first;
	const isNew = isNewPerson(person.id, context.dictionary);
	return [
		head,
		...rest,
		...(isNew ? paragraph(context.messages.newPerson, width, {indent: 3, style: 'strong'}) : []),
	];
}

function personText(
	person: Engagement['people'][number] | undefined,
	name: 'office' | 'part',
	context: FieldContext,
): string {
	return person ? personFact(person, wordsOf(context))[name] : '';
}

function wordsOf({language, dictionary: {vocabulary}}: FieldContext): FactWords {
	return {language, vocabulary};
}

function sourceLines(record: Engagement, width: number, {language, messages}: FieldContext): readonly Line[] {
	if (record.sources.length === 0) return [line(messages.empty, 'dim')];
	return record.sources.flatMap(source => paragraph(citation(source, language), width, {indent: 0}));
}
