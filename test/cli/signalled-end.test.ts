import {expect, test} from 'vitest';
import {SignalledEnd} from '../../source/cli/signalled-end.ts';

test('the end comes at once where nothing is to be done before, else after that, failed or not', async () => {
	const order: string[] = [];
	const end = new SignalledEnd(code => order.push(`exit ${code}`));
	void end.by(129);
	expect(order).toEqual(['exit 129']);
	end.before(async () => {
		await Promise.resolve();
		order.push('written');
	});
	const ended = end.by(143);
	expect(order).toHaveLength(1);
	await ended;
	expect(order).toEqual(['exit 129', 'written', 'exit 143']);
	end.before(() => Promise.reject(new Error('no disk')));
	await expect(end.by(130)).rejects.toThrow('no disk');
	expect(order.at(-1)).toBe('exit 130');
});
