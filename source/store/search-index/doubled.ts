/** The same numbers, with room for as many more. */
export function doubled<Numbers extends Uint16Array | Uint32Array | Int32Array>(numbers: Numbers): Numbers {
	const longer = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
	longer.set(numbers);
	return longer;
}
