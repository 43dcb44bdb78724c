import {expect} from 'vitest';
import {type Field, label, planted, readable} from '../fixtures/planted.ts';
import type {Session} from './terminal.ts';

/** The columns of the terminals in which it is read. */
export const wide = 110;

/**
 * The text of a screen without what only lays it out, so that it is the same however lines are broken, and without what
 * Markdown puts before a sign to defuse it.
 */
export function compact(text: string): string {
	return text.replaceAll(/[\s│▌▸·\\]+|&(?:amp;)*(?:lt|gt|amp);|[&<>]/gu, '');
}

/** Returns true where a text has its beginning there, the sign of a cut behind it. */
function isCutIn(text: string, whole: string): boolean {
	return whole.split('').some((_, length) => length > 3 && text.includes(`${whole.slice(0, length)}…`));
}

/** Holds that a field can be read, on as many lines as it needs; a word of more than a line may be cut. */
export function expectReadable(
	session: Session,
	index: number,
	shown: readonly Field[],
	screen: string,
): void {
	const text = compact(session.text());
	for (const field of shown) {
		const whole = compact(readable(field, index));
		if (text.includes(whole) || (whole.length > wide && isCutIn(text, whole))) continue;
		expect.fail(`${screen}: ${field} of ${planted[index]!.name} is not there:\n${session.text()}`);
	}
}

/** Fields that stand beside others, which are shortened to what they are known by, or broken into lines there. */
const shortened: ReadonlySet<Field> = new Set([
	'person',
	'place',
	'body',
	'bodyVi',
	'office',
	'officeVi',
	'publisher',
	'promise',
]);

/**
 * Holds that what stands in a column can be read, up to where it is cut; of a name or an office, which may be shortened
 * or broken beside another, a part at least.
 */
export function expectInColumn(session: Session, index: number, field: Field, screen: string): void {
	const text = compact(session.text());
	const whole = compact(readable(field, index));
	if (text.includes(whole)) return;
	const isShort = shortened.has(field) && text.includes(label(field, index));
	if (!isCutIn(text, whole) && !isShort)
		expect.fail(`${screen}: ${field} of ${planted[index]!.name} is not there:\n${session.text()}`);
}
