import {describe, expect, test} from 'vitest';
import {emptyRequest} from '../../../source/search/index.ts';
import {viewFlags} from '../../../source/ui/explorer/shell-command.ts';

describe('the flags of a view', () => {
	test.each([
		['everything', {}, 'relevance', []],
		['words', {query: 'dioxin "war legacy"'}, 'relevance', ['-q', 'dioxin "war legacy"']],
		[
			'filters',
			{
				years: [{from: 2021, to: 2025}],
				leaders: [['phan-van-giang'], ['lloyd-austin']],
				kinds: ['talks', 'reception'],
				places: ['Da Nang'],
				sides: ['US'],
			},
			'relevance',
			[
				...['-y', '2021..2025', '-l', 'phan-van-giang', '-l', 'lloyd-austin'],
				...['-k', 'talks', '-k', 'reception', '-p', 'Da Nang', '--side', 'US'],
			],
		],
		['words that begin with a hyphen', {query: '-k'}, 'relevance', ['--query=-k']],
		['related records too', {query: 'naval', related: true}, 'relevance', ['-q', 'naval', '--related']],
		['a name that means several', {leaders: [['a', 'b c']]}, 'relevance', ['-l', 'a,b c']],
		['several values, one with a comma', {leaders: [['a', 'b, c']]}, 'relevance', ['-q', 'leader:a,"b, c"']],
		['the oldest first', {}, 'date', ['--sort', 'date']],
		['words, the newest first', {query: 'dioxin'}, '-date', ['-q', 'dioxin', '--sort', '-date']],
		['filters, the newest first', {kinds: ['talks']}, '-date', ['-k', 'talks']],
	] as const)('of %s', (_, request, sort, flags) => {
		expect(viewFlags({...emptyRequest, ...request}, sort)).toEqual(flags);
	});
});
