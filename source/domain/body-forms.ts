/**
 * Lists the forms of the name of a ship or an organisation, the longest first: whole, and without its country, which
 * the heading of its column says.
 *
 *     Vietnam People's Navy   People's Navy
 *     Embassy of the United States, Hanoi   Embassy, Hanoi
 *     Bộ Quốc phòng Việt Nam   Bộ Quốc phòng
 */
export function bodyForms(name: string, country: string): readonly string[] {
	const without = [`${country} `, ` of the ${country}`, ` of ${country}`, ` ${country}`].reduce(
		(text, words) => {
			const isAtStart = words.endsWith(' ');
			if (isAtStart) return text.startsWith(words) ? text.slice(words.length) : text;
			const at = text.indexOf(words);
			const after = text.slice(at + words.length);
			return at > 0 && /^(?:,|$)/u.test(after) ? text.slice(0, at) + after : text;
		},
		name,
	);
	return [...new Set([name, without])];
}
