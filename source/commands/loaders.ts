import type {CommandName} from '../cli/catalogue.ts';
import {byName} from '../domain/by-name.ts';
import {commandFacets} from '../domain/facets.ts';
import type {CommandFunction} from './command.ts';

/** The commands, each loaded when it is asked for: one that prints a line does not wait for the explorer. */
export const commandLoaders: Partial<Readonly<Record<CommandName, () => Promise<CommandFunction>>>> = {
	list: async () => (await import('./list.ts')).list,
	show: async () => (await import('./show.ts')).show,
	export: async () => (await import('./export.ts')).exportCommand,
	...byName(
		commandFacets,
		facet => facet.id,
		facet => async () => (await import('./facet.ts')).facetCommand(facet.id),
	),
	series: async () => (await import('./series.ts')).series,
	leader: async () => (await import('./leader.ts')).leader,
	pair: async () => (await import('./pair-command.ts')).pair,
	met: async () => (await import('./met.ts')).met,
	commitments: async () => (await import('./commitments.ts')).commitments,
	timeline: async () => (await import('./timeline.ts')).timeline,
	brief: async () => (await import('./brief.ts')).brief,
	changes: async () => (await import('./data-changes.ts')).changes,
	check: async () => (await import('./check.ts')).check,
};

/** The commands whose output may be longer than the screen. */
export const pagedCommands: ReadonlySet<CommandName> = new Set([
	'list',
	'leader',
	'pair',
	'met',
	'commitments',
	'timeline',
	'changes',
]);
