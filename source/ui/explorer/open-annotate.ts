import {tagText} from '../../text/tag-list.ts';
import {pushed} from '../kit/stack.ts';
import {textField} from '../kit/text-field/index.ts';
import type {Shown, State} from './model.ts';

/**
 * The line in which the note or the tags of a record are written, with what it has of them, over the present panel; the
 * same state where there is no record.
 */
export function openAnnotate(
	state: State,
	command: 'write-note' | 'write-tags',
	id: string | undefined,
	{workingSet}: Shown,
): State {
	if (id === undefined) return state;
	const part = command === 'write-note' ? 'note' : 'tags';
	const text = part === 'note' ? workingSet.notes.get(id) : tagText(workingSet.tags.get(id) ?? []);
	const scroll = state.panel.type === 'detail' ? state.panel.scroll : null;
	return pushed(state, {type: 'annotate', part, id, scroll, field: textField(text ?? '')});
}
