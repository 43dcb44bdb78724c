import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {endSignals, type EndSignal} from '../../source/cli/end-signals.ts';

/** A process that notes the codes with which it would have ended. */
function host() {
	const codes: unknown[] = [];
	const emitter = new EventEmitter();
	const process = Object.assign(emitter, {
		exit(code: unknown) {
			codes.push(code);
			return undefined as never;
		},
	}) as unknown as NodeJS.Process;
	return {process, codes, send: (signal: EndSignal) => emitter.emit(signal)};
}

const codes = [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const;

test.each(codes)('%s ends with %i', (signal, code) => {
	const {process, codes: ended, send} = host();
	endSignals(process, exitCode => process.exit(exitCode));
	expect([send(signal), ended]).toEqual([true, [code]]);
});

test('one that is left to others does nothing until it is listened to again', () => {
	const {process, codes: ended, send} = host();
	const signals = endSignals(process, exitCode => process.exit(exitCode));
	signals.leave('SIGINT');
	expect([send('SIGINT'), send('SIGTERM'), ended]).toEqual([false, true, [143]]);
	signals.listen('SIGINT');
	expect([send('SIGINT'), ended]).toEqual([true, [143, 130]]);
});

test.each(codes)('%s is left to the system during work that lets none through', async (signal, code) => {
	const {process, codes: ended, send} = host();
	const signals = endSignals(process, exitCode => process.exit(exitCode));
	expect(await signals.endable(() => Promise.resolve(send(signal)))).toBe(false);
	expect([send(signal), ended]).toEqual([true, [code]]);
	await expect(signals.endable(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
	expect([send(signal), ended]).toEqual([true, [code, code]]);
});
