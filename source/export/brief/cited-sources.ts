import type {Source} from '../../domain/engagement.ts';
import type {Language} from '../../domain/vocabulary.ts';
import {citationParts} from '../citation.ts';
import {markdownLink, markdownText} from '../markdown-text.ts';
import {bibliographyKey} from '../sources.ts';

/** The sources of a text, numbered in the order in which it cites them. */
export interface CitedSources {
	readonly marks: (sources: readonly Source[]) => string;
	/** The list of those cited so far. */
	readonly lines: () => readonly string[];
}

/** Begins a list of sources, each once. */
export function citedSources(language: Language): CitedSources {
	const cited = new Map<string, {readonly number: number; readonly source: Source}>();
	const numberOf = (source: Source): number => {
		const key = bibliographyKey(source);
		const entry = cited.get(key) ?? {number: cited.size + 1, source};
		cited.set(key, entry);
		return entry.number;
	};
	return {
		marks: sources => [...new Set(sources.map(numberOf))].map(number => `[${number}]`).join(''),
		lines: () =>
			[...cited.values()].map(({number, source}) => `${number}. ${citedText(source, language) || '–'}`),
	};
}

function citedText(source: Source, language: Language): string {
	const {description, url, passage} = citationParts(source, language);
	return [...description.map(markdownText), url && markdownLink(url), markdownText(passage)]
		.filter(Boolean)
		.join(', ');
}
