import {describe, expect, test} from 'vitest';
import {bindings, type Mode} from '../../../source/ui/explorer/keys.ts';
import {messagesIn} from '../../../source/ui/explorer/messages/index.ts';
import {panelOf} from '../../../source/ui/explorer/panels.ts';
import {commandFor} from '../../../source/ui/kit/keys.ts';
import {pressOf} from '../kit/presses.ts';

const movement =
	'up: up k ctrl-p ctrl-k · down: down j ctrl-n ctrl-j · page-up: page-up ctrl-b · page-down: page-down ctrl-f · half-up: ctrl-u · half-down: ctrl-d · first: g home · last: G end';
const count = 'count: 1 2 3 4 5 6 7 8 9 0';
const editing =
	'left: left ctrl-b · right: right ctrl-f · word-left: ctrl-left alt-left alt-b · word-right: ctrl-right alt-right alt-f · delete-back: backspace · delete-forward: delete ctrl-d · delete-word: ctrl-w · delete-word-back: alt-backspace ctrl-backspace · delete-word-forward: alt-d ctrl-delete alt-delete · delete-line: ctrl-u · delete-rest: ctrl-k · line-start: home ctrl-a · line-end: end ctrl-e';
const typing = `accept: enter · back: escape · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · ${editing}`;
const dialog =
	'up: up ctrl-p · down: down ctrl-n · next-field: tab · previous-field: shift-tab · page-up: page-up · page-down: page-down';

/** Every key that does something, listed or not: the table under test is compared with this one, said by hand. */
const expected: Readonly<Record<Mode, string>> = {
	list: `${movement.replace('ctrl-k', 'ctrl-k N').replace('ctrl-j', 'ctrl-j n')} · ${count} · page-top: H · page-middle: M · preview-up: K shift-up · preview-down: J shift-down · preview-place: \\ · mark-all: ctrl-a · search: / · accept: enter right · back: escape · years: y · leaders: l · filters: f · clear-filters: x · sort: s · last-view: - · fold: v · fold-all: V · mark: space · show-marked: m · take-related: ~ · undo: u · redo: ctrl-r · copy-citation: c · copy-address: C · timeline: t · matrix: w · export: e · dossier: d · pair: p · brief: b · ledger: $ · language: L · help: ? f1 · quit: q · tell-mark: tab shift-tab · tell-quit: Z · tell-commands: : · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · write-note: a · write-tags: # · palette: :`,
	search: `${typing} · older-query: up · newer-query: down · up: ctrl-p · down: ctrl-n · page-up: page-up · page-down: page-down · complete: tab · complete-back: shift-tab · take-related: alt-~`,
	picker: `${typing} · up: up ctrl-p · down: down ctrl-n · page-up: page-up · page-down: page-down · mark: tab`,
	people: `${typing} · up: up ctrl-p · down: down ctrl-n · page-up: page-up · page-down: page-down · mark: tab · either: alt-o`,
	filters: `${movement} · ${count} · accept: enter right · back: escape left h · leave: q · clear-filters: x · undo: u · redo: ctrl-r · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	detail: `${movement} · page-down: page-down enter space · search: / · back: escape left h · leave: q · next: n · previous-hit: N · previous: p · open-source: o · open-numbered: 1 2 3 4 5 6 7 8 9 · copy-citation: c · copy-address: C · previous-in-visit: [ · next-in-visit: ] · see-also: r · evidence: i · export: e · dossier: d · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · see-also: r · write-note: a · write-tags: # · palette: :`,
	find: typing,
	annotate: typing,
	sources: `${movement} · accept: enter right · open-numbered: 1 2 3 4 5 6 7 8 9 · copy-address: C · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	text: `${movement} · copy-address: C · back: escape enter · leave: q · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	'see-also': `${movement} · ${count} · mark: space · open-source: o · copy-citation: c · copy-address: C · export: e · accept: enter right · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	timeline: `${movement} · ${count} · left: left h · right: right l · zoom: z · leap-back: [ · leap-on: ] · add-view: + · remove-row: - · export: e · accept: enter · back: escape · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	months: `${movement} · ${count} · left: left h · right: right l · zoom: z · leap-back: [ · leap-on: ] · add-view: + · remove-row: - · export: e · accept: enter · back: escape · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	matrix: `${movement} · ${count} · left: left h · right: right l · sort: s · swap: v · accept: enter · back: escape · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · by-office: o · pair: p · export: e · palette: :`,
	evidence: `${movement} · page-down: page-down enter space · open-numbered: 1 2 3 4 5 6 7 8 9 · evidence: i · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	who: `${movement} · ${count} · accept: enter right · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	dossier: `${movement} · ${count} · accept: enter · pair: p · brief: b · swap: v · sort: s · other-pane: tab right · back: escape · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · left: left shift-tab · timeline: t · ledger: $ · export: e · palette: :`,
	pair: `${movement} · ${count} · accept: enter right · dossier: d · brief: b · swap: v · other-pane: tab · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · fold-all: V · timeline: t · ledger: $ · export: e · palette: :`,
	ledger: `${movement} · accept: enter right · back: escape left h · leave: q · open-numbered: 1 2 3 4 5 6 7 8 9 · open-source: o · export: e · sort: s · narrow: f · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	brief: `${movement} · page-down: page-down ctrl-f enter space · both-languages: b · export: e · copy-brief: c · back: escape left h · leave: q · language: L · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · palette: :`,
	saving: typing,
	adding: typing,
	export: `left: left · right: right space · accept: enter · back: escape · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c · ${dialog} · preview-down: J · preview-up: K`,
	target: `${typing} · ${dialog}`,
	help: `${typing} · up: up ctrl-p · down: down ctrl-n · page-up: page-up · page-down: page-down`,
	palette: `${typing} · up: up ctrl-p · down: down ctrl-n · page-up: page-up · page-down: page-down`,
	views: `${movement} · accept: enter right · back: escape left h · leave: q · remove-view: x delete · language: L · palette: : · help: ? f1 · suspend: ctrl-z · redraw: ctrl-l · interrupt: ctrl-c`,
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
		const isTyped =
			mode === 'target' || mode === 'people' || (mode !== 'months' && panelOf(mode).type !== null);
		if (mode === 'export' || !isTyped) return;
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
		// Said where a key does another thing next (foot/keys-of-moment.ts).
		for (const word of ['byCount', 'allOfThem', 'byPerson']) used.add(word);
		expect(Object.keys(messages.keyWords).toSorted()).toEqual([...used].toSorted());
	},
);
