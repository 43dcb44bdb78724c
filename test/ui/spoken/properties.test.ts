import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openStore, type Store} from '../../../source/store/index.ts';
import {bindings} from '../../../source/ui/explorer/keys.ts';
import {databaseOf} from '../../fixtures/database.ts';
import {opened} from '../explorer/keyboard.ts';
import {manyRecords} from '../explorer/records.ts';
import {Talker} from './talker.ts';

let store: Store;
beforeAll(() => {
	store = openStore(databaseOf(manyRecords));
});
afterAll(() => store.close());

const ends = new Set(['ctrl-c', 'q', 'ctrl-z']);
const names = [...new Set(bindings.flatMap(({keys}) => keys))].filter(name => !ends.has(name));
const key = fc.oneof(
	fc.constantFrom(...names),
	fc.constantFrom('g', 'i', 'a', 'ê', '漢', 'z', 'PAUSE', 'backspace'),
);

test('whatever is pressed, it is answered in plain lines: one where the list has the keys before and after', () => {
	fc.assert(
		fc.property(fc.array(key, {maxLength: 25}), fc.constantFrom('en', 'vi'), (pressed, language) => {
			const talk = new Talker(store, {...opened(), language}, 60);
			for (const each of pressed) {
				const before = talk.conversation.state.panel.type;
				const text = each === 'PAUSE' ? talk.pause() : talk.say(each);
				expect(text).not.toMatch(/[^\P{Cc}\n\x08]/u);
				expect(text).not.toMatch(/undefined|NaN|\[object/u);
				const {type} = talk.conversation.state.panel;
				if (before === 'list' && type === 'list' && each !== 'PAUSE') expect(text).toMatch(/^[^\n]+\n$/u);
			}
		}),
		{numRuns: 60},
	);
});

test('where a letter is typed, it is all that is written', () => {
	fc.assert(
		fc.property(fc.constantFrom('/', 'l', 'y', '?'), fc.stringMatching(/^[a-z ]{1,12}$/u), (open, text) => {
			const talk = new Talker(store);
			talk.say(open);
			expect(talk.type(text).replace(/^\p{L}+: (?=.)/u, '')).toBe(text);
		}),
		{numRuns: 30},
	);
});
