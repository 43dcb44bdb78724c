import type {WorkingSetChange} from '../../domain/working-set.ts';
import type {ExplorerStep, Panel, State, View} from './model.ts';

/** A step with what keeps the marks that it has set or taken away, undone ones among them, before its own effect. */
export function keepingMarks(before: State, after: ExplorerStep): ExplorerStep {
	const changes = changesOf(before.marked, after.state.marked);
	if (changes.length === 0) return after;
	return {...after, effect: {type: 'keep', changes, ...(after.effect && {next: after.effect})}};
}

/** The changes that make one list of marks of another. */
function changesOf(before: readonly string[], after: readonly string[]): readonly WorkingSetChange[] {
	if (before === after) return [];
	const [had, has] = [new Set(before), new Set(after)];
	const added = after.filter(id => !had.has(id));
	const removed = before.filter(id => !has.has(id));
	return [
		...(added.length > 0 ? [{type: 'marks' as const, ids: added, isMarked: true}] : []),
		...(removed.length > 0 ? [{type: 'marks' as const, ids: removed, isMarked: false}] : []),
	];
}

/** Marks that somebody else has set or taken away. */
export interface OthersMarks {
	readonly added: readonly string[];
	readonly removed: ReadonlySet<string>;
}

/**
 * The state with the marks of others, in the views that undoing leads to as well: it takes back what the reader has
 * done, not what others have.
 */
export function withOthersMarks(state: State, others: OthersMarks): State {
	if (others.added.length + others.removed.size === 0) return state;
	const carried = <V extends Pick<View, 'marked'>>(view: V): V => ({
		...view,
		marked: joined(view.marked, others),
	});
	const inPanel = (panel: Panel): Panel =>
		panel.type === 'search' ? {...panel, before: carried(panel.before)} : panel;
	return {
		...carried(state),
		earlierMarks: new Set([...state.earlierMarks, ...others.added]),
		past: state.past.map(view => carried(view)),
		future: state.future.map(view => carried(view)),
		panel: inPanel(state.panel),
		below: state.below.map(inPanel),
	};
}

function joined(marked: readonly string[], {added, removed}: OthersMarks): readonly string[] {
	const rest = marked.filter(id => !removed.has(id));
	return [...rest, ...added.filter(id => !rest.includes(id))];
}

/** The marks that were set in this session: what the reader has in hand, not what lies there from earlier times. */
export function marksOfSession({
	marked,
	earlierMarks,
}: Pick<State, 'marked' | 'earlierMarks'>): readonly string[] {
	return earlierMarks.size === 0 ? marked : marked.filter(id => !earlierMarks.has(id));
}
