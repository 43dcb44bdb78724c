/** The records of a year, those that only possibly fall into it told apart: `3`, `1?`, `7 +1?`. */
export function yearCountText({
	count,
	possible,
}: {
	readonly count: number;
	readonly possible: number;
}): string {
	const certain = count - possible;
	if (possible === 0) return String(count);
	return certain === 0 ? `${possible}?` : `${certain} +${possible}?`;
}
