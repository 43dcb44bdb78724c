/*
 * The user's own database: how it is made, what an import and saved views write into it, and how that is taken back.
 * Files outside of this folder import from here. Reading a database does without all this (store/index.ts).
 */
export {inDatabase, type Database} from '../open.ts';
export {passageKey, readImportedPassages} from '../imported-passages.ts';
export {ensureUserDatabase} from './ensure.ts';
export {keepWorkingSet} from './keep-working-set.ts';
export {saveImport, type ImportSummary} from './save-import.ts';
export {refreshForViews, removeSavedView, writeSavedView} from './saved-views.ts';
export {lastImport, undoImport, type ImportNote} from './undo-import.ts';
