import type {FacetCount} from '../../../domain/filter.ts';
import {languages} from '../../../domain/vocabulary.ts';
import {keyLabel} from '../../kit/help.ts';
import type {Command} from '../keys.ts';
import {messagesIn, type Messages} from '../messages/index.ts';
import {modeOf} from '../mode.ts';
import type {State} from '../model.ts';
import type {CommandLine, PaletteGroup, PaletteItem} from '../palette-panel.ts';
import {commandsOf, viewPanels, type NamedCommand} from './panel-commands.ts';

type Words = Readonly<Partial<Record<string, string>>>;

/** The rows of the palette besides people, over the panel on which the reader stands, in the order of its groups. */
export function actsOf(
	state: Pick<State, 'bindings' | 'below' | 'language' | 'savedViews'>,
	sentenceOf: (view: State['savedViews'][number]['view']) => string,
): readonly PaletteItem[] {
	const {bindings, language, savedViews, below} = state;
	const mode = modeOf(below.at(-1) ?? {type: 'list'});
	const messages = messagesIn(language);
	const {commands, modes}: {commands: Words; modes: Words} = messages;
	const isPanel = (command: Command): boolean => modes[command] !== undefined && command in commands;
	const here = commandsOf(bindings, mode, command => commands[command] !== undefined);
	const elsewhere = mode === 'list' ? [] : viewPanels(bindings, here, isPanel);
	return [
		...here
			.filter(({command}) => !isPanel(command))
			.map(each => commandItem(each, 'commands', 'panel', messages)),
		beginning(messages),
		...here
			.filter(({command}) => isPanel(command))
			.map(each => commandItem(each, 'panels', 'panel', messages)),
		...elsewhere.map(each => commandItem(each, 'panels', 'list', messages)),
		lineItem('panels', {type: 'views'}, messages),
		...savedViews.map(({name, view}): PaletteItem => ({
			group: 'views',
			names: [name],
			label: name,
			short: name,
			beside: sentenceOf(view),
			side: null,
			records: null,
			act: {type: 'view', name},
		})),
	];
}

/** The people whose dossiers can be opened, in the order of their counts: one name is theirs in every language. */
export function peopleItems(people: readonly FacetCount[]): readonly PaletteItem[] {
	return people.map(({value, label_en: name, other_names, side, count}) => ({
		group: 'people',
		names: [name, ...other_names],
		label: name,
		short: name,
		beside: '',
		side,
		records: count,
		act: {type: 'person', id: value},
	}));
}

/** The command that a typed text is, as the first row. */
export function lineItem(
	group: PaletteGroup,
	line: CommandLine,
	{palette}: Pick<Messages, 'palette'>,
): PaletteItem {
	const label = line.type === 'save' ? savingLabel(line, palette) : palette.lines[line.type];
	return {
		group,
		names: [line.type, ...languages.map(each => lineLabel(line, messagesIn(each)))],
		label,
		short: label,
		beside: `:${written(line)}`,
		side: null,
		records: null,
		act: {type: 'line', line},
	};
}

function lineLabel(line: CommandLine, {palette}: Pick<Messages, 'palette'>): string {
	return line.type === 'save' ? palette.saveThis : palette.lines[line.type];
}

function savingLabel(
	{name, isReplacing}: Extract<CommandLine, {type: 'save'}>,
	{save, replace, saveNameless}: Messages['palette'],
): string {
	if (name === '') return saveNameless;
	return isReplacing ? replace(name) : save(name);
}

/** The word with which a command is typed. */
function written(line: CommandLine): string {
	if (line.type === 'save') return line.isReplacing ? 'save!' : 'save';
	return {views: 'views', quit: 'q', 'quit-all': 'qa', help: 'help'}[line.type];
}

/** The row that begins to type the command which saves the view. */
function beginning({palette}: Messages): PaletteItem {
	return {
		group: 'commands',
		names: ['save', ...languages.map(each => messagesIn(each).palette.saveThis)],
		label: palette.saveThis,
		short: palette.saveThis,
		beside: `:save ${palette.nameSign}`,
		side: null,
		records: null,
		act: {type: 'begin', text: 'save '},
	};
}

function commandItem(
	{command, key}: NamedCommand,
	group: PaletteGroup,
	of: 'panel' | 'list',
	messages: Messages,
): PaletteItem {
	const words = (messages.commands as Words)[command] ?? command;
	const panel = (messages.modes as Words)[command];
	// A panel has a name of its own, which says more than what its key does.
	const isPanel = group === 'panels' && panel !== undefined;
	const label = isPanel ? `${panel}: ${words}` : words;
	const short = (isPanel ? panel : (messages.helpWords as Words)[command]) ?? words;
	const others = languages
		.map(each => messagesIn(each))
		.flatMap(({commands, helpWords, modes, palette}) => {
			const tables: readonly Words[] = [commands, helpWords, modes, palette.otherWords];
			return tables.flatMap(table => table[command] ?? []);
		});
	return {
		group,
		names: [...new Set([words, short, command.replaceAll('-', ' '), ...others])],
		label,
		short,
		beside: keyLabel(key),
		side: null,
		records: null,
		act: {type: 'run', command, of},
	};
}
