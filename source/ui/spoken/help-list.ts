import {digits} from '../kit/keys.ts';
import {helpGroups} from '../explorer/help/index.ts';
import type {Command, ExplorerBinding} from '../explorer/keys.ts';
import type {Messages} from '../explorer/messages/index.ts';
import type {HelpPanel} from '../explorer/model.ts';
import type {ViewModel} from '../explorer/view-model.ts';
import {keyInWords, spokenIn, type SpokenMessages} from './messages/index.ts';

/** The commands that are about the drawn screen alone. */
export const drawnOnly: ReadonlySet<Command> = new Set<Command>(['preview-place', 'page-top', 'page-middle']);

/** Every key by task, a line each, and the search language, as narrowed by what is typed. */
export function helpList({state, messages}: ViewModel, {field}: HelpPanel): readonly string[] {
	const spoken = spokenIn(state.language);
	const groups = helpGroups(
		state.bindings.filter(({command}) => !drawnOnly.has(command)),
		inSpeech(messages, spoken),
		field.text,
		keys => keysInWords(keys, spoken),
	);
	if (groups.length === 0) return [spoken.helpEmpty];
	return groups.flatMap(({heading, entries}) => [
		`${heading}.`,
		...entries.map(({keys, text, where}) => {
			const said = text.replaceAll(' / ', spoken.or);
			const place = where === '' ? '' : `, ${spoken.helpIn(where)}`;
			return spoken.helpLine(keys.replaceAll(/ {2,}/gu, spoken.or), `${said}${place}`);
		}),
	]);
}

/** The messages, in which some commands do another thing here, and what is drawn alone is not told. */
function inSpeech(messages: Messages, {commands}: SpokenMessages): Messages {
	const searchHelp = messages.searchHelp.filter(([example]) => !example.includes('×'));
	return {...messages, commands: {...messages.commands, ...commands}, searchHelp};
}

function keysInWords(keys: ExplorerBinding['keys'], spoken: SpokenMessages): string {
	const hasDigits = digits.every(digit => keys.includes(digit));
	const rest = hasDigits ? keys.filter(key => !digits.includes(key)) : keys;
	return [...(hasDigits ? [spoken.keyNames.digits] : []), ...rest.map(key => keyInWords(key, spoken))].join(
		', ',
	);
}
