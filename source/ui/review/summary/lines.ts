import type {ReviewDecision} from '../../../extract/index.ts';
import {blank, line, paragraph, type Line} from '../../kit/line.ts';
import {isNewPerson} from '../dictionary.ts';
import {recordName} from '../record-name.ts';
import type {ReviewViewModel} from '../view-model.ts';
import {statusOf} from '../work/status.ts';

type SummaryModel = Pick<ReviewViewModel, 'state' | 'start' | 'messages' | 'layout' | 'dictionary'>;

/** The page before saving: the records that would be saved, and those that would not. */
export function summaryLines(model: SummaryModel): readonly Line[] {
	const {messages, layout, state, start} = model;
	const width = layout.columns - 2;
	const {items} = state.work;
	const mergedConflicts = items.filter(
		item => item.decision === 'accepted' && statusOf(item, start).status === 'conflict',
	).length;
	const text = (value: string, style: 'plain' | 'strong' = 'plain'): readonly Line[] =>
		paragraph(value, width, {indent: 1, style});
	return [
		line(` ${messages.summaryTitle}`, 'heading'),
		blank,
		...paragraph(saveSentence(model), width, {indent: 1, style: 'strong'}),
		...(items.some(item => item.decision === 'accepted') ? [] : text(messages.nothingToSave, 'strong')),
		...(mergedConflicts > 0 ? text(messages.mergedConflicts(mergedConflicts), 'strong') : []),
		...section(messages.created, createdPeople(model), width),
		...section(messages.stillUndecided, named(model, 'undecided'), width),
		...section(messages.leftOut, named(model, 'rejected'), width),
	];
}

/**
 * "12 new, 4 merged, 1 conflict left out, 2 skipped → path". What there is none of is left out, but for what is
 * saved.
 */
function saveSentence({state, start, messages}: SummaryModel): string {
	const count = {new: 0, merged: 0, conflicts: 0, undecided: 0, rejected: 0};
	for (const item of state.work.items) {
		const {status} = statusOf(item, start);
		if (item.decision === 'accepted') count[status === 'new' ? 'new' : 'merged']++;
		else if (item.decision === 'undecided') count.undecided++;
		else count[status === 'conflict' ? 'conflicts' : 'rejected']++;
	}
	const {summary} = messages;
	const parts = [
		summary.new(count.new),
		summary.merged(count.merged),
		count.conflicts > 0 ? summary.conflicts(count.conflicts) : '',
		count.undecided > 0 ? summary.undecided(count.undecided) : '',
		count.rejected > 0 ? summary.rejected(count.rejected) : '',
		state.work.skipped.length > 0 ? summary.skipped(state.work.skipped.length) : '',
	];
	return `${parts.filter(Boolean).join(', ')} → ${start.target}`;
}

/** Only a new record brings its people along; a merge does not. */
function createdPeople({state, start, dictionary}: SummaryModel): readonly string[] {
	const people = state.work.items
		.filter(item => item.decision === 'accepted' && statusOf(item, start).status === 'new')
		.flatMap(item => item.record.people)
		.filter(person => isNewPerson(person.id, dictionary));
	return [...new Set(people.map(person => person.name))];
}

function named({state}: SummaryModel, decision: ReviewDecision): readonly string[] {
	return state.work.items
		.filter(item => item.decision === decision)
		.map(item => recordName(item.record, state.language));
}

function section(heading: string, texts: readonly string[], width: number): readonly Line[] {
	if (texts.length === 0) return [];
	return [
		blank,
		line(` ${heading}`, 'heading'),
		...texts.flatMap(text => paragraph(text, width, {first: ' • '})),
	];
}
