import {counted, numberIn} from '../../../words/index.ts';

/** The words of the palette in English. */
export const paletteEn = {
	title: 'Commands',
	placeholders: [
		'a command, a panel, a saved view or a person',
		'a command, a view or a person',
		'a command or a name',
	] as readonly string[],
	groups: {commands: 'Commands', panels: 'Panels', views: 'Saved views', people: 'Dossiers of people'},
	/** What some commands are called besides. */
	otherWords: {
		ledger: 'promises, promised, agreements, deliveries, ledger',
		evidence: 'sources, proof',
		matrix: 'grid, heat map',
	},
	saveThis: 'save this view under a name',
	nameSign: 'NAME',
	save: (name: string) => `save this view as “${name}”`,
	replace: (name: string) => `save this view as “${name}”, replacing that one`,
	saveNameless: 'save this view: type a name for it',
	lines: {
		views: 'saved views, and what is new in them',
		quit: 'back, from the list: quit',
		'quit-all': 'quit',
		help: 'every key',
	},
	nameIt: 'Type a name for the view behind “save”.',
	unknown: (text: string, near: readonly string[]): string =>
		near.length === 0
			? `Nothing is called “${text}”.`
			: `Nothing is called “${text}”. Near it: ${near.join(' · ')}`,
};

/** The words of the saved views in English. */
export const savedViewsEn = {
	title: 'Saved views',
	headings: {name: 'Name', asks: 'What it asks for', count: 'records', fresh: 'new'},
	everything: 'all records',
	none: 'No view is saved yet. Among the commands, “save NAME” saves the view of the list.',
	askRemoving: (name: string, key: string) => `${key} again removes “${name}”; a movement keeps it.`,
	removed: (name: string) => `“${name}” is removed.`,
	notRemoved: (name: string, why: string) => `“${name}” could not be removed: ${why}.`,
	isGone: (name: string) => `“${name}” is not among the saved views any more.`,
	newSince: (count: number, since: string) =>
		count === 0 ? `nothing new since ${since}` : `${numberIn(count, 'en')} new since ${since}`,
	opened: (name: string, total: number, fresh: number, since: string): string =>
		`“${name}”: ${counted(total, 'record')}, ${savedViewsEn.newSince(fresh, since)}.`,
	saved: (name: string, total: number) => `“${name}” is saved: ${counted(total, 'record')}.`,
	withoutMarks: 'Marks are no part of it.',
	exists: (name: string) => `There is a view “${name}” already: “save! ${name}” replaces it.`,
	forSession: (why: string) => `It lasts until you leave: ${why}.`,
};
