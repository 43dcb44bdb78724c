import {join} from 'node:path';
import {noConfiguration, readConfiguration, type ReadConfiguration} from '../settings/configuration.ts';
import {readSmallFile} from './small-file.ts';
import {userFolder, type HomeSurroundings} from './user-folders.ts';

/** The configuration of the user, each problem with the file that it is in. */
export function userConfiguration(surroundings: HomeSurroundings): ReadConfiguration {
	const path = configurationPath(surroundings);
	const file = path === null ? {text: null} : readSmallFile(path);
	if ('fault' in file) return {configuration: noConfiguration, problems: [`${path}: ${file.fault}`]};
	if (file.text === null) return {configuration: noConfiguration, problems: []};
	const {configuration, problems} = readConfiguration(file.text);
	return {configuration, problems: problems.map(problem => `${path}: ${problem}`)};
}

/** The file that a user's configuration stands in; null where no home folder is known. */
export function configurationPath(surroundings: HomeSurroundings): string | null {
	const folder = userFolder('config', surroundings);
	return folder === null ? null : join(folder, 'config.json');
}
