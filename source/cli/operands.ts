import {CommuniqueError} from '../domain/errors.ts';
import {catalogue, type CommandName} from './catalogue.ts';

/**
 * Checks that a command got as many arguments as it takes.
 * @throws {CommuniqueError} (`usage`) for one too few or too many, and for an empty one.
 */
export function checkOperands(command: CommandName, operands: readonly string[]): void {
	const {operand, needs, isMany, most: told} = catalogue[command];
	const most = operand === '' ? 0 : isMany ? Infinity : (told ?? 1);
	const extra = operands[most];
	if (extra !== undefined) {
		throw new CommuniqueError(
			'usage',
			`${command} takes ${most === 0 ? 'no argument' : most === 1 ? 'one argument' : `at most ${most} arguments`}, not "${extra}"`,
			command === 'list' || command === 'browse' ? `to search: --query "${extra}"` : usage(command),
		);
	}
	if (operands.some(each => each.trim() === '')) {
		throw new CommuniqueError('usage', `${command} takes no empty argument`, usage(command));
	}
	if (needs !== '' && operands.length === 0) {
		throw new CommuniqueError('usage', `${command} needs ${needs}`, usage(command));
	}
}

function usage(command: CommandName): string {
	return `communique ${[command, catalogue[command].operand].filter(Boolean).join(' ')}`;
}
