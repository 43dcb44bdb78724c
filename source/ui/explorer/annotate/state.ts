import {tagsIn, tagText} from '../../../text/tag-list.ts';
import {step} from '../../kit/program.ts';
import {popped, withPanel} from '../../kit/stack.ts';
import {editField, typeInto} from '../../kit/text-field/index.ts';
import type {Command} from '../keys.ts';
import type {AnnotatePanel, ExplorerStep, Shown, State} from '../model.ts';
import {noted} from '../noted.ts';

/** Edits the line, keeps what stands in it, or leaves the record as it was. */
export function inAnnotate(state: State, panel: AnnotatePanel, command: Command, shown: Shown): ExplorerStep {
	switch (command) {
		case 'back':
			return step(popped(state));
		case 'accept':
			return panel.part === 'note'
				? withNote(popped(state), panel, shown)
				: withTags(popped(state), panel, shown);
		default:
			return step(withPanel(state, {...panel, field: editField(panel.field, command)}));
	}
}

/** Types into the line. */
export function typeInAnnotate(state: State, panel: AnnotatePanel, text: string): State {
	return withPanel(state, {...panel, field: typeInto(panel.field, text)});
}

function withNote(state: State, {id, field}: AnnotatePanel, {workingSet, messages}: Shown): ExplorerStep {
	const text = field.text.trim();
	if (text === (workingSet.notes.get(id) ?? '')) return step(state);
	const said = text === '' ? messages.working.noteGone : messages.working.noteKept;
	return step(noted(state, 'info', said), {type: 'keep', changes: [{type: 'note', id, text}]});
}

function withTags(state: State, {id, field}: AnnotatePanel, {workingSet, messages}: Shown): ExplorerStep {
	const before = workingSet.tags.get(id) ?? [];
	const tags = tagsIn(field.text, [...workingSet.tags.values()].flat());
	if (tagText(tags) === tagText(before)) return step(state);
	const said = tags.length === 0 ? messages.working.tagsGone : messages.working.tagsKept(tagText(tags));
	return step(noted(state, 'info', said), {type: 'keep', changes: [{type: 'tags', id, tags}]});
}
