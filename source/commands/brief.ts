import {resolve} from 'node:path';
import {briefOf} from '../answers/brief/index.ts';
import {languages, type Language} from '../domain/vocabulary.ts';
import {briefMarkdown} from '../export/brief/index.ts';
import {toSafeJson} from '../export/index.ts';
import type {SearchRequest} from '../search/index.ts';
import {shellLine} from '../text/shell-line.ts';
import {viewFlags} from '../ui/explorer/shell-command.ts';
import {wordsIn} from '../words/index.ts';
import {writeFileAtomically} from '../cli/write-file.ts';
import {done, type Context, type Outcome} from './command.ts';
import {readView} from './requested-view.ts';

/**
 * `brief [file]`: one or two pages on the view, in a language or in both, one after the other.
 * @throws {CommuniqueError} (`file`) where the file cannot be written or exists already.
 */
export function brief(context: Context): Outcome {
	const {operands, options, store, now} = context;
	const path = operands[0] ?? '-';
	const {request, filter, notes} = readView(context);
	const made = briefOf(store, request, filter, {today: now, commands: commandsOf(context, request)});
	const vocabulary = store.vocabulary();
	const text =
		options.format === 'json'
			? toSafeJson(made)
			: languagesOf(context)
					.map(language => briefMarkdown(made, language, vocabulary))
					.join('\n---\n\n');
	if (path === '-') return done(text, notes);
	writeFileAtomically(path, text, options);
	const told = wordsIn('en').records(made.records);
	return done('', [...notes, `wrote a brief of ${told} to ${resolve(path)}`]);
}

function languagesOf({options, language}: Context): readonly Language[] {
	return options.isBilingual ? languages : [language];
}

function commandsOf({options, language}: Context, request: SearchRequest) {
	const flags = viewFlags(request, 'relevance');
	const spoken = options.isBilingual ? 'both' : language;
	const line = (command: string, ...more: readonly string[]): string =>
		shellLine(['communique', command, ...flags, ...more]);
	return {
		brief: line('brief', '--lang', spoken),
		list: line('list'),
		commitments: line('commitments'),
	};
}
