import {dateLabel} from '../domain/date-label.ts';
import {isEdtf} from '../domain/date.ts';
import {titleIn, type Engagement, type SourcePassage, type Source} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {wordsIn} from '../words/index.ts';

/**
 * The pieces of a citation, safe to print, without those that are unknown. The address is a piece of its own, since
 * each format links it in its own way.
 */
export interface CitationParts {
	/** Publisher, title in quotes and date of publication. */
	readonly description: readonly string[];
	/** As recorded, or empty. */
	readonly url: string;
	/** "clipping.txt, line 3", or empty. */
	readonly passage: string;
}

/** The pieces of a source's citation, in a language. */
export function citationParts(source: Source, language: Language): CitationParts {
	const title = clean(source.title);
	const published = clean(source.published);
	return {
		description: [
			clean(source.publisher),
			title && `“${title}”`,
			// A foreign database can hold anything here: what is no date is shown as it is.
			isEdtf(published) ? dateLabel(published, language) : published,
		].filter(Boolean),
		url: clean(source.url),
		passage: source.passage ? passageLabel(source.passage, language) : '',
	};
}

/**
 * A source as a footnote cites it: `Publisher, “Title”, 2 Nov 2025, https://…`; a passage adds `file, line N`. Empty
 * where nothing is known.
 */
export function citation(source: Source, language: Language): string {
	const {description, url, passage} = citationParts(source, language);
	return [...description, url, passage].filter(Boolean).join(', ');
}

/**
 * An engagement with its sources in one line, to paste into a text: `Title, date. Sources: …; …`.
 * @throws {CommuniqueError} (`data`) where the date is not EDTF.
 */
export function citationOf(engagement: Engagement, language: Language): string {
	const head = `${clean(titleIn(engagement, language))}, ${dateLabel(engagement.date, language)}.`;
	const sources = engagement.sources.map(source => citation(source, language)).filter(Boolean);
	if (sources.length === 0) return head;
	return `${head} ${wordsIn(language).sources}: ${sources.join('; ')}`;
}

/** A name that a program gave to a file, a number and a digest, from which nobody knows what it holds. */
const madeName = /^\d+_[\da-f]{12,}\.[a-z]+$/u;

/** A passage by its file and line: `mattis.txt, line 3`; `clipping, line 3` where the file's name says nothing. */
export function passageLabel({file, line}: SourcePassage, language: Language): string {
	const words = wordsIn(language);
	return `${madeName.test(file) ? words.clipping : clean(file)}, ${words.line(line)}`;
}

function clean(text: string): string {
	return safeText(text).trim();
}
