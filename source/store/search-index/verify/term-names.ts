import {termKinds} from '../term-kinds.ts';
import {safeText} from '../../../text/safe.ts';

/** Letters of a term that are told. */
const mostTold = 40;

const kindNames = new Map<string, string>(
	Object.entries(termKinds).map(([name, letter]) => [
		letter,
		name.replaceAll(/[A-Z]/gu, capital => ` ${capital.toLowerCase()}`),
	]),
);

/** A term with its kind, as a finding tells it. */
export function named(kind: string, term: string): string {
	const cut = term.length > mostTold ? `${term.slice(0, mostTold)}…` : term;
	return safeText(`${kindNames.get(kind) ?? 'an unknown field'} "${cut}"`);
}
