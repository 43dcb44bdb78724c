/** A ship or an organisation with its short names, which are empty where it has none. */
export interface ShortenedBody {
	/** In English. */
	readonly name: string;
	readonly name_vi: string;
	readonly short_en: string;
	readonly short_vi: string;
}

/**
 * Lists the forms of the name of a ship or an organisation, from the whole name on: without its country, which the
 * heading of its column says, and short, where it has a short name.
 *
 *     Vietnam People's Navy   People's Navy
 *     Embassy of the United States, Hanoi   Embassy, Hanoi
 *     Ministry of Foreign Affairs of Vietnam   Ministry of Foreign Affairs   MOFA
 */
export function bodyForms(name: string, country: string, short = ''): readonly string[] {
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
	return [...new Set([name, without, short || name])];
}
