import {termKinds} from '../term-kinds.ts';

/** Two numbers of 32 bits that stand for a text: two texts of one archive hardly have both the same. */
export interface Hash {
	readonly a: number;
	readonly b: number;
}

/** Hashes a text by two factors (FNV-1a and a relative of it). */
export function hashOf(text: string): Hash {
	let [a, b] = [0x81_1c_9d_c5, 0x9e_37_79_b1];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 0x01_00_01_93);
		b = Math.imul(b ^ unit, 0x85_eb_ca_6b);
		b ^= b >>> 13;
	}
	return {a: spread(a), b: spread(b)};
}

/** The hash of two words next to each other, as they are filed together, from those of each. */
export function hashOfPair(one: Hash, other: Hash): Hash {
	return {a: spread(Math.imul(one.a, 31) + other.a), b: spread(Math.imul(one.b, 37) ^ other.b)};
}

const kindHashes = new Map<string, Hash>();

/** The hash of a record's being filed under a term of a kind. */
export function filedHash(kind: string, term: Hash): Hash {
	let own = kindHashes.get(kind);
	if (!own) kindHashes.set(kind, (own = hashOf(`kind ${kind}`)));
	return {a: spread(term.a ^ own.a), b: spread(term.b ^ own.b)};
}

const pairKinds = new Set<string>([termKinds.pair, termKinds.prominentPair, termKinds.unprintedPair]);

/** The hash of a term as it stands in the table. */
export function hashOfTerm(kind: string, term: string): Hash {
	const space = pairKinds.has(kind) ? term.indexOf(' ') : -1;
	return space === -1
		? hashOf(term)
		: hashOfPair(hashOf(term.slice(0, space)), hashOf(term.slice(space + 1)));
}

/** Makes each bit depend on all (the last step of MurmurHash3). */
function spread(number: number): number {
	let mix = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
	mix = Math.imul(mix ^ (mix >>> 13), 0xc2_b2_ae_35);
	return mix ^ (mix >>> 16);
}
