import {displayWidth, graphemes} from '../../text/width.ts';
import type {TextField} from '../kit/text-field/index.ts';

const back = '\b';

/**
 * The letters that turn a typed line into the next: what is new is written, and what is gone is wiped out by going
 * back over it. Null where the line has no room for that: it is to be written anew below.
 * @param room the columns for the text
 */
export function echoed(before: TextField, after: TextField, room: number): string | null {
	const [old, next] = [graphemes(before.text), graphemes(after.text)];
	const isTypedOn = after.text.startsWith(before.text) && before.cursor === old.length;
	if (isTypedOn && after.cursor === next.length) return after.text.slice(before.text.length);
	if (Math.max(widthOf(old), widthOf(next)) >= room) return null;
	let same = 0;
	while (same < old.length && same < next.length && old[same] === next[same]) same++;
	if (same === old.length && same === next.length) return moved(old, before.cursor, after.cursor);
	const wiped = Math.max(0, widthOf(old.slice(same)) - widthOf(next.slice(same)));
	return [
		moved(old, before.cursor, same),
		...next.slice(same),
		' '.repeat(wiped),
		back.repeat(wiped),
		moved(next, next.length, after.cursor),
	].join('');
}

/** Goes from one place of a line to another: back over letters, or on by writing them once more. */
function moved(letters: readonly string[], from: number, to: number): string {
	return to < from ? back.repeat(widthOf(letters.slice(to, from))) : letters.slice(from, to).join('');
}

function widthOf(letters: readonly string[]): number {
	return displayWidth(letters.join(''));
}
