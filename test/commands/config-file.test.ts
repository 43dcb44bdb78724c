import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {expect, test} from 'vitest';
import {configurationPath, userConfiguration} from '../../source/commands/config-file.ts';
import {noConfiguration} from '../../source/settings/configuration.ts';
import {temporaryFolder} from '../fixtures/database.ts';

/** A home folder whose configuration is this text. */
function homeWith(text: string) {
	const surroundings = {env: {}, platform: 'linux', home: temporaryFolder()};
	const path = configurationPath(surroundings) ?? '';
	mkdirSync(dirname(path), {recursive: true});
	writeFileSync(path, text);
	return {surroundings, path};
}

test('a configuration is read from its file, each problem named with the file', () => {
	const {surroundings, path} = homeWith('{"language": "vi", "theme": "blue"}');
	expect(userConfiguration(surroundings)).toEqual({
		configuration: {...noConfiguration, language: 'vi'},
		problems: [`${path}: theme is one of auto, dark, light, not "blue"`],
	});
});

test('no file and no home folder are no problem, a file that cannot be read is one', () => {
	const nothing = {configuration: noConfiguration, problems: []};
	expect(userConfiguration({env: {}, platform: 'linux', home: temporaryFolder()})).toEqual(nothing);
	expect(userConfiguration({env: {}, platform: 'linux', home: ''})).toEqual(nothing);
	const surroundings = {env: {}, platform: 'linux', home: temporaryFolder()};
	const path = configurationPath(surroundings) ?? '';
	mkdirSync(path, {recursive: true});
	expect(userConfiguration(surroundings).problems).toEqual([`${path}: it is no file`]);
});
