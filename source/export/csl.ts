import {titleIn, type Engagement} from '../domain/engagement.ts';
import type {Language} from '../domain/vocabulary.ts';
import {safeText} from '../text/safe.ts';
import {collectSources, type CitedSource} from './sources.ts';
import {linkableAddress} from './web-address.ts';

/** An item of CSL-JSON (github.com/citation-style-language/schema), as far as press reports need it. */
interface CslItem {
	readonly id: string;
	readonly type: 'article-newspaper' | 'webpage';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
	readonly URL?: string;
	readonly note: string;
}

const publishedDay = /^\d{4}(?:-\d{2}){0,2}$/u;

/**
 * The sources of the records as CSL-JSON, for Zotero and other reference managers: one item a source, whose note
 * names the engagements that cite it. A source without a headline is titled after its first engagement, in square
 * brackets as librarians mark a title they supplied.
 */
export function toCsl(records: readonly Engagement[], language: Language): string {
	const items = collectSources(records).sources.map(cited => cslItem(cited, language));
	return `${JSON.stringify(items, null, 2)}\n`;
}

function cslItem({source, engagements, passages}: CitedSource, language: Language): CslItem {
	const [first] = engagements;
	const publisher = safeText(source.publisher).trim();
	const issued = dateParts(source.published);
	const url = linkableAddress(safeText(source.url));
	const places = passages.map(({file, line}) => `${file}:${line}`);
	return {
		id: safeText(`${first?.id ?? ''}-${(first?.sources.indexOf(source) ?? 0) + 1}`),
		type: publisher && issued ? 'article-newspaper' : 'webpage',
		title: safeText(source.title).trim() || `[${first ? safeText(titleIn(first, language)).trim() : ''}]`,
		...(publisher && {'container-title': publisher}),
		...(issued && {issued: {'date-parts': [issued]}}),
		...(url && {URL: url}),
		note: safeText(['communique:', [...engagements.map(each => each.id), ...places].join(', ')].join(' ')),
	};
}

function dateParts(published: string): number[] | null {
	return publishedDay.test(published) ? published.split('-').map(Number) : null;
}
