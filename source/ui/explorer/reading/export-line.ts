import {formatForFile} from '../../../export/index.ts';
import {emptyRequest} from '../../../search/index.ts';
import {shellLine} from '../../../text/shell-line.ts';
import type {ExportPanel, State} from '../model.ts';
import {databaseFlag, viewFlags} from '../shell-command.ts';
import {targetName} from './absolute-path.ts';

/**
 * The command line that writes the same file as the dialog.
 * @param ids the records of a choice that no filter makes
 * @param target the file's absolute path, for a name that no shell would understand in quotes, and the database named
 */
export function exportLine(
	state: State,
	{scope, these: asked, format, isDetailed, hasByteOrderMark, path}: ExportPanel,
	ids: readonly string[],
	target: {readonly path: string; readonly database: string | undefined},
): string {
	const {request, sort, language, isMarkedOnly} = state;
	const name = path.text.trim();
	const listed = ['--id', ids.join(',')];
	const flags = {
		record: listed,
		visit: [...listed, '--sort', 'date'],
		these: asked ? [...(asked.ids ? listed : []), ...viewFlags(asked, '-date')] : [],
		session: listed,
		marked: listed,
		view: isMarkedOnly ? [...listed, ...viewFlags(emptyRequest, sort)] : viewFlags(request, sort),
		everything: [],
	}[scope];
	return shellLine([
		'communique',
		'export',
		targetName(name, target.path),
		...(formatForFile(name) === format || (format === 'md' && formatForFile(name) === undefined)
			? []
			: ['--format', format]),
		...flags,
		...(isDetailed && format === 'md' ? ['--details'] : []),
		...(hasByteOrderMark && format === 'csv' ? ['--bom'] : []),
		...(languageless.has(format) ? [] : ['--lang', language]),
		...databaseFlag(target.database),
	]);
}

/** The formats that are the same in every language. */
const languageless: ReadonlySet<string> = new Set(['csv', 'json', 'ndjson']);
