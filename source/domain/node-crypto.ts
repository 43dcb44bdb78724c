import {createRequire} from 'node:module';

let loaded: typeof import('node:crypto') | undefined;

/**
 * Gives Node's cryptography at its first use. A static import of `node:crypto` takes 5 ms of every start and 5 MB,
 * most of them pages of OpenSSL.
 */
export function nodeCrypto(): typeof import('node:crypto') {
	loaded ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
	return loaded;
}
