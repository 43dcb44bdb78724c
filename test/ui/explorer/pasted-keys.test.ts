import {expect, test} from 'vitest';
import {isPastedText} from '../../../source/ui/explorer/pasted-keys.ts';
import {pressesOf} from '../../../source/ui/kit/keys.ts';
import {inkKey} from '../kit/presses.ts';
import {opened, pressed} from './keyboard.ts';

function isText(chunk: string, keys = ''): boolean {
	return isPastedText(pressed(opened(), keys), pressesOf(chunk, inkKey()));
}

test.each(['hegseth', 'Phan Văn\nquit\n', 'qu\n', 'giang', 'jjq', '9/2024', 'jk\rq'])(
	'%j in the list is a text',
	chunk => {
		expect(isText(chunk)).toBe(true);
		expect(isText(chunk, 'enter')).toBe(true);
		expect(isText(chunk, 'e')).toBe(true);
	},
);

test.each(['10j', '5G', 'jjj', 'jjjk', 'Gkk', 'gjjJ', 'j ', '/hegseth\rquit', 'jk\r', '10j\r', '2019', 'q'])(
	'%j are keys',
	chunk => {
		expect(isText(chunk)).toBe(false);
	},
);

test('where something is typed, whatever arrives is typed', () => {
	for (const keys of ['/', 'l', 'y', '?', 'enter /', 'e enter'])
		expect(isText('giang\nquit', keys), keys).toBe(false);
});
