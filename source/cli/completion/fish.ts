import {catalogue, commandNames, type CommandName} from '../catalogue.ts';
import {valuesOfFlag, valuesOfOperand, type Values} from './flag-values.ts';
import {flags, type Flag} from '../flags.ts';

/** The script for fish 3. */
export function fishCompletion(): string {
	return `# fish completion for communique.
# To install: communique completion fish > ~/.config/fish/completions/communique.fish

complete -c communique -f
${commandNames.map(commandLine).join('\n')}
${commandNames
	.filter(name => valuesOfOperand(name).type !== 'none')
	.map(name => `complete -c communique -n '${seen([name])}'${action(valuesOfOperand(name))}`)
	.join('\n')}
${flags.flatMap(flagLines).join('\n')}
`;
}

function commandLine(name: CommandName): string {
	return `complete -c communique -n __fish_use_subcommand -a ${name} -d ${quoted(catalogue[name].summary)}`;
}

function flagLines(flag: Flag): readonly string[] {
	const values = valuesOfFlag(flag);
	const head = `complete -c communique -l ${flag.name}${flag.short === undefined ? '' : ` -s ${flag.short}`}`;
	const help = ` -d ${quoted(flag.help)}`;
	const needsValue = flag.argument === undefined ? '' : ' -x';
	if (values.type !== 'formats') {
		return [
			`${head} -n '${condition(flag)}'${help}${values.type === 'file' ? ' -r -F' : `${needsValue}${action(values)}`}`,
			...Object.entries(flag.moreValues ?? {}).map(
				([name, more]) => `${head} -n '${seen([name])}'${help} -x -a '${more.join(' ')}'`,
			),
		];
	}
	return commandNames
		.filter(name => catalogue[name].formats.length > 0)
		.map(name => `${head} -n '${seen([name])}'${help} -x -a '${catalogue[name].formats.join(' ')}'`);
}

/** Filters may be typed before the command as well. */
function condition(flag: Flag): string {
	return flag.commands === 'every' ? 'true' : `__fish_use_subcommand; or ${seen(flag.commands)}`;
}

function seen(commands: readonly string[]): string {
	return `__fish_seen_subcommand_from ${commands.join(' ')}`;
}

function action(values: Values): string {
	switch (values.type) {
		case 'words':
			return ` -a '${values.words.join(' ')}'`;
		case 'commands':
			return ` -a '${commandNames.join(' ')}'`;
		case 'counted':
			return ` -a '(${values.command} 2>/dev/null | string replace -r "(.*)\\t(.*)\\t(.*)" "\\$2\\t\\$3, \\$1")'`;
		case 'output':
			return ` -a '(${values.command} 2>/dev/null | cut -f${values.column})'`;
		case 'file':
			return ' -F';
		case 'formats':
		case 'none':
			return '';
	}
}

function quoted(text: string): string {
	return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
