import {databaseExtensions, formats as exportFormats} from '../export/index.ts';
import {checkedCommand, isGiven, type Arguments} from './arguments.ts';
import {catalogue, commandNames, countFormats, facetCommands, type CommandName} from './catalogue.ts';
import {flags, flagsOf, type Flag} from './flags.ts';

const examples: readonly (readonly [string, string])[] = [
	['communique', 'open the explorer'],
	['communique list -l hegseth -y 2025..', 'what Hegseth took part in since 2025'],
	['communique list -q "dioxin" --format csv', 'every record on dioxin as CSV'],
	['communique show 2025-02-07', 'the record whose id begins so'],
	['communique export visits.md -k official-visit', 'a cited list of official visits'],
	['communique import clipping.txt --dry-run', 'what records a press clipping would give'],
];

const exitCodes: readonly (readonly [string, string])[] = [
	['0', 'done, also when nothing matches'],
	['1', 'failed; the reason is on standard error'],
	['2', 'wrong usage'],
	['130', 'interrupted (143: terminated)'],
];

/** The commands that help lists before those that count. */
const listedFirst = 5;
/** Columns of the left half of every list, and of the right one. */
const leftWidth = 27;
const rightWidth = 51;

/** The text of `--help`, at most 80 columns wide; made from the lists of commands and flags. */
export function helpText(): string {
	const counted = facetCommands.join(', ');
	return page([
		'Explore the defence engagements between the United States and Vietnam.',
		section('Usage', [
			'communique [command] [options]',
			'',
			'Without a command: the explorer on a terminal, otherwise list.',
		]),
		section('Commands', [
			...commandNames
				.filter(name => !isFacet(name))
				.slice(0, listedFirst)
				.map(commandLine),
			...[counted, row('', 'their values with the number of matching records')],
			...commandNames
				.filter(name => !isFacet(name))
				.slice(listedFirst)
				.map(commandLine),
		]),
		section('Filters', flags.filter(flag => flag.group === 'filter').map(flagLine)),
		section('Options', flags.filter(flag => flag.group === 'option').map(flagLine)),
		section('Formats', [
			...(['list', 'show', 'export', 'import'] as const).flatMap(name =>
				rows(name, catalogue[name].formats, ', '),
			),
			row('leaders, years, …', countFormats.join(', ')),
			...rows(
				'by file extension',
				[...exportFormats.map(each => `.${each.extension}`), databaseExtensions[0]],
				' ',
			),
		]),
		section(
			'Examples',
			examples.flatMap(([line, meaning]) => [line, `    ${meaning}`]),
		),
		section(
			'Exit codes',
			exitCodes.map(([code, meaning]) => row(code, meaning)),
		),
	]);
}

/** The text of `<command> --help`. */
function commandHelp(name: CommandName): string {
	const {operand, summary, formats} = catalogue[name];
	const own = flagsOf(name);
	return page([
		`communique ${name}: ${summary}.`,
		section('Usage', [`communique ${[name, operand, '[options]'].filter(Boolean).join(' ')}`]),
		section('Filters', own.filter(flag => flag.group === 'filter').map(flagLine)),
		section('Options', own.filter(flag => flag.group === 'option').map(flagLine)),
		section('Formats', formats.length > 0 ? [formats.join(', ')] : []),
	]);
}

/**
 * The help that was asked for, or an empty text where none was.
 * @throws {CommuniqueError} (`usage`) for help on a command that there is not.
 */
export function helpOf({command, given, operands: [topic]}: Arguments): string {
	if (command === 'help') return topic === undefined ? helpText() : commandHelp(checkedCommand(topic));
	if (!isGiven('help', given)) return '';
	return command === null ? helpText() : commandHelp(command);
}

function page(sections: readonly string[]): string {
	return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
	if (lines.length === 0) return '';
	return [heading, ...lines.map(line => (line === '' ? '' : `  ${line}`))].join('\n');
}

function row(left: string, right: string): string {
	return `${left.padEnd(leftWidth)}${right}`;
}

/** Words on as many lines as they take. */
function rows(left: string, words: readonly string[], separator: string): readonly string[] {
	const lines = [''];
	for (const [index, word] of words.entries()) {
		const piece = index < words.length - 1 ? `${word}${separator}` : word;
		const line = `${lines.at(-1) ?? ''}${piece}`;
		if (line.trimEnd().length <= rightWidth) lines[lines.length - 1] = line;
		else lines.push(piece);
	}
	return lines.map((line, index) => row(index === 0 ? left : '', line.trimEnd()));
}

function commandLine(name: CommandName): string {
	const {operand, summary} = catalogue[name];
	return row([name, operand].filter(Boolean).join(' '), summary);
}

function flagLine(flag: Flag): string {
	const letter = flag.short === undefined ? '    ' : `-${flag.short}, `;
	const argument = flag.argument === undefined ? '' : ` <${flag.argument}>`;
	return row(`${letter}--${flag.name}${argument}`, flag.help);
}

function isFacet(name: CommandName): boolean {
	return (facetCommands as readonly string[]).includes(name);
}
