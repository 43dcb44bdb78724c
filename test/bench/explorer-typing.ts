import {emptyFilter} from '../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../source/search/index.ts';
import {openStore} from '../../source/store/index.ts';
import {Session} from '../e2e/terminal.ts';
import type {Typing} from './keystrokes.ts';
import type {Archive} from './synthetic.ts';

/** The number of letters of the first record's title that must be legible beside the list; longer ones are wrapped. */
const legible = 12;

/** The signs on screen that the explorer has answered a typed text. */
interface Expected {
	readonly count: string;
	/** The beginning of the first record's title, or null where nothing matches. */
	readonly first: string | null;
}

/**
 * communique's explorer on an archive; what it must show is computed beforehand, by the same engine in this process.
 */
export function explorerTyping({database}: Archive): Typing {
	const store = openStore(database);
	const search = new Search(store);
	const total = store.engagements.count(emptyFilter);
	const expected = new Map<string, Expected>();
	return {
		name: 'communique',
		start: async () => {
			const session = new Session({arguments: ['--db', database], columns: 120, rows: 40});
			await session.shows('▌');
			await session.steps(['/', ' / ▏']);
			return session;
		},
		prepare: texts => {
			for (const query of texts) {
				const {filter} = search.resolve({...emptyRequest, query});
				const [first] = store.engagements.page(filter, 'relevance', {offset: 0, limit: 1});
				expected.set(query, {
					count: `${counted(store.engagements.count(filter))} of ${counted(total)}`,
					first: first
						? Array.from(first.title_en || first.title_vi)
								.slice(0, legible)
								.join('')
						: null,
				});
			}
		},
		key: letter => letter,
		isShown: text => {
			const wanted = expected.get(text);
			return lines => isResult(lines, text, wanted);
		},
		isEmpty: lines => {
			const [head = ''] = lines;
			return head.startsWith(' / ▏') && head.includes(` ${counted(total)} of ${counted(total)} `);
		},
		close: () => store.close(),
	};
}

function counted(count: number): string {
	return count.toLocaleString('en');
}

function isResult(lines: readonly string[], text: string, wanted: Expected | undefined): boolean {
	const [head = ''] = lines;
	if (!wanted || !head.startsWith(` / ${text}▏`) || !head.includes(` ${wanted.count} `)) return false;
	const {first} = wanted;
	return first === null
		? !lines.some(line => line.startsWith('▌'))
		: lines.some(line => line.includes(`│ ${first.trimEnd()}`));
}
