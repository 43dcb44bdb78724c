import {bindingsOf} from '../kit/keys.ts';
import type {Command, Mode} from './commands.ts';
import type {Messages} from './messages/index.ts';

const {listed} = bindingsOf<Mode, Command, keyof Messages['keyWords']>();

/** The keys that open the line in which a note or tags are written. */
export const annotateKeys = [
	listed(['list', 'detail'], ['a'], 'write-note'),
	listed(['list', 'detail'], ['#'], 'write-tags'),
];
