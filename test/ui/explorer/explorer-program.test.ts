import {expect, test} from 'vitest';
import {drawn, taken} from '../../../source/ui/kit/program.ts';
import type {Store} from '../../../source/store/index.ts';
import {explorerProgram} from '../../../source/ui/explorer/explorer-program.ts';
import type {Ports} from '../../../source/ui/explorer/ports.ts';
import {storeOf} from '../../fixtures/database.ts';
import {pressOf} from '../kit/presses.ts';
import {opened} from './keyboard.ts';
import {ViewsInMemory} from '../../fixtures/views-in-memory.ts';
import {explorerOf} from './player.ts';
import {manyRecords} from './records.ts';

/** A store that takes down what is asked of it apart from the rest of a key or a frame. */
function watched(store: Store, apart: string[]): Store {
	let depth = 0;
	const noting = <T extends object>(part: T, name: string): T =>
		new Proxy(part, {
			get(target, key) {
				const value: unknown = Reflect.get(target, key, target);
				if (typeof value !== 'function') return value;
				return (...values: readonly unknown[]): unknown => {
					if (depth === 0) apart.push(`${name}.${String(key)}`);
					return Reflect.apply(value, target, values) as unknown;
				};
			},
		});
	return {
		...noting(store, 'store'),
		engagements: noting(store.engagements, 'engagements'),
		facets: noting(store.facets, 'facets'),
		edition() {
			if (depth === 0) apart.push('edition');
			return store.edition();
		},
		atOnce: work =>
			store.atOnce(() => {
				depth++;
				try {
					return work();
				} finally {
					depth--;
				}
			}),
	};
}

test('a key, a frame and an export are each of one state of the database', () => {
	const apart: string[] = [];
	const explorer = explorerOf(watched(storeOf(manyRecords), apart));
	const ports: Ports = {
		save({pieces}) {
			expect([...pieces()].join('')).toMatch(/./u);
			return {type: 'written', path: 'out.md'};
		},
		stopSaving: () => undefined,
		openUrl: () => true,
		copy: () => 'terminal',
		keep: () => undefined,
		savedViews: new ViewsInMemory(),
	};
	const program = explorerProgram(explorer, ports);
	const size = {columns: 140, rows: 40};
	apart.length = 0;
	let state = opened();
	const keys =
		'/ k i n d : t tab enter down y enter f enter down enter enter r escape n c o e enter enter escape e J tab right enter enter';
	for (const name of keys.split(' ')) {
		drawn(program, state, size);
		state = taken(program, state, {type: 'press', press: pressOf(name)}, size);
	}
	expect(state.notice?.text).toContain('out.md');
	expect(apart).toEqual([]);
});
