import {catalogue, commandNames} from '../catalogue.ts';
import {valuesOfFlag, valuesOfOperand, type Values} from './flag-values.ts';
import {flags, flagsOf, type Flag} from '../flags.ts';

/** The script for bash 3.2 and later, which needs nothing of the package bash-completion. */
export function bashCompletion(): string {
	const valued = flags.filter((flag: Flag) => flag.argument !== undefined);
	return `# bash completion for communique.
# To install: communique completion bash > ~/.local/share/bash-completion/completions/communique

# Offers the lines of standard input that begin with the word being typed.
_communique_lines() {
	local line typed=\${cur//\\\\/}
	while IFS= read -r line; do
		if [[ $line == "$typed"* ]]; then COMPREPLY+=("$(printf '%q' "$line")"); fi
	done
}

${helpers}
_communique() {
	local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= word
	COMPREPLY=()
	# bash takes --flag=value apart at the sign.
	if [[ $cur == = ]]; then
		cur=
	elif [[ $previous == = ]]; then
		previous=\${COMP_WORDS[COMP_CWORD - 2]}
	fi
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in
		${commandNames.join(' | ')})
			command=$word
			break
			;;
		esac
	done
	case $previous in
${valued.map(flag => `	${names(flag).join(' | ')})\n${action(valuesOfFlag(flag))}\t\treturn\n\t\t;;`).join('\n')}
	esac
	if [[ $cur == -* ]]; then
		case $command in
${[...commandNames].map(name => `		${name}) word='${flagWords(flagsOf(name))}' ;;`).join('\n')}
		*) word='${flagWords(flags)}' ;;
		esac
		COMPREPLY=($(compgen -W "$word" -- "$cur"))
		return
	fi
	case $command in
	'') COMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$cur")) ;;
${commandNames
	.filter(name => valuesOfOperand(name).type !== 'none')
	.map(name => `	${name})\n${action(valuesOfOperand(name))}\t\t;;`)
	.join('\n')}
	esac
}

complete -F _communique communique
`;
}

function names(flag: Flag): readonly string[] {
	return flag.short === undefined ? [`--${flag.name}`] : [`-${flag.short}`, `--${flag.name}`];
}

function flagWords(list: readonly Flag[]): string {
	return list.flatMap(names).join(' ');
}

function action(values: Values): string {
	switch (values.type) {
		case 'words':
			return `\t\t_communique_words ${values.words.join(' ')}\n`;
		case 'commands':
			return `\t\tCOMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$cur"))\n`;
		case 'counted':
			return `\t\t_communique_values < <(${values.command} 2>/dev/null)\n`;
		case 'output':
			return `\t\t_communique_lines < <(${values.command} 2>/dev/null | cut -f${values.column})\n`;
		case 'file':
			return `\t\tcompopt -o filenames 2>/dev/null\n\t\tCOMPREPLY=($(compgen -f -- "$cur"))\n`;
		case 'formats':
			return `\t\tcase $command in\n${withFormats()
				.map(name => `\t\t${name}) word='${catalogue[name].formats.join(' ')}' ;;\n`)
				.join(
					'',
				)}\t\t*) word='${catalogue.list.formats.join(' ')}' ;;\n\t\tesac\n\t\tCOMPREPLY=($(compgen -W "$word" -- "$cur"))\n`;
		case 'none':
			return '';
	}
}

function withFormats() {
	return commandNames.filter(name => catalogue[name].formats.length > 0);
}

const helpers = `# Offers those of its arguments that begin with the word being typed, in any case.
_communique_words() {
	local word folded=off
	shopt -q nocasematch && folded=on
	shopt -s nocasematch
	for word; do
		if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
	done
	[[ $folded == on ]] || shopt -u nocasematch
}

# Offers the values that have a word, or whose name has one, which begins as typed; of several, with names and counts.
_communique_values() {
	local count value name typed=\${cur//\\\\/} folded=off values=() shown=()
	shopt -q nocasematch && folded=on
	shopt -s nocasematch
	while IFS=$'\\t' read -r count value name; do
		if [[ " \${value//-/ } $value $name" == *" $typed"* ]]; then
			values+=("$(printf '%q' "$value")")
			shown+=("$value  ($name, $count)")
		fi
	done
	[[ $folded == on ]] || shopt -u nocasematch
	if [[ \${#values[@]} -gt 1 ]]; then COMPREPLY=("\${shown[@]}"); else COMPREPLY=("\${values[@]}"); fi
}
`;
