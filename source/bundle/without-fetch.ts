import {patch} from './patch.ts';

/**
 * Lets Yoga decode its WebAssembly itself, which stands in its code as a `data:` address.
 *
 * Why: where there is a global `fetch`, Yoga calls it for that address, and Node loads its HTTP client (undici) to
 * answer. Nothing here goes on line.
 * Gain: 45 of 265 ms of processor time until the explorer answers a key typed before (median; 31 ms in the lower
 * quartile). Measured 2026-11-28 by `npm run bench -- patches`, on a busy machine.
 * Upstream: no report was found; the code is emscripten's (`getBinaryPromise`).
 */
export const withoutFetch = patch('without-fetch', {
	edits: [{file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js', change: withoutFetchOf}],
});

/**
 * Code of emscripten that takes `fetch` to be missing.
 * @throws {Error} where the code does not ask for it.
 */
export function withoutFetchOf(text: string): string {
	const question = '"function"!=typeof fetch';
	if (!text.includes(question)) throw new Error(`this no longer stands in the file: ${question}`);
	return text.replaceAll(question, () => '!0');
}
