import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';

function failure(argv: readonly string[]): string {
	try {
		readArguments(argv);
	} catch (error) {
		if (error instanceof CommuniqueError) return `${error.exitCode} ${error.message} (${error.hint ?? ''})`;
		throw error;
	}
	return 'no failure';
}

describe('readArguments', () => {
	test.each([
		[['list'], 'list', []],
		[['--leader', 'giang', 'list'], 'list', [['leader', 'giang']]],
		[['list', '--leader=giang'], 'list', [['leader', 'giang']]],
		[['list', '-l', 'giang'], 'list', [['leader', 'giang']]],
		[['list', '-y2019'], 'list', [['year', '2019']]],
		[['list', '-y=2019'], 'list', [['year', '2019']]],
		[['list', '--sort', '-date'], 'list', [['sort', '-date']]],
		[['list', '--query', '-war'], 'list', [['query', '-war']]],
		[['list', '--query='], 'list', [['query', '']]],
		[['list', '--query', ''], 'list', [['query', '']]],
		[['list', '--query=a=b'], 'list', [['query', 'a=b']]],
		[['export', '-', '--force'], 'export -', [['force', undefined]]],
		[['show', '--', '--help'], 'show --help', []],
		[['--', 'list'], 'list', []],
		[
			['list', '-k', 'talks', '-k', 'visit'],
			'list',
			[
				['kind', 'talks'],
				['kind', 'visit'],
			],
		],
	])('reads %j', (argv, words, flags) => {
		const {command, operands, given} = readArguments(argv);
		expect([command, ...operands].join(' ')).toBe(words);
		expect(given.map(({flag, value}) => [flag.name, value])).toEqual(flags);
	});

	test.each([
		[['--leder', 'x'], '2 unknown flag --leder (did you mean --leader?)'],
		[['--leaders=x'], '2 unknown flag --leaders (did you mean --leader?)'],
		[['--quer', 'x'], '2 unknown flag --quer (did you mean --query?)'],
		[['--color'], '2 unknown flag --color (did you mean --no-color?)'],
		[['--colour'], '2 unknown flag --colour (did you mean --no-color?)'],
		[['-v'], '2 unknown flag -v (did you mean --version?)'],
		[['-leader', 'x'], '2 unknown flag -leader (did you mean --leader?)'],
		[['-hq'], '2 unknown flag -hq (communique --help lists them)'],
		[['--zzzzzz'], '2 unknown flag --zzzzzz (communique --help lists them)'],
		[['--Leader', 'x'], '2 unknown flag --Leader (did you mean --leader?)'],
		[['lst'], '2 unknown command "lst" (did you mean list?)'],
		[['imprt', 'a.txt', '--dry-run'], '2 unknown command "imprt" (did you mean import?)'],
		[['kindz'], '2 unknown command "kindz" (did you mean kinds?)'],
		[['--leader'], '2 --leader needs a value (--leader <name>)'],
		[['-l', '--kind', 'talks'], '2 -l needs a value (-l <name>)'],
		[['-l', '-k', 'talks'], '2 -l needs a value (-l <name>)'],
		[['--force=yes'], '2 --force takes no value ()'],
	])('refuses %j', (argv, message) => {
		expect(failure(argv)).toBe(message);
	});

	test.each(['matrix'])('does not know "%s" yet', name => {
		expect(failure([name])).toMatch(new RegExp(`^2 unknown command "${name}" `, 'u'));
	});

	test('reports the first mistake of a line', () => {
		expect(failure(['lst', '--leder'])).toContain('"lst"');
		expect(failure(['--leder', 'lst'])).toContain('--leder');
	});

	test('suggests a search for what is no command', () => {
		expect(failure(['giang hegseth'])).toBe(
			'2 unknown command "giang hegseth" (to search: communique list --query "giang hegseth"; communique --help lists the commands)',
		);
	});

	test('either reads any arguments or says what is wrong with them', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'grapheme'})), argv => {
				expect(failure(argv)).toMatch(/^no failure$|^2 /u);
			}),
		);
	});
});
