/** Every text in JSON, a line each. */
export function textsOf(json: string): string {
	const texts: string[] = [];
	JSON.parse(json, (_, value: unknown) => {
		if (typeof value === 'string') texts.push(value);
		return value;
	});
	return texts.join('\n');
}
