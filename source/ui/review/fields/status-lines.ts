import {citation} from '../../../export/index.ts';
import {paragraph, type Line} from '../../kit/line.ts';
import type {FieldContext} from './field-context.ts';
import {recordName} from '../record-name.ts';
import type {Selected} from '../view-model.ts';
import type {ItemStatus} from '../work/status.ts';

/**
 * The fate of a record in plain sentences: new, or the known record with what contradicts it and what it gains.
 */
export function statusLines(
	{item, record, status}: Extract<Selected, {type: 'record'}>,
	width: number,
	context: FieldContext,
): readonly Line[] {
	const {messages, language} = context;
	const plain = (text: string): readonly Line[] => paragraph(text, width, {indent: 0});
	if (status.status === 'new') return plain(messages.isNew);
	const {known, conflicts} = status;
	const isConflict = status.status === 'conflict';
	const knownText = known ? recordName(known, language) : item.proposal.mergesInto;
	return [
		...paragraph(isConflict ? messages.contradicts : messages.mergesInto, width, {
			indent: 0,
			style: isConflict ? 'error' : 'plain',
		}),
		...paragraph(knownText ?? '', width, {indent: 2, style: 'strong'}),
		...conflicts.flatMap(conflict => paragraph(conflict, width, {first: '! '})),
		...(isConflict ? plain(messages.onAccept) : []),
		...additionSentences(status, context).flatMap(sentence => paragraph(sentence, width, {first: '+ '})),
		...(record === item.proposal.record ? [] : paragraph(messages.editOfMerge, width, {indent: 0})),
	];
}

/** One sentence for each thing that the known record gains; none where the known record is not at hand. */
function additionSentences({additions}: ItemStatus, {messages, language}: FieldContext): readonly string[] {
	if (!additions) return [];
	const {sources, fields} = additions;
	const filled = fields.map(({field}) => messages.filled[field]).join(', ');
	const sentences = [
		...sources.map(source => messages.addsSource(citation(source, language))),
		...(filled === '' ? [] : [messages.fills(filled)]),
	];
	return sentences.length > 0 ? sentences : [messages.addsNothing];
}
