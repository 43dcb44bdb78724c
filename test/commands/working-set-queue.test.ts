import {describe, expect, test} from 'vitest';
import {WorkingSetQueue, type WriteChanges} from '../../source/commands/working-set-queue.ts';
import {CommuniqueError, LockedError} from '../../source/domain/errors.ts';
import type {WorkingSetChange} from '../../source/domain/working-set.ts';

const note = (text: string): WorkingSetChange => ({type: 'note', id: text, text});
const inUse = new LockedError('/own.db');
const readOnly = new CommuniqueError('database', 'read-only');

/** A queue with a clock of its own; `fault` is why writing fails. */
function queued() {
	const world = {
		fault: null as CommuniqueError | null,
		written: [] as (readonly WorkingSetChange[])[],
		told: [] as string[],
		waits: [] as number[],
		act: null as (() => void) | null,
	};
	const write: WriteChanges = changes => {
		if (world.fault !== null) throw world.fault;
		world.written.push(changes);
		return '/own.db';
	};
	const queue = new WorkingSetQueue(
		() => Promise.resolve(write),
		(wait, act) => {
			world.waits.push(wait);
			world.act = act;
			return () => {
				world.act = null;
			};
		},
	);
	const keep = (text: string): void =>
		queue.keep([note(text)], {
			kept: (written, path) => world.told.push(`${written.length} with ${text} kept in ${path}`),
			failed: reason => world.told.push(`${text} failed: ${reason}`),
		});
	/** Lets the time go by that is waited for. */
	const tick = async (): Promise<void> => {
		const {act} = world;
		world.act = null;
		act?.();
		await Promise.resolve();
		await Promise.resolve();
	};
	return {world, queue, keep, tick};
}

describe('changes', () => {
	test('wait for more, and are written together, in their order', async () => {
		const {world, keep, tick} = queued();
		keep('one');
		keep('two');
		expect(world.written).toEqual([]);
		await tick();
		expect(world.written).toEqual([[note('one'), note('two')]]);
		expect(world.told).toEqual(['2 with two kept in /own.db']);
		expect(world.act).toBeNull();
	});

	test('that somebody else locks out are told of, tried again in silence, and written when that is possible', async () => {
		const {world, keep, tick} = queued();
		world.fault = inUse;
		keep('one');
		await tick();
		await tick();
		keep('two');
		await tick();
		const failed = 'failed: /own.db is in use by another program';
		expect(world.told).toEqual([`one ${failed}`, `two ${failed}`]);
		world.fault = null;
		await tick();
		expect(world.written).toEqual([[note('one'), note('two')]]);
	});

	test('that cannot be written for another reason wait for the next one, and for the end', async () => {
		const {world, queue, keep, tick} = queued();
		world.fault = readOnly;
		keep('one');
		await tick();
		expect(world.told).toEqual(['one failed: read-only']);
		expect(world.act).toBeNull();
		keep('two');
		await tick();
		expect(world.told.at(-1)).toBe('two failed: read-only');
		expect(queue.leave()).toBe('read-only');
		world.fault = null;
		expect(queue.leave()).toBeNull();
		expect(world.written).toEqual([[note('one'), note('two')]]);
	});

	test('of one record wait as one', async () => {
		const {world, queue, keep, tick} = queued();
		world.fault = readOnly;
		for (let round = 0; round < 5; round++) {
			keep('one');
			await tick();
		}
		world.fault = null;
		queue.leave();
		expect(world.written).toEqual([[note('one')]]);
	});

	test('are written when the explorer is left, which says why where they are not', async () => {
		const {world, queue, keep} = queued();
		keep('one');
		await queue.readyToLeave();
		expect(queue.leave()).toBeNull();
		expect(world.written).toHaveLength(1);
		expect(world.act).toBeNull();
		world.fault = inUse;
		keep('two');
		expect(queue.leave()).toBe('/own.db is in use by another program');
	});

	test('that wait for what writes them are not called written', () => {
		const {queue, keep} = queued();
		keep('one');
		expect(queue.leave()).toBe('the explorer ended before they could be written');
	});

	test('are written though whoever is told of it fails', async () => {
		const {world, queue} = queued();
		const unreadable = new CommuniqueError('database', 'unreadable');
		const kept = (): never => {
			throw unreadable;
		};
		queue.keep([note('one')], {kept, failed: reason => world.told.push(reason)});
		await queue.readyToLeave();
		expect(() => queue.leave()).toThrow(unreadable);
		expect(queue.leave()).toBeNull();
		expect([world.written.length, world.told]).toEqual([1, []]);
	});
});

test('a queue in which nothing waits loads nothing and writes nothing', async () => {
	const queue = new WorkingSetQueue(
		() => Promise.reject(new Error('loaded')),
		() => () => undefined,
	);
	await queue.readyToLeave();
	expect(queue.leave()).toBeNull();
});
