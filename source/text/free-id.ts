/**
 * The id, or the first of `id-2`, `id-3`, … that is free.
 * @param last by id the last number that was given behind it, and is given now: those below it are not asked for again
 */
export function freeId(
	id: string,
	isTaken: (id: string) => boolean,
	last = new Map<string, number>(),
): string {
	let number = last.get(id) ?? 1;
	let free = number === 1 ? id : `${id}-${number}`;
	while (isTaken(free)) free = `${id}-${++number}`;
	if (number > 1) last.set(id, number);
	return free;
}
