import {existsSync} from 'node:fs';
import {CommuniqueError} from '../../domain/errors.ts';
import {inDatabase, lastImport, undoImport, type ImportNote} from '../../store/user-database/index.ts';
import {counted, numberIn} from '../../words/index.ts';
import {done, type Outcome} from '../command.ts';
import type {ImportContext, ImportPaths} from './import-context.ts';
import {inOwnDatabase, writableTarget} from '../in-own-database.ts';
import {shortPath} from './save.ts';

/** The most files that are named. */
const mostNamed = 3;

/**
 * `import --undo`: takes the last import back; with `--dry-run` it only says what that would be.
 * @throws {CommuniqueError} (`usage`) beside files; (`database`) where there is no import to take back.
 */
export function undoLastImport({options, operands, paths}: ImportContext): Outcome {
	if (operands.length > 0) {
		throw new CommuniqueError('usage', 'import --undo takes no file', 'communique import --undo');
	}
	const nothing = new CommuniqueError('database', `no import to take back in ${shortPath(paths)}`);
	if (!existsSync(paths.target)) throw nothing;
	writableTarget(paths);
	const note = options.isDryRun ? inDatabase(paths.target, 'read', lastImport) : takenBack(paths);
	if (!note) throw nothing;
	return done('', [
		`${options.isDryRun ? 'would take' : 'took'} back ${described(note)} → ${shortPath(paths)}`,
	]);
}

function takenBack(paths: ImportPaths): ImportNote | null {
	return inOwnDatabase(paths, (database, shipped) => undoImport(database, shipped));
}

function described({day, files, added, merged}: ImportNote): string {
	return `the import of ${day} (${named(files)}): ${counted(added, 'record')} removed, ${merged} merged as before`;
}

/** The files of a folder would fill the screen. */
function named(files: readonly string[]): string {
	const more = files.length - mostNamed;
	return more > 1
		? `${files.slice(0, mostNamed).join(', ')} and ${numberIn(more, 'en')} more`
		: files.join(', ');
}
