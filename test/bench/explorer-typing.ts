import {emptyFilter} from '../../source/domain/filter.ts';
import {emptyRequest, Search} from '../../source/search/index.ts';
import {openStore} from '../../source/store/index.ts';
import {Session} from '../e2e/terminal.ts';
import type {Typing} from './keystrokes.ts';
import type {Archive} from './synthetic.ts';

/**
 * The number of letters of the first title that must be legible in its row; the column is narrower than most titles.
 */
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
			await session.shows('▸');
			await session.steps(['/', ' / ▏']);
			return session;
		},
		prepare: texts => {
			for (const query of texts) {
				const {filter} = search.resolve({...emptyRequest, query});
				const [first] = store.engagements.page(filter, 'relevance', {offset: 0, limit: 1});
				expected.set(query, {
					count: `${store.engagements.count(filter).toLocaleString('en')} of ${total.toLocaleString('en')}`,
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
			return lines => isResult(lines, text, wanted, total);
		},
		isEmpty: lines => lines[1]?.startsWith(' / ▏') === true && !/ of [\d,]+$/u.test(lines[2] ?? ''),
		close: () => store.close(),
	};
}

function isResult(
	lines: readonly string[],
	text: string,
	wanted: Expected | undefined,
	total: number,
): boolean {
	if (!wanted || lines[1]?.startsWith(` / ${text}▏`) !== true) return false;
	// Where everything matches, the explorer names no part of the whole.
	const isCounted = wanted.count.startsWith(`${total.toLocaleString('en')} of`)
		? !/ of [\d,]+$/u.test(lines[2] ?? '')
		: lines[2]?.endsWith(` ${wanted.count}`) === true;
	if (!isCounted) return false;
	const row = lines.find(line => line.startsWith(' ▸'));
	return wanted.first === null ? row === undefined : row?.includes(wanted.first) === true;
}
