import type {Document, Draft} from '../import-model.ts';

/**
 * The texts that gather events of several years, as the years that they state and their own show: the day of
 * publication says of their items only that they are not later.
 */
export function collectionsAmong(drafts: readonly Draft[]): ReadonlySet<Document | undefined> {
	const years = new Map<Document, Set<number>>();
	for (const {date, passages} of drafts) {
		const document = passages[0]?.document;
		const year = date?.to.year ?? date?.from.year;
		if (!document?.published || !year) continue;
		const own = years.get(document) ?? new Set([Number(document.published.slice(0, 4))]);
		years.set(document, own.add(year));
	}
	return new Set(
		[...years].flatMap(([document, own]) => (Math.max(...own) - Math.min(...own) > 1 ? [document] : [])),
	);
}
