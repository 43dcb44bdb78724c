import {citation} from '../../../export/index.ts';
import {paragraph, type Line} from '../../kit/line.ts';
import {isAsProposed, type ReviewItem} from '../../../extract/index.ts';
import {isNewPerson} from '../dictionary.ts';
import type {FieldContext} from './field-context.ts';
import {recordName} from '../record-name.ts';
import type {Selected} from '../view-model.ts';
import {doubtsOf, type ItemStatus} from '../work/status.ts';

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
	const doubts = doubtLines(item, context, width);
	if (status.status === 'new') return [...plain(messages.isNew), ...doubts];
	const {known, conflicts} = status;
	const isConflict = status.status === 'conflict';
	const knownText = known ? recordName(known, language) : item.target;
	return [
		...paragraph(headOf(item, isConflict, messages), width, {
			indent: 0,
			style: isConflict ? 'error' : 'plain',
		}),
		...paragraph(knownText ?? '', width, {indent: 2, style: 'strong'}),
		...conflicts.flatMap(conflict => paragraph(conflict, width, {first: '! '})),
		...(isConflict ? plain(messages.onAccept) : []),
		...doubts,
		...additionSentences(status, context).flatMap(sentence => paragraph(sentence, width, {first: '+ '})),
		...(record === item.proposal.record ? [] : paragraph(messages.editOfMerge, width, {indent: 0})),
	];
}

function headOf(item: ReviewItem, isConflict: boolean, messages: FieldContext['messages']): string {
	if (isConflict) return messages.contradicts;
	return item.proposal.isKnownPassage && isAsProposed(item) ? messages.importedBefore : messages.mergesInto;
}

/** Why an undecided record waits for the reader; nothing for another one, and a conflict is told already. */
function doubtLines(item: ReviewItem, context: FieldContext, width: number): readonly Line[] {
	if (item.decision !== 'undecided') return [];
	const {messages, dictionary, start} = context;
	return doubtsOf(item, start, id => isNewPerson(id, dictionary))
		.filter(doubt => doubt !== 'conflict')
		.flatMap(doubt => paragraph(messages.doubts[doubt], width, {first: '? ', style: 'strong'}));
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
