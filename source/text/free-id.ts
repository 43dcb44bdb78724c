/** The id, or the first of `id-2`, `id-3`, … that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
	let free = id;
	for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
	return free;
}
