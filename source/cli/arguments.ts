import {CommuniqueError} from '../domain/errors.ts';
import {commandNames, isCommandName, type CommandName} from './catalogue.ts';
import {flagNamed, flagOfLetter, flags, type Flag} from './flags.ts';
import {didYouMean, nearestName} from './nearest.ts';

/** A flag that was typed. */
export interface GivenFlag {
	readonly flag: Flag;
	/** As typed; undefined for a switch. */
	readonly value: string | undefined;
}

/** The words after the program's name, checked against the lists of commands and flags. */
export interface Arguments {
	/** Null where none was typed. */
	readonly command: CommandName | null;
	/** The words after the command. */
	readonly operands: readonly string[];
	/** The flags that were typed, each as often as it was. */
	readonly given: readonly GivenFlag[];
}

/**
 * Reads arguments. A value may follow its flag after a space, `=` or, for a letter, at once (`-y2019`); it may begin
 * with a dash (`--sort -date`) unless it is itself a flag. After `--` nothing is a flag.
 * @throws {CommuniqueError} (`usage`) for a flag or command that there is not, and for a value that is missing or too
 * many.
 */
export function readArguments(argv: readonly string[]): Arguments {
	const given: GivenFlag[] = [];
	const operands: string[] = [];
	const separator = argv.indexOf('--');
	const rest = separator === -1 ? [] : argv.slice(separator + 1);
	const pending = separator === -1 ? [...argv] : argv.slice(0, separator);
	for (let token = pending.shift(); token !== undefined; token = pending.shift()) {
		if (!isFlagLike(token)) {
			operands.push(operands.length === 0 ? checkedCommand(token) : token);
			continue;
		}
		const {flag, typed, value} = readFlag(token);
		const isSwitch = flag.argument === undefined;
		if (isSwitch && value !== undefined) throw new CommuniqueError('usage', `${typed} takes no value`);
		given.push({flag, value: isSwitch ? undefined : (value ?? nextValue(flag, typed, pending))});
	}
	for (const operand of rest) operands.push(operands.length === 0 ? checkedCommand(operand) : operand);
	const [command = null, ...others] = operands;
	return {command: command === null ? null : checkedCommand(command), operands: others, given};
}

/** Returns true when the flag of a name was typed. */
export function isGiven(name: string, given: readonly GivenFlag[]): boolean {
	return given.some(({flag}) => flag.name === name);
}

/** A lone `-` is an operand: standard output. */
function isFlagLike(token: string): boolean {
	return token.startsWith('-') && token !== '-';
}

/**
 * The command of a name. Arguments are checked from left to right, so that the first mistake in the line is the one
 * reported.
 * @throws {CommuniqueError} (`usage`) where there is none of that name.
 */
export function checkedCommand(text: string): CommandName {
	if (isCommandName(text)) return text;
	throw new CommuniqueError(
		'usage',
		`unknown command "${text}"`,
		didYouMean(
			nearestName(text, commandNames),
			`to search: communique list --query "${text}"; communique --help lists the commands`,
		),
	);
}

interface TypedFlag {
	readonly flag: Flag;
	/** The flag's part of the token. */
	readonly typed: string;
	readonly value: string | undefined;
}

function readFlag(token: string): TypedFlag {
	if (!token.startsWith('--')) return readLetter(token);
	const equals = token.indexOf('=');
	const typed = equals === -1 ? token : token.slice(0, equals);
	const flag = flagNamed(typed.slice(2));
	if (!flag) throw unknownFlag(typed);
	return {flag, typed, value: equals === -1 ? undefined : token.slice(equals + 1)};
}

function readLetter(token: string): TypedFlag {
	const typed = token.slice(0, 2);
	const flag = flagOfLetter(typed.slice(1));
	const rest = token.slice(2);
	if (!flag || flagNamed(token.slice(1)) || (flag.argument === undefined && rest !== ''))
		throw unknownFlag(token);
	return {flag, typed, value: rest === '' ? undefined : rest.replace(/^=/u, '')};
}

function unknownFlag(typed: string): CommuniqueError {
	const name = typed.replace(/^-+/u, '').replace(/=.*$/su, '');
	const names = flags.map(flag => flag.name);
	const nearest =
		nearestName(name, names) ??
		nearestName(`no-${name}`, names) ??
		(name.length === 1 ? names.find(each => each.startsWith(name)) : undefined);
	return new CommuniqueError(
		'usage',
		`unknown flag ${typed}`,
		didYouMean(nearest && `--${nearest}`, 'communique --help lists them'),
	);
}

function nextValue(flag: Flag, typed: string, pending: string[]): string {
	const [next] = pending;
	if (next === undefined || isKnownFlag(next)) {
		throw new CommuniqueError('usage', `${typed} needs a value`, `${typed} <${flag.argument ?? ''}>`);
	}
	pending.shift();
	return next;
}

/** `-date` after `--sort` is a value, `--kind` after `--leader` is not, nor is a misspelt `--knd`. */
function isKnownFlag(token: string): boolean {
	if (token.startsWith('--')) return true;
	return token.length === 2 && token.startsWith('-') && flagOfLetter(token.slice(1)) !== undefined;
}
