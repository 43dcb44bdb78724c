import type {Engagement, ListedEngagement} from '../../../domain/engagement.ts';
import type {FacetCount} from '../../../domain/filter.ts';
import {clampIndex} from '../../kit/viewport.ts';
import type {Panel, PickerPanel, SeeAlsoPanel, SearchPanel, State, View} from '../model.ts';
import type {Rows} from '../row-places.ts';

/** The lists in which a state has cursors, of one edition of the database and one width of the screen. */
export interface Lists {
	readonly rowsOf: (state: State) => Pick<Rows, 'total' | 'rowOf'> & {
		readonly at: (index: number) => {readonly record: Pick<ListedEngagement, 'id'>} | undefined;
	};
	/** The values that a picker offers, as narrowed. */
	readonly pickerCounts: (state: State, picker: PickerPanel) => readonly FacetCount[];
	/** The records related to the one with this id. */
	readonly seeAlsoOf: (id: string) => readonly Pick<Engagement, 'id'>[];
}

/**
 * Carries a state over to a database into which somebody has written, or to a screen on which visits fold or do not:
 * the cursors of all of its panels stay on their records and values, in the same line of the screen, or at the same
 * place where those are gone.
 * @param before the lists as the state was drawn
 * @param now the lists as they are now
 */
export function followedBy(state: State, before: Lists, now: Lists): State {
	const carried = (panel: Panel): Panel => {
		switch (panel.type) {
			case 'picker':
				return pickerCarried(state, panel, before, now);
			case 'see-also':
				return seeAlsoCarried(panel, before, now);
			case 'search':
				return searchCarried(state, panel, before, now);
			default:
				return panel;
		}
	};
	const {panel, below, cursor} = state;
	const id = before.rowsOf(state).at(cursor)?.record.id;
	return {
		...state,
		panel: carried(panel),
		below: below.map(each => carried(each)),
		...listCarried(state, id, now.rowsOf(state)),
	};
}

function listCarried(
	{cursor, top}: View,
	id: string | undefined,
	now: ReturnType<Lists['rowsOf']>,
): Pick<View, 'cursor' | 'top'> {
	const index = id === undefined ? -1 : now.rowOf(id);
	return placedAt(cursor, top, index, now.total);
}

function pickerCarried(state: State, picker: PickerPanel, before: Lists, now: Lists): PickerPanel {
	const value = before.pickerCounts(state, picker)[picker.cursor]?.value;
	const counts = now.pickerCounts(state, picker);
	const index = counts.findIndex(counted => counted.value === value);
	// Enter takes what is chosen, whatever its counts are now.
	if (picker.cursor < 0) return picker;
	const {cursor} = placedAt(picker.cursor, 0, index, counts.length);
	const tops = picker.tops.map(top => Math.max(0, top + cursor - picker.cursor));
	return {...picker, cursor, tops};
}

function seeAlsoCarried(panel: SeeAlsoPanel, before: Lists, now: Lists): SeeAlsoPanel {
	const id = before.seeAlsoOf(panel.id)[panel.cursor]?.id;
	const records = now.seeAlsoOf(panel.id);
	const index = records.findIndex(record => record.id === id);
	return {...panel, cursor: placedAt(panel.cursor, 0, index, records.length).cursor};
}

/** The list to which the search line leads back. */
function searchCarried(state: State, panel: SearchPanel, before: Lists, now: Lists): SearchPanel {
	const view = panel.before;
	const listed: State = {...state, ...view};
	const id = before.rowsOf(listed).at(view.cursor)?.record.id;
	return {...panel, before: {...view, ...listCarried(view, id, now.rowsOf(listed))}};
}

/** A cursor and the first line on screen; an index of -1 stands for what is gone. */
function placedAt(cursor: number, top: number, index: number, length: number): Pick<View, 'cursor' | 'top'> {
	const there = clampIndex(index === -1 ? cursor : index, length);
	return {cursor: there, top: Math.max(0, top + there - cursor)};
}
