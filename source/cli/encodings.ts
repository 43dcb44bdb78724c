import {CommuniqueError} from '../domain/errors.ts';

/**
 * The encodings that `--encoding` names in its help; it takes every other label of the Encoding Standard
 * (encoding.spec.whatwg.org) too. `mojibake` is UTF-8 that was read as windows-1252 and saved again.
 */
export const encodings = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni', 'mojibake'] as const;

/** Other names of the encodings that the Encoding Standard lacks, and a label of pages whose fonts were VNI's. */
const aliases: Readonly<Record<string, string>> = {
	tcvn: 'tcvn3',
	abc: 'tcvn3',
	'x-viet-tcvn5712': 'tcvn3',
	'x-viet-vni': 'vni',
	'vni-windows': 'vni',
	'x-user-defined': 'windows-1252',
};

/** The canonical name of an encoding under any of its labels; null for one that is not known. */
export function encodingNamed(label: string): string | null {
	const name = label.trim().toLowerCase();
	const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
	if (alias !== undefined) return alias;
	if (name === 'tcvn3' || name === 'vni' || name === 'mojibake') return name;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return null;
	}
}

/**
 * The encoding that `--encoding` names; empty where the flag is missing.
 * @throws {CommuniqueError} (`usage`) for one that is not known.
 */
export function readEncoding(label: string | undefined): string {
	if (label === undefined) return '';
	const name = encodingNamed(label);
	if (name !== null) return name;
	throw new CommuniqueError(
		'usage',
		`--encoding is one of ${encodings.join(', ')}, not "${label}"`,
		'or a name that pages use, as in <meta charset>',
	);
}
