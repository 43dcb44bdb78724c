import type {Plugin} from 'esbuild';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {uncutRows, withWholeRows} from '../../source/bundle/uncut-rows.ts';
import {bundled, installed} from './bundled.ts';

interface Output {
	write: (x: number, y: number, text: string, options: {transformers: readonly unknown[]}) => void;
	clip: (clip: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>) => void;
	unclip: () => void;
	get: () => {output: string; height: number};
}
type MakeOutput = new (size: {width: number; height: number}) => Output;

const source = "export {default as Output} from './node_modules/ink/build/output.js';";
const size = {width: 12, height: 4};
let Patched: MakeOutput;
let Original: MakeOutput;

/** The patch, of which a bundle may use a part only. */
const anyPart: Plugin = {
	...uncutRows,
	setup(build) {
		void uncutRows.setup({...build, onEnd: () => undefined});
	},
};

beforeAll(async () => {
	Patched = (await bundled(source, [anyPart]))['Output'] as MakeOutput;
	Original = (await bundled(source, []))['Output'] as MakeOutput;
});

describe('uncut-rows', () => {
	const texts = fc.constantFrom(
		'',
		'a',
		' b ',
		'Việt Nam',
		'one\ntwo',
		'long enough to',
		'日本',
		'\u{1B}[1mbold\u{1B}[22m',
	);
	const writes = fc.array(
		fc.record({
			x: fc.integer({min: 0, max: 3}).map(x => (x > 1 ? 0 : x)),
			y: fc.integer({min: -1, max: 4}),
			text: texts,
			isMarked: fc.boolean(),
			isClipped: fc.integer({min: 0, max: 9}).map(chance => chance === 0),
		}),
		{maxLength: 5},
	);

	test("leaves Ink's output as it is, whatever is written", () => {
		fc.assert(
			fc.property(writes, all => {
				const [patched, original] = [Patched, Original].map(Made => {
					const output = new Made(size);
					for (const {x, y, text, isMarked, isClipped} of all) {
						const transformers = isMarked ? [(line: string, index: number) => `${index}${line}`] : [];
						if (isClipped) output.clip({x1: 0, x2: 5, y1: 0, y2: 3});
						output.write(x, y, text, {transformers});
						if (isClipped) output.unclip();
					}
					return output.get();
				});
				expect(patched).toEqual(original);
			}),
			{numRuns: 1000},
		);
	});

	test('fits the installed Ink, and refuses another one', () => {
		const text = installed('ink/build/output.js');
		expect(withWholeRows(text)).toContain('wholeRows(this.operations, this.height)');
		expect(() => withWholeRows(text.replace('const output = [];', ''))).toThrow(
			'should stand in the file once',
		);
	});

	test('writes a changed line whole, and none that is as before', async () => {
		const module = await bundled(
			"export {default as update} from './node_modules/ink/build/log-update.js';",
			[anyPart],
		);
		const {create} = module['update'] as {
			create: (
				stream: unknown,
				options: {incremental: boolean; showCursor: boolean},
			) => (text: string) => void;
		};
		let written = '';
		const log = create(
			{columns: 20, write: (text: string) => void (written += text)},
			{incremental: true, showCursor: true},
		);
		log('same\nwas one\n');
		written = '';
		log('same\nwas two\n');
		expect(written).toContain('\u{1B}[Kwas two');
		expect(written).not.toContain('same');
	});
});
