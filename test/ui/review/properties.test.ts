import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isEdtf, parseEdtf} from '../../../source/domain/date.ts';
import {acceptedProposals} from '../../../source/extract/review.ts';
import {graphemes} from '../../../source/text/width.ts';
import {fieldsOf} from '../../../source/ui/review/fields/record-fields.ts';
import {reviewBindings} from '../../../source/ui/review/keys.ts';
import {Player} from './player.ts';
import {reviewStart} from './samples.ts';

const lasting = [...new Set(reviewBindings.flatMap(binding => binding.keys))].filter(
	key => key !== 'q' && key !== 'ctrl-c' && key !== 'w' && key !== 's',
);
const anyKey = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...lasting)},
	{weight: 3, arbitrary: fc.constantFrom('a', 'r', 'space', 'A', 'R', 'u', 'ctrl-r', 'j', 'enter', 'e')},
	{
		weight: 2,
		arbitrary: fc.constantFrom('1', '?', '~', 'x', 'ê', '漢', '\u0301', 'backspace', 'ctrl-u', 'tab'),
	},
);
const anyKeys = fc.array(anyKey, {maxLength: 50});
const anySize = fc.constantFrom([40, 15], [80, 24], [120, 40]) as fc.Arbitrary<[number, number]>;
const anyStart = fc.constantFrom(
	reviewStart(),
	reviewStart({skipped: []}),
	reviewStart({proposals: []}),
	reviewStart({proposals: [], skipped: []}),
);

/** Every state that a sequence of keys leads through. */
function walked(player: Player, keys: readonly string[], check: (player: Player) => void): void {
	check(player);
	for (const key of keys) check(player.press(key));
}

function expectIndex(index: number, length: number): void {
	expect(index).toBeGreaterThanOrEqual(0);
	expect(index).toBeLessThan(Math.max(1, length));
}

describe('any keys, in any order', () => {
	test('keep every cursor on something that there is', () => {
		fc.assert(
			fc.property(anyStart, anySize, anyKeys, (start, [columns, rows], keys) => {
				walked(new Player(start, columns, rows), keys, ({state, model}) => {
					expectIndex(state.cursor, model.total);
					expectIndex(state.top, model.total);
					const {panel} = state;
					const fields = model.selected.type === 'record' ? model.selected.fields : [];
					if (panel.type === 'fields') {
						expectIndex(panel.cursor, fields.length);
						expectIndex(panel.scroll, model.detail.lines.length);
					}
					if (panel.type === 'edit') {
						expect(panel.text.cursor).toBeLessThanOrEqual(graphemes(panel.text.text).length);
						if (panel.choice !== null) expectIndex(panel.choice, model.suggestions.length);
					}
				});
			}),
			{numRuns: 150},
		);
	});

	test('undoing everything gives the start, and redoing everything what was done', () => {
		fc.assert(
			fc.property(anyKeys, keys => {
				const player = new Player();
				const before = player.state.work;
				player.press(keys.join(' ')).press('escape escape escape');
				const after = player.state.work;
				const steps = player.state.past.length;
				player.press('u '.repeat(steps));
				expect(player.state.work).toEqual(before);
				expect(player.state.past).toEqual([]);
				player.press('ctrl-r '.repeat(steps));
				expect(player.state.work).toEqual(after);
			}),
			{numRuns: 150},
		);
	});

	test('leave proposals that were proposed, each once and in order, with records that can be saved', () => {
		const start = reviewStart();
		fc.assert(
			fc.property(anyKeys, keys => {
				const {work} = new Player(start).press(keys.join(' ')).state;
				const {length} = start.proposals;
				// Records of skipped passages come behind them.
				expect(work.items.slice(0, length).map(item => item.proposal)).toEqual(start.proposals);
				expect(work.items.length + work.skipped.length).toBe(length + start.skipped.length);
				const accepted = acceptedProposals(work.items, {placeOf: () => undefined, known: start.known});
				const evidence = work.items.map(item => item.proposal.evidence);
				const places = accepted.map(each => evidence.indexOf(each.evidence));
				const savedIds = accepted.map(({record}) => record.id);
				expect(savedIds).toEqual([...new Set(savedIds)]);
				expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
				expect(places).not.toContain(-1);
				for (const {record} of accepted) {
					expect(isEdtf(record.date)).toBe(true);
					expect(record).toMatchObject({
						date_start: parseEdtf(record.date).start,
						date_end: parseEdtf(record.date).end,
					});
					expect(record.title_en + record.title_vi).not.toBe('');
					const people = record.people.map(person => person.id);
					expect(people).toEqual([...new Set(people)]);
					expect(people.every(id => /^[a-z0-9-]+$/u.test(id))).toBe(true);
				}
			}),
			{numRuns: 150},
		);
	});

	test('do not end the review without q, Ctrl-C or the summary', () => {
		fc.assert(
			fc.property(anyStart, anyKeys, (start, keys) => {
				expect(new Player(start).press(keys.join(' ')).state.result).toBeNull();
			}),
			{numRuns: 150},
		);
	});

	test('leave the selected field on screen', () => {
		fc.assert(
			fc.property(anySize, anyKeys, ([columns, rows], keys) => {
				walked(new Player(reviewStart(), columns, rows).press('enter'), keys, ({state, model}) => {
					if (state.panel.type !== 'fields' || model.selected.type !== 'record') return;
					const {blocks, scroll, fieldRows} = model.detail;
					const block = blocks[state.panel.cursor]!;
					expect(block.start).toBeLessThan(scroll + fieldRows);
					expect(block.end).toBeGreaterThan(scroll);
				});
			}),
			{numRuns: 100},
		);
	});
});

test('every line of every field can be brought on screen by ↓ alone', () => {
	for (const size of [
		[40, 15],
		[80, 24],
	] as const) {
		for (let row = 0; row < 4; row++) {
			const player = new Player(reviewStart(), ...size).press(`${'j '.repeat(row)} enter`);
			const seen = new Set<number>();
			for (let step = 0; step < 120; step++) {
				const {scroll, fieldRows} = player.model.detail;
				for (let line = scroll; line < scroll + fieldRows; line++) seen.add(line);
				player.press('j');
			}
			const {lines} = player.model.detail;
			expect(
				lines.every((_, line) => seen.has(line)),
				`${size.join('x')}, row ${row}`,
			).toBe(true);
			expect(player.state.panel).toMatchObject({cursor: fieldsOf(player.record).length - 1});
		}
	}
});
