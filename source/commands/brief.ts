import {resolve} from 'node:path';
import {briefOf} from '../answers/brief/index.ts';
import {languages} from '../domain/vocabulary.ts';
import {briefText} from '../export/brief/index.ts';
import {toSafeJson} from '../export/index.ts';
import {briefCommands} from '../ui/explorer/shell-command.ts';
import {wordsIn} from '../words/index.ts';
import {writeFileAtomically} from '../cli/write-file.ts';
import {done, type Context, type Outcome} from './command.ts';
import {readView} from './requested-view.ts';

/**
 * `brief [file]`: one or two pages on the view, in a language or in both, one after the other.
 * @throws {CommuniqueError} (`file`) where the file cannot be written or exists already.
 */
export function brief(context: Context): Outcome {
	const {operands, options, language, store, now} = context;
	const path = operands[0] ?? '-';
	const {request, filter, notes} = readView(context);
	const commands = briefCommands(request, options.isBilingual ? 'both' : language, options.database);
	const made = briefOf(store, request, filter, {today: now, commands});
	const text =
		options.format === 'json'
			? toSafeJson(made)
			: briefText(made, options.isBilingual ? languages : [language], store.vocabulary());
	if (path === '-') return done(text, notes);
	writeFileAtomically(path, text, options);
	const told = wordsIn('en').records(made.records);
	return done('', [...notes, `wrote a brief of ${told} to ${resolve(path)}`]);
}
