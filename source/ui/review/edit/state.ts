import type {Engagement} from '../../../domain/engagement.ts';
import type {ReviewItem} from '../../../extract/index.ts';
import {popped, pushed, withPanel} from '../../kit/stack.ts';
import {editField, textField, typeInto} from '../../kit/text-field/index.ts';
import {applyEdit, fieldText} from './apply-edit.ts';
import {fieldsOf, isEditable} from '../fields/record-fields.ts';
import {withWork} from '../work/history.ts';
import type {ReviewCommand} from '../keys.ts';
import type {Edited, EditPanel, ReviewShown, ReviewState} from '../model.ts';
import {doubtsOf, statusOf} from '../work/status.ts';
import {isNewPerson, type Suggestion} from '../dictionary.ts';
import {withCorrection} from './follow.ts';
import {initialChoice, isPicked, withSuggestion} from './suggestions.ts';
import {isNewValue} from './target.ts';

/** Opens the selected field of the panel of fields, over it. */
export function openEdit(state: ReviewState, {dictionary}: ReviewShown): ReviewState {
	const item = state.work.items[state.cursor];
	const record = item?.record;
	const field = record && state.panel.type === 'fields' && fieldsOf(record)[state.panel.cursor];
	if (!field) return {...state, notice: {type: 'no-record', count: 0}};
	if (!isEditable(field)) return {...state, notice: {type: 'not-edited-here', count: 0}};
	const initial = fieldText(record, field, dictionary, state.language);
	return pushed(state, {
		type: 'edit',
		field,
		initial,
		text: textField(initial),
		choice: initialChoice(item, field, dictionary),
		error: null,
	});
}

/** Types a text into the open field. */
export function typed(state: ReviewState, panel: EditPanel, text: string): ReviewState {
	return withPanel(state, retyped(panel, typeInto(panel.text, text)));
}

/** The review after a key in the open field. */
export function inEdit(
	state: ReviewState,
	panel: EditPanel,
	command: ReviewCommand,
	shown: ReviewShown,
): ReviewState {
	const {suggestions} = shown;
	const put = (next: EditPanel): ReviewState => withPanel(state, next);
	switch (command) {
		case 'back':
			return popped(state);
		case 'confirm':
			return confirmed(state, panel, shown);
		case 'up':
		case 'down':
			return put({
				...panel,
				choice: choiceBeside(panel.choice, command === 'up' ? -1 : 1, suggestions.length),
			});
		case 'complete': {
			const suggestion = suggestions[panel.choice ?? 0];
			return suggestion ? put(retyped(panel, textField(withSuggestion(panel, suggestion)))) : state;
		}
		default:
			// The commands that are left are those of a text; a field leaves alone what it does not know.
			return put(retyped(panel, editField(panel.text, command)));
	}
}

/**
 * A text that changed is no longer the one that was refused. Of what is picked the first that is left is chosen.
 */
function retyped(panel: EditPanel, text: EditPanel['text']): EditPanel {
	if (text.text === panel.text.text) return {...panel, text};
	return {...panel, text, error: null, choice: isPicked(panel.field) ? 0 : null};
}

/**
 * One suggestion further, round, with the text as typed between the last and the first; a kind cannot be just typed.
 */
function choiceBeside(choice: number | null, step: number, length: number): number | null {
	if (length === 0) return null;
	if (choice === null) return step > 0 ? 0 : length - 1;
	const next = choice + step;
	return next < 0 || next >= length ? null : next;
}

function confirmed(state: ReviewState, panel: EditPanel, shown: ReviewShown): ReviewState {
	const item = state.work.items[state.cursor];
	if (!item) return popped(state);
	const {suggestions, dictionary} = shown;
	const chosen = chosenSuggestion(panel, suggestions);
	if (panel.field.name === 'status') return retargeted(state, panel, item, chosen, shown);
	// A chosen topic is only the last of those in the field; a found date or office stands for a typed one.
	const text = chosen && isCompleted(panel, chosen) ? withSuggestion(panel, chosen) : panel.text.text;
	const edited = applyEdit(item.record, panel.field, text, {chosen: knownOnly(chosen), dictionary});
	if (edited.error) return withPanel(state, {...panel, error: edited.error});
	const next = afterEdit(state, panel, item.record, edited.record);
	if (isSameRecord(edited.record, item.record)) return next;
	const after = withCorrection(item, panel.field.name, edited.record, dictionary.vocabulary);
	return {
		...withItem(next, item, settled(item, after, shown), false),
		notice: panel.field.name === 'date' ? dateNotice(edited, shown) : null,
	};
}

/** A suggestion that stands for no known person or place is a text that is taken as if it were typed. */
function isCompleted({field}: EditPanel, {value}: Suggestion): boolean {
	return field.name === 'topics' || field.name === 'date' || value === '';
}

function knownOnly(chosen: Suggestion | undefined): Suggestion | undefined {
	return chosen?.value === '' ? undefined : chosen;
}

function dateNotice(
	{record, isDayFirst}: Extract<Edited, {error: null}>,
	{today}: ReviewShown,
): ReviewState['notice'] {
	if (isDayFirst) return {type: 'day-first', date: record.date};
	return record.date_start > today ? {type: 'still-to-come', count: 0} : null;
}

/** The item merged with the chosen known record, or with none; where that leaves no doubt, it is decided. */
function retargeted(
	state: ReviewState,
	panel: EditPanel,
	item: ReviewItem,
	chosen: Suggestion | undefined,
	shown: ReviewShown,
): ReviewState {
	if (!chosen) return withPanel(state, {...panel, error: {type: 'unknown-record', text: panel.text.text}});
	const target = chosen.value === isNewValue ? null : chosen.value;
	const next: ReviewItem = {...item, target};
	const isSettled = isTargetEnough(next, shown);
	const isAccepted = isSettled && next.decision === 'undecided';
	return withItem(popped(state), item, isAccepted ? {...next, decision: 'accepted'} : next, isSettled);
}

/** What is the same as a known event is one, whenever it was; a record of its own is doubted for what it says. */
function isTargetEnough(item: ReviewItem, {start, dictionary}: ReviewShown): boolean {
	if (item.target !== null) return statusOf(item, start).status !== 'conflict';
	return doubtsOf(item, start, id => isNewPerson(id, dictionary)).length === 0;
}

function withItem(state: ReviewState, item: ReviewItem, next: ReviewItem, isDecided: boolean): ReviewState {
	const {items, decided, skipped} = state.work;
	const at = items.indexOf(item);
	return withWork(state, {
		items: items.with(at, next),
		decided: isDecided ? decided.with(at, true) : decided,
		skipped,
	});
}

/** Of what is picked, whose list is always open, the first one like the text stands for it. */
function chosenSuggestion(
	{field, choice}: EditPanel,
	suggestions: readonly Suggestion[],
): Suggestion | undefined {
	if (choice !== null) return suggestions[choice];
	return isPicked(field) ? suggestions[0] : undefined;
}

/** Back to the fields; where a person was added or taken out, on a field that there is. */
function afterEdit(
	state: ReviewState,
	{field}: EditPanel,
	before: Engagement,
	after: Engagement,
): ReviewState {
	const left = popped(state);
	const {panel} = left;
	if (panel.type !== 'fields') return left;
	const [fields, more] = [fieldsOf(after).length, fieldsOf(after).length - fieldsOf(before).length];
	const cursor = Math.min(panel.cursor + (field.name === 'new-person' ? more : 0), fields - 1);
	return withPanel(left, {...panel, cursor});
}

/**
 * A record put back as it was proposed is the proposed one. Where a correction has settled all that was in doubt, it
 * needs no further word to be saved; one that the reader has turned down stays so.
 */
function settled(before: ReviewItem, after: ReviewItem, {start, dictionary}: ReviewShown): ReviewItem {
	const {proposal, record} = after;
	const next = {...after, record: isSameRecord(record, proposal.record) ? proposal.record : record};
	const isDoubtful = (item: ReviewItem): boolean =>
		doubtsOf(item, start, id => isNewPerson(id, dictionary)).length > 0;
	return next.decision === 'undecided' && isDoubtful(before) && !isDoubtful(next)
		? {...next, decision: 'accepted'}
		: next;
}

function isSameRecord(a: Engagement, b: Engagement): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
