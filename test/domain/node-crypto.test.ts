import {expect, test} from 'vitest';
import {nodeCrypto} from '../../source/domain/node-crypto.ts';

test('is the cryptography of Node, the same each time', () => {
	expect(nodeCrypto().hash('sha256', 'abc').slice(0, 8)).toBe('ba7816bf');
	expect(nodeCrypto()).toBe(nodeCrypto());
});
