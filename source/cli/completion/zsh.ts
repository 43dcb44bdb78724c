import {catalogue, commandNames, type CommandName} from '../catalogue.ts';
import {valuesOfFlag, valuesOfOperand, type Values} from './flag-values.ts';
import {flags, flagsOf, type Flag} from '../flags.ts';

/** The script for zsh 5, to be autoloaded from a folder of \`fpath\`, or sourced. */
export function zshCompletion(): string {
	return `#compdef communique
# zsh completion for communique.
# To install: communique completion zsh > "\${fpath[1]}/_communique"

_communique_lines() {
	local -a lines
	lines=("\${(@f)$(_call_program values "$1" 2>/dev/null | cut -f$2)}")
	compadd -a lines
}

${helpers}
_communique_formats() {
	case $command in
${commandNames
	.filter(name => catalogue[name].formats.length > 0)
	.map(name => `	${name}) compadd ${catalogue[name].formats.join(' ')} ;;`)
	.join('\n')}
	*) compadd ${catalogue.list.formats.join(' ')} ;;
	esac
}

_communique_commands() {
	local -a commands
	commands=(
${commandNames.map(name => `		${quoted(`${name}:${catalogue[name].summary}`)}`).join('\n')}
	)
	_describe -t commands command commands
}

_communique_operand() {
	case $command in
	'') _communique_commands ;;
${commandNames
	.filter(name => valuesOfOperand(name).type !== 'none')
	.map(name => `	${name}) ${action(valuesOfOperand(name))} ;;`)
	.join('\n')}
	*) _message 'no more arguments' ;;
	esac
}

_communique() {
	local command= word
	for word in "\${(@)words[2,CURRENT-1]}"; do
		case $word in
		${commandNames.join('|')}) command=$word; break ;;
		esac
	done
	local -a flags
	case $command in
${commandNames.map(name => `	${name}) flags=(\n${specs(flagsOf(name), name)}\n	) ;;`).join('\n')}
	*) flags=(\n${specs(flags)}\n	) ;;
	esac
	_arguments -s : $flags '*:argument:_communique_operand'
}

if [[ $funcstack[1] == _communique ]]; then
	_communique "$@"
else
	compdef _communique communique
fi
`;
}

/** One line for each spelling of a flag, as \`_arguments\` takes them (zshcompsys(1)). */
function specs(list: readonly Flag[], command?: CommandName): string {
	return list
		.flatMap(flag => {
			const help = `[${flag.help.replaceAll(/[\\[\]:]/gu, String.raw`\$&`)}]`;
			const value =
				flag.argument === undefined ? '' : `:${flag.argument}:${action(valuesOfFlag(flag), command)}`;
			const long = `*--${flag.name}${flag.argument === undefined ? '' : '='}${help}${value}`;
			if (flag.short === undefined) return [long];
			return [`*-${flag.short}${flag.argument === undefined ? '' : '+'}${help}${value}`, long];
		})
		.map(spec => `		${quoted(spec)}`)
		.join('\n');
}

function action(values: Values, command?: CommandName): string {
	switch (values.type) {
		case 'words': {
			const more = command === undefined ? [] : (values.more?.[command] ?? []);
			return `{ _communique_words ${[...values.words, ...more].join(' ')} }`;
		}
		case 'commands':
			return '_communique_commands';
		case 'counted':
			return `{ _communique_values "${values.command}" }`;
		case 'output':
			return `{ _communique_lines "${values.command}" ${values.column} }`;
		case 'file':
			return '_files';
		case 'formats':
			return '_communique_formats';
		case 'none':
			return ' ';
	}
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const helpers = `# Offers its arguments, in any case.
_communique_words() {
	compadd -M 'm:{[:lower:]}={[:upper:]}' -- "$@"
}

# Offers the values that have a word, or whose name has one, which begins as typed, with names and counts.
_communique_values() {
	local line typed=\${(L)\${(Q)PREFIX}}
	local -a parts values shown
	for line in "\${(@f)$(_call_program values "$1" 2>/dev/null)}"; do
		parts=("\${(@ps:\\t:)line}")
		if [[ " \${(L)parts[2]//-/ } \${(L)parts[2]} \${(L)parts[3]}" == *" \${(b)typed}"* ]]; then
			values+=("\$parts[2]")
			shown+=("\$parts[2]  (\$parts[3], \$parts[1])")
		fi
	done
	compadd -U -l -d shown -a values
}
`;
