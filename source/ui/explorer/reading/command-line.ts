import {graphemes} from '../../../text/width.ts';
import type {CommandLine} from '../palette-panel.ts';

/** The letters that a name of a view may have at most. */
export const longestName = 60;

const plain: Readonly<Record<string, CommandLine>> = {
	views: {type: 'views'},
	q: {type: 'quit'},
	'q!': {type: 'quit'},
	quit: {type: 'quit'},
	qa: {type: 'quit-all'},
	'qa!': {type: 'quit-all'},
	h: {type: 'help'},
	help: {type: 'help'},
};

const saving = /^save(?<sign>!?)(?: (?<name>.*))?$/u;

/** Reads a typed text as a command: `save NAME`, `save! NAME`, `views`, `q`, `qa`, `help`; null where it is none. */
export function commandLine(text: string): CommandLine | null {
	const typed = text.trim().replaceAll(/\s+/gu, ' ');
	const found = saving.exec(typed)?.groups;
	if (found) return {type: 'save', name: nameIn(found['name'] ?? ''), isReplacing: found['sign'] === '!'};
	return Object.hasOwn(plain, typed) ? (plain[typed] ?? null) : null;
}

/** A name without the quotation marks that somebody may have put around it, cut where it is too long. */
function nameIn(text: string): string {
	const bare = /^(?<mark>["'])(?<name>.+)\k<mark>$/u.exec(text)?.groups?.['name'] ?? text;
	return graphemes(bare.trim()).slice(0, longestName).join('').trim();
}
