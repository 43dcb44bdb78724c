import {describe, expect, test} from 'vitest';
import {patch, replaced} from '../../source/bundle/patch.ts';
import {bundled} from './bundled.ts';

const usesWidth = "export {default as width} from 'string-width';";

describe('patch', () => {
	test('bundles a stand-in under every name of the module', async () => {
		const standIn = {names: ['node:os', 'os'], contents: 'export const arch = () => "pretended";'};
		const module = await bundled(
			"import {arch as a} from 'node:os';\nimport {arch as b} from 'os';\nexport const both = [a(), b()];",
			[patch('example', {standIns: [standIn]})],
		);
		expect(module['both']).toEqual(['pretended', 'pretended']);
	});

	test('lets a stand-in use what it stands in for, and files of the project', async () => {
		const contents = [
			"import width from 'string-width';",
			"import {isPlain} from './source/text/grapheme.ts';",
			'export default text => [isPlain(text), width(text)];',
		].join('\n');
		const {width} = await bundled(usesWidth, [
			patch('example', {standIns: [{names: ['string-width'], contents}]}),
		]);
		expect((width as (text: string) => unknown)('日本')).toEqual([false, 4]);
	});

	test('edits a file', async () => {
		const change = (text: string): string => `${text}\nexport const edited = true;`;
		const module = await bundled("export {edited} from 'string-width';", [
			patch('example', {edits: [{file: 'string-width/index.js', change}]}),
		]);
		expect(module['edited']).toBe(true);
	});

	test('fails the build where nothing imports the module', async () => {
		const idle = patch('idle', {standIns: [{names: ['node:os', 'os'], contents: ''}]});
		await expect(bundled(usesWidth, [idle])).rejects.toThrow(
			'idle is of no use: node:os or os is not in the build',
		);
	});

	test('fails the build where the file is not in it', async () => {
		const idle = patch('idle', {edits: [{file: 'string-width/moved.js', change: text => text}]});
		await expect(bundled(usesWidth, [idle])).rejects.toThrow(
			'idle is of no use: string-width/moved.js is not in the build',
		);
	});

	test('fails the build where the text is another one', async () => {
		const change = (text: string): string => replaced(text, 'a passage that never stood there', '');
		const plugin = patch('example', {edits: [{file: 'string-width/index.js', change}]});
		await expect(bundled(usesWidth, [plugin])).rejects.toThrow('a passage that never stood there');
	});
});

describe('replaced', () => {
	test('replaces the passage, taken literally', () => {
		expect(replaced('const a = b();', 'b()', '$& $1')).toBe('const a = $& $1;');
	});

	test.each([
		['nowhere', 'const c;', 0],
		['twice', 'b() + b();', 2],
	])('refuses a passage that stands %s', (_, text, count) => {
		expect(() => replaced(text, 'b()', '')).toThrow(`once, not ${count} times: b()`);
	});
});
