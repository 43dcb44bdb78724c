import {countUnseen} from '../../domain/seen-records.ts';
import type {ViewsAnswer, ViewsEffect} from './effect.ts';
import type {State} from './model.ts';
import type {Explorer} from './reading/explorer.ts';
import type {SavedView, SavedViews, ViewsWriter} from './views-ports.ts';

/**
 * Does what a key has asked for of the saved views; null where the answer comes later. One that is opened is looked at:
 * from then on what it holds is not new any more.
 */
export function performOnViews(
	effect: ViewsEffect,
	state: State,
	explorer: Explorer,
	savedViews: SavedViews,
	later: (answer: ViewsAnswer) => void,
): ViewsAnswer | null {
	if (effect.type === 'read-views' && !effect.isRefreshing)
		return {type: 'views', why: null, views: savedViews.read()};
	let isLate = false;
	let answer: ViewsAnswer | null = null;
	savedViews.writing(writer => {
		const changed = written(effect, state, explorer, savedViews, writer);
		if (isLate) later(changed);
		else answer = changed;
	});
	isLate = true;
	return answer;
}

function written(
	effect: ViewsEffect,
	state: State,
	explorer: Explorer,
	savedViews: SavedViews,
	writer: ViewsWriter,
): ViewsAnswer {
	switch (effect.type) {
		case 'read-views':
			return {type: 'views', why: writer.refresh(), views: savedViews.read()};
		case 'save-view': {
			const {request, sort} = state;
			const {name, isReplacing} = effect;
			const view = {request, sort, record: null};
			const seen = explorer.heldBy(view);
			const saved: SavedView = {name, view, lookedOn: explorer.today, seen};
			const result = writer.save(saved, isReplacing);
			return {type: 'view-saved', name, total: seen.length, result, views: savedViews.read()};
		}
		case 'open-view':
			return opened(effect.name, explorer, savedViews, writer);
		case 'remove-view': {
			const result = writer.remove(effect.name);
			return {type: 'view-removed', name: effect.name, result, views: savedViews.read()};
		}
	}
}

function opened(name: string, explorer: Explorer, savedViews: SavedViews, writer: ViewsWriter): ViewsAnswer {
	const why = writer.refresh();
	const saved = savedViews.read().find(view => view.name === name);
	if (!saved) return {type: 'view-gone', name, views: savedViews.read()};
	const seen = explorer.heldBy(saved.view);
	const fresh = countUnseen(seen, saved.seen);
	const looked: SavedView = {...saved, lookedOn: explorer.today, seen};
	const result = writer.save(looked, true);
	return {type: 'view-opened', saved, total: seen.length, fresh, result, why, views: savedViews.read()};
}
