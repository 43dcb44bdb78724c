import {describe, expect, test} from 'vitest';
import {bindings, type Mode} from '../../../source/ui/explorer/keys.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import {kindOf} from '../../../source/ui/explorer/panels.ts';
import {commandFor} from '../../../source/ui/kit/keys.ts';
import {pressOf} from '../kit/presses.ts';

const movement =
	'up: up k · down: down j · page-up: page-up · page-down: page-down · half-up: ctrl-u · half-down: ctrl-d · first: g home · last: G end';
const editing =
	'left: left ctrl-b · right: right ctrl-f · word-left: ctrl-left alt-left alt-b · word-right: ctrl-right alt-right alt-f · delete-back: backspace · delete-forward: delete ctrl-d · delete-word: ctrl-w · delete-word-back: alt-backspace ctrl-backspace · delete-word-forward: alt-d ctrl-delete alt-delete · delete-line: ctrl-u · delete-rest: ctrl-k · line-start: home ctrl-a · line-end: end ctrl-e';
const typing = `accept: enter · back: escape · interrupt: ctrl-c · ${editing}`;
const dialog =
	'up: up ctrl-p · down: down ctrl-n · next-field: tab · previous-field: shift-tab · page-up: page-up · page-down: page-down';

/** Every key that does something, listed or not: the table under test is compared with this one, said by hand. */
const expected: Readonly<Record<Mode, string>> = {
	list: `${movement} · search: / · accept: enter right · back: escape · years: y · leaders: l · filters: f · clear-filters: x · sort: s · mark: space · show-marked: m · take-related: ~ · undo: u · redo: ctrl-r · copy-citation: c · export: e · language: L · help: ? · quit: q · interrupt: ctrl-c`,
	search: `${typing} · older-query: up · newer-query: down · up: ctrl-p · down: ctrl-n · page-up: page-up · page-down: page-down · complete: tab · complete-back: shift-tab · take-related: alt-~`,
	picker: `${typing} · up: up ctrl-p · down: down ctrl-n · page-up: page-up · page-down: page-down · mark: tab`,
	filters: `${movement} · accept: enter right · back: escape q left h · clear-filters: x · undo: u · redo: ctrl-r · language: L · help: ? · interrupt: ctrl-c`,
	detail: `${movement} · page-down: page-down enter space · search: / · back: escape q left h · next: n · previous: p · open-source: o · copy-citation: c · related: r · export: e · language: L · help: ? · interrupt: ctrl-c`,
	related: `${movement} · accept: enter right · back: escape q left h · language: L · help: ? · interrupt: ctrl-c`,
	export: `left: left · right: right space · accept: enter · back: escape · interrupt: ctrl-c · ${dialog} · preview-down: J · preview-up: K`,
	target: `${typing} · ${dialog}`,
	help: `${movement} · back: escape q enter · help: ? · interrupt: ctrl-c`,
};
const modes = Object.keys(expected) as Mode[];

/** The keys of a mode and what each of them does. */
function said(mode: Mode): ReadonlyMap<string, string> {
	return new Map(
		expected[mode].split(' · ').flatMap(part => {
			const [command = '', keys = ''] = part.split(': ');
			return keys.split(' ').map(key => [key, command] as const);
		}),
	);
}

describe.each(modes)('the keys of %s', mode => {
	const here = bindings.filter(binding => binding.modes.includes(mode));

	test('no two bindings share a key', () => {
		const keys = here.flatMap(binding => binding.keys);
		expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
	});

	test('are these and no others, each with its command', () => {
		const keys = [...new Set(here.flatMap(binding => binding.keys))];
		const reached = new Map(keys.map(key => [key, commandFor(bindings, mode, pressOf(key))]));
		expect([...reached].toSorted()).toEqual([...said(mode)].toSorted());
	});

	test('where text is typed, no printable character is a command', () => {
		// The export dialog takes letters as text in its target alone.
		if (mode === 'export' || (mode !== 'target' && kindOf(mode).type === null)) return;
		for (let code = 0x20; code < 0x7f; code++)
			expect(commandFor(bindings, mode, pressOf(String.fromCodePoint(code)))).toBeUndefined();
		expect(commandFor(bindings, mode, pressOf('space'))).toBeUndefined();
	});

	test('its foot names keys of its own, in an order without doubt', () => {
		const named = here.flatMap(binding => binding.foot?.[mode] ?? []);
		expect(named.length).toBeGreaterThan(0);
		const words = new Map(
			here.flatMap(({foot}) => (foot?.[mode] ? [[foot[mode][1], foot[mode][0]] as const] : [])),
		);
		expect(new Set(words.values()).size).toBe(words.size);
	});
});

test.each(['en', 'vi'] as const)(
	'every listed command has words in %s, and every word of the foot is used',
	language => {
		const messages = messagesIn(language);
		const commands: Readonly<Partial<Record<string, string>>> = messages.commands;
		for (const {command, isListed} of bindings)
			if (isListed) expect(commands[command], command).toMatch(/\p{L}/u);
		const used = new Set<string>(
			bindings.flatMap(({foot}) => Object.values(foot ?? {}).map(([, word]) => word)),
		);
		// Said by the line of candidates.
		used.add('complete');
		expect(Object.keys(messages.keyWords).toSorted()).toEqual([...used].toSorted());
	},
);
