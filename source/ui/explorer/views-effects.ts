import {seenRecords, unseenOf} from '../../domain/seen-records.ts';
import type {ViewsAnswer, ViewsEffect} from './effect.ts';
import type {State} from './model.ts';
import type {Explorer} from './reading/explorer.ts';
import type {SavedView, SavedViews} from './views-ports.ts';

/**
 * Does what a key has asked for of the saved views. One that is opened is looked at: from then on what it holds is not
 * new any more.
 */
export function performOnViews(
	effect: ViewsEffect,
	state: State,
	explorer: Explorer,
	savedViews: SavedViews,
): ViewsAnswer {
	switch (effect.type) {
		case 'read-views':
			if (effect.isRefreshing) savedViews.refresh();
			return {type: 'views', views: savedViews.read()};
		case 'save-view': {
			const {request, sort} = state;
			const {name, isReplacing} = effect;
			const view = {request, sort, record: null};
			const ids = explorer.idsIn(view);
			const saved: SavedView = {name, view, lookedOn: explorer.today, seen: seenRecords(ids)};
			const result = savedViews.save(saved, isReplacing);
			return {type: 'view-saved', name, total: ids.length, result, views: savedViews.read()};
		}
		case 'open-view':
			return opened(effect.name, explorer, savedViews);
		case 'remove-view': {
			const result = savedViews.remove(effect.name);
			return {type: 'view-removed', name: effect.name, result, views: savedViews.read()};
		}
	}
}

function opened(name: string, explorer: Explorer, savedViews: SavedViews): ViewsAnswer {
	savedViews.refresh();
	const saved = savedViews.read().find(view => view.name === name);
	if (!saved) return {type: 'view-gone', name, views: savedViews.read()};
	const ids = explorer.idsIn(saved.view);
	const fresh = unseenOf(ids, saved.seen).length;
	const looked: SavedView = {...saved, lookedOn: explorer.today, seen: seenRecords(ids)};
	const result = savedViews.save(looked, true);
	return {type: 'view-opened', saved, total: ids.length, fresh, result, views: savedViews.read()};
}
