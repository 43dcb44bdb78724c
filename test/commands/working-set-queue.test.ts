import {describe, expect, test} from 'vitest';
import {WorkingSetQueue, type WriteChanges} from '../../source/commands/working-set-queue.ts';
import {CommuniqueError} from '../../source/domain/errors.ts';
import type {WorkingSetChange} from '../../source/domain/working-set.ts';

const note = (text: string): WorkingSetChange => ({type: 'note', id: 'a', text});

/** A queue with a clock of its own; `fault` is why writing fails. */
function queued() {
	const world = {
		fault: null as string | null,
		written: [] as (readonly WorkingSetChange[])[],
		told: [] as string[],
		waits: [] as number[],
		act: null as (() => void) | null,
	};
	const write: WriteChanges = changes => {
		if (world.fault !== null) throw new CommuniqueError('database', world.fault);
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
			kept: path => world.told.push(`${text} kept in ${path}`),
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
		expect(world.told).toEqual(['one kept in /own.db', 'two kept in /own.db']);
		expect(world.act).toBeNull();
	});

	test('that cannot be written are told of, tried again in silence, and written when that is possible', async () => {
		const {world, keep, tick} = queued();
		world.fault = 'in use';
		keep('one');
		await tick();
		await tick();
		keep('two');
		await tick();
		expect(world.told).toEqual(['one failed: in use', 'two failed: in use']);
		world.fault = null;
		await tick();
		expect(world.written).toEqual([[note('one'), note('two')]]);
		world.fault = 'full';
		keep('three');
		await tick();
		expect(world.told.at(-1)).toBe('three failed: full');
	});

	test('are written when the explorer is left, which says why where they are not', async () => {
		const {world, queue, keep} = queued();
		keep('one');
		await queue.readyToLeave();
		expect(queue.leave()).toBeNull();
		expect(world.written).toHaveLength(1);
		expect(world.act).toBeNull();
		world.fault = 'in use';
		keep('two');
		expect(queue.leave()).toBe('in use');
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
