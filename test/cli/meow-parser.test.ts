import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {flags} from '../../source/cli/flags.ts';
import {parseFlags} from '../../source/cli/meow-parser.ts';

function valuesOf(...argv: string[]) {
	return parseFlags(readArguments(argv));
}

test('gives every flag under its own name', () => {
	expect(Object.keys(valuesOf('list'))).toEqual(flags.map(flag => flag.name));
});

test('gives the values of a flag in their order', () => {
	expect(valuesOf('list', '-l', 'giang', '--leader', 'austin', '-l=x')['leader']).toEqual([
		'giang',
		'austin',
		'x',
	]);
	expect(valuesOf('list')['leader']).toEqual([]);
});

test.each(['dry-run', 'no-color', 'no-mouse', 'yes', 'help', 'version'])(
	'says of the switch --%s if it was typed',
	name => {
		expect([valuesOf('import')[name], valuesOf('import', `--${name}`)[name]]).toEqual([false, true]);
		expect(valuesOf('import', `--${name}`, `--${name}`)[name]).toBe(true);
	},
);

test.each([
	'"exact phrase"',
	"'single'",
	'""',
	'"',
	'-war',
	'--kind',
	'a=b',
	'2019',
	'true',
	'',
	' ',
	'năm: 2019',
])('gives the value %j as it was typed', value => {
	expect(valuesOf('list', `--query=${value}`)['query']).toEqual([value]);
});

test('gives any values as they were typed, and nothing else', () => {
	const valued = flags.filter(flag => 'argument' in flag);
	const flag = fc.constantFrom(...valued.map(each => each.name));
	fc.assert(
		fc.property(fc.array(fc.tuple(flag, fc.string({unit: 'grapheme'}))), typed => {
			const values = valuesOf('list', ...typed.map(([name, value]) => `--${name}=${value}`));
			for (const {name} of valued)
				expect(values[name]).toEqual(typed.filter(([each]) => each === name).map(([, value]) => value));
		}),
	);
});

test('leaves operands alone', () => {
	expect(valuesOf('show', '--', '--yes', '-q', 'x')).toEqual(valuesOf('show'));
});
