import {bindings} from '../ui/explorer/keys.ts';
import {messagesIn} from '../ui/explorer/messages/index.ts';
import {keyLines} from '../ui/kit/help.ts';
import {helpText} from './help-text.ts';

/** A section of the help text: its heading, and its lines without their indent. */
interface Section {
	readonly heading: string;
	readonly lines: readonly string[];
}

/** A term of a list, and what it means. */
type Entry = readonly [term: string, meaning: string];

const files: readonly Entry[] = [
	[
		'~/.local/share/communique/communique.db',
		'Your own records, made by the first import; $XDG_DATA_HOME moves it, and on Windows it is in %LOCALAPPDATA%.',
	],
	[
		'~/.local/state/communique/state.json',
		'Last view, settings and queries of the explorer; $XDG_STATE_HOME moves it, and on Windows it is in %LOCALAPPDATA%.',
	],
	[
		'~/.config/communique/config.json',
		'Defaults of language, theme, mouse, preview, screenReader and keys; $XDG_CONFIG_HOME moves it, and on Windows it is in %APPDATA%.',
	],
];
const environment: readonly Entry[] = [
	['NO_COLOR, CLICOLOR=0', 'turns colour off; bold, underline and reverse video stay'],
	['COLORFGBG', 'the background until the terminal answers what it is, where --theme is auto'],
	[
		'PAGER',
		'shows a list that is longer than the screen; less -FRX where it is not set, none where it is cat',
	],
	['INK_SCREEN_READER=true', 'the same as --screen-reader'],
	['LC_ALL, LC_MESSAGES, LANG', 'a Vietnamese locale opens in Vietnamese'],
];

/** The manual page in roff (man(7)), made from the help text and the key table. */
export function manPage(version: string): string {
	const [summary, ...sections] = sectionsOf(helpText());
	const usage = sections.find(section => section.heading === 'Usage')?.lines ?? [];
	return [
		`.TH COMMUNIQUE 1 "" "communique ${version}" "User Commands"`,
		'.SH NAME',
		`communique \\- ${escaped(lowered(summary?.heading ?? ''))}`,
		'.SH SYNOPSIS',
		bold(usage[0] ?? ''),
		'.SH DESCRIPTION',
		...usage.slice(2).map(escaped),
		...sections.filter(section => section.heading !== 'Usage').flatMap(sectionInRoff),
		...listInRoff('Keys', keyEntries()),
		...listInRoff('Search', messagesIn('en').searchHelp),
		...listInRoff('Files', files),
		...listInRoff('Environment', environment),
		'',
	].join('\n');
}

/** The parts of a help text between its empty lines; the first is the line that says what the program is for. */
function sectionsOf(help: string): readonly Section[] {
	return help.split(/\n\n(?=\S)/u).map(part => {
		const [heading = '', ...lines] = part.trimEnd().split('\n');
		return {heading, lines: lines.map(line => line.replace(/^ {2}/u, ''))};
	});
}

function sectionInRoff({heading, lines}: Section): readonly string[] {
	return listInRoff(heading, entriesOf(lines));
}

/**
 * The entries of a list of the help: `term  meaning` on one line; the meaning, or the rest of it, indented on the next.
 * @example ['check    verify the database', 'communique', '    open the explorer']
 */
function entriesOf(lines: readonly string[]): readonly Entry[] {
	const entries: Entry[] = [];
	for (const line of lines) {
		const previous = entries.at(-1);
		if (previous && /^ {4,}(?!--)/u.test(line)) {
			entries[entries.length - 1] = [previous[0], `${previous[1]} ${line.trim()}`.trim()];
		} else {
			const [term = '', meaning = ''] = line.trim().split(/ {2,}(?<meaning>.*)/u);
			entries.push([term, meaning]);
		}
	}
	return entries;
}

/** The listed keys, what they do, and the panels that have them, unless most have. */
function keyEntries(): readonly Entry[] {
	return keyLines(bindings, messagesIn('en')).map(line => {
		const [keys = '', action = '', panels = ''] = line.map(segment => segment.text.trim());
		return [keys.replaceAll(/ {2,}/gu, ', '), panels === '' ? action : `${action} (${panels})`];
	});
}

function listInRoff(heading: string, entries: readonly Entry[]): readonly string[] {
	return [
		`.SH ${escaped(heading.toUpperCase())}`,
		...entries.flatMap(([term, meaning]) => ['.TP', bold(term), escaped(meaning)]),
	];
}

function bold(text: string): string {
	return `\\fB${escaped(text)}\\fR`;
}

/** Characters that a terminal without UTF-8 would leave out, in words. */
const spelt: Readonly<Record<string, string>> = {
	'↑': 'Up',
	'↓': 'Down',
	'←': 'Left',
	'→': 'Right',
	'–': '-',
	'…': '...',
};

/** A text in which nothing is a request or an escape, and whose hyphens can be copied to a command line. */
function escaped(text: string): string {
	return text
		.replaceAll(/[↑↓←→–…]/gu, character => spelt[character] ?? character)
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^(?=[.'])/u, '\\&');
}

function lowered(sentence: string): string {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}
