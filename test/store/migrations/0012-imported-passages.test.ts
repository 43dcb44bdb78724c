import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {passageKey, readImportedPassages} from '../../../source/store/imported-passages.ts';
import {inDatabase} from '../../../source/store/open.ts';
import {schemaVersion} from '../../../source/store/schema.ts';
import {saveImport} from '../../../source/store/user-database/save-import.ts';
import {databaseOf, opened} from '../../fixtures/database.ts';
import {engagement} from '../../fixtures/engagements.ts';
import {clipped, proposal} from '../../fixtures/clippings.ts';
import {asVersion11} from '../../fixtures/older-databases.ts';

const passage = {
	document: {file: 'a.txt', lines: [], publisher: '', title: '', url: '', published: ''},
	line: 3,
	text: 'Hai bên hội đàm.',
};

test('a database of version 11 is read as it is: it knows no passage', () => {
	const path = asVersion11(databaseOf([engagement()]));
	const bytes = readFileSync(path);
	expect(inDatabase(path, 'read', readImportedPassages)).toEqual([]);
	expect(opened(path).verify()).toEqual([]);
	expect(readFileSync(path)).toEqual(bytes);
});

test('the next import makes one of this version of it, and notes its passages', () => {
	const path = asVersion11(databaseOf([engagement()]));
	inDatabase(path, 'write', database =>
		saveImport(database, {
			proposals: [{...proposal(clipped({id: 'clipped'})), passages: [passage]}],
			files: ['a.txt'],
			day: '2026-11-29',
			shipped: null,
		}),
	);
	expect(inDatabase(path, 'read', database => database.pragma('user_version', {simple: true}))).toBe(
		schemaVersion,
	);
	expect(inDatabase(path, 'read', readImportedPassages)).toEqual([
		{...passageKey(passage), recordId: 'clipped'},
	]);
});

test('a file is the same whichever way leads to it', () => {
	const {document} = passage;
	const within = {...passage, document: {...document, file: `clippings/2014/${document.file}`}};
	expect(passageKey(within)).toEqual(passageKey(passage));
});

test('a passage is the same however it is spaced, written and marked', () => {
	const keyOf = (text: string): string => passageKey({...passage, text}).textKey;
	expect(keyOf('HAI BÊN\n hội  đàm')).toBe(keyOf(passage.text));
	expect(keyOf('Hai ben hoi dam…')).toBe(keyOf(passage.text));
	expect(keyOf('Hai bên hội kiến.')).not.toBe(keyOf(passage.text));
	// Of the text nothing can be read from it.
	expect(keyOf(passage.text)).toMatch(/^[\w-]{43}$/u);
});
