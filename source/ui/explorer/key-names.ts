import {keyLabel} from '../kit/help.ts';
import type {Command, Mode} from './keys.ts';
import type {State} from './model.ts';

/**
 * The key of a command as it is printed, from the table in force, so that what is said of it is true where the
 * configuration has given it another one.
 */
export function keyFor({bindings}: Pick<State, 'bindings'>, command: Command, mode: Mode = 'list'): string {
	const own = bindings.filter(each => each.command === command && each.modes.includes(mode));
	const key = (own.find(({isListed}) => isListed) ?? own[0])?.keys[0];
	return key === undefined ? command : keyLabel(key);
}
