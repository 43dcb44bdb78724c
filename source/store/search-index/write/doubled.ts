/** The same numbers, with room for as many more. */
export function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const longer = new Uint32Array(numbers.length * 2);
	longer.set(numbers);
	return longer;
}
