/**
 * The panels of a program, one over the other: `panel` has the keys and the screen, and leaving it leads to the one
 * below. The lowest is never left.
 */
export interface Stacked<Panel> {
	readonly panel: Panel;
	/** The panels below, the nearest last; empty where `panel` is the lowest. */
	readonly below: readonly Panel[];
}

/** Opens a panel over the present one. */
export function pushed<State extends Stacked<unknown>>(state: State, panel: State['panel']): State {
	return {...state, panel, below: [...state.below, state.panel]};
}

/** Leaves the present panel for the one below, which is as it was left. */
export function popped<State extends Stacked<unknown>>(state: State): State {
	const {below} = state;
	return below.length === 0 ? state : {...state, panel: below.at(-1), below: below.slice(0, -1)};
}

/** Leaves all panels but the lowest. */
export function bottomed<State extends Stacked<unknown>>(state: State): State {
	const {below} = state;
	return below.length === 0 ? state : {...state, panel: below[0], below: []};
}

/** Puts a changed panel, or another one, in the place of the present one. */
export function withPanel<State extends Stacked<unknown>>(state: State, panel: State['panel']): State {
	return {...state, panel};
}
