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
	local line typed quote
	_communique_typed
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
			return `\t\t_communique_words ${values.words.join(' ')}\n${Object.entries(values.more ?? {})
				.map(([name, more]) => `\t\t[[ $command != ${name} ]] || _communique_words ${more.join(' ')}\n`)
				.join('')}`;
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

# What of the word is typed, without backslashes and an open quotation mark, and that mark.
_communique_typed() {
	typed=\${cur//\\\\/} quote=
	case $typed in
	[\\"\\']*)
		quote=\${typed:0:1}
		typed=\${typed:1}
		;;
	esac
}

# Offers the values that have a word, or whose name has one, which begins as typed: what all of them begin with where
# that is more than is typed, else each with its name and count.
_communique_values() {
	local count value name typed quote shared folded=off values=() shown=()
	_communique_typed
	shopt -q nocasematch && folded=on
	shopt -s nocasematch
	while IFS=$'\\t' read -r count value name; do
		# Behind an open quotation mark these would not stand for themselves.
		if [[ $quote && $value == *[\\"\\'\\\\\\$\\\`!]* ]]; then continue; fi
		if [[ " \${value//-/ } $value $name" == *" $typed"* ]]; then
			values+=("$value")
			shown+=("$value  ($name, $count)")
		fi
	done
	[[ $folded == on ]] || shopt -u nocasematch
	[[ \${#values[@]} -gt 0 ]] || return
	shared=\${values[0]}
	for value in "\${values[@]}"; do
		while [[ $value != "$shared"* ]]; do shared=\${shared%?}; done
	done
	if [[ \${#values[@]} -gt 1 && \${#shared} -le \${#typed} ]]; then
		# With the last one they begin with nothing in common, which would take the place of what is typed.
		COMPREPLY=("\${shown[@]}" ' ')
	elif [[ $quote ]]; then
		# Several, since the mark is closed behind a single one.
		COMPREPLY=("\${values[@]}")
	else
		[[ \${#values[@]} -eq 1 ]] || compopt -o nospace 2>/dev/null
		COMPREPLY=("$(printf '%q' "$shared")")
	fi
}
`;
