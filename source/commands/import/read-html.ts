import {isWebAddress} from '../../text/web-host.ts';
import {articleLines, headingOf} from './html-article.ts';
import {elementsIn, parseHtml, textOf, type Element} from './html-tree.ts';
import {linkedArticle} from './linked-data.ts';
import type {ReadText} from './read-markdown.ts';

/**
 * The article of an HTML page, a line a paragraph or list item, with what the page says of itself: headline,
 * publisher, day and address (Open Graph, ogp.me; then linked data in the words of schema.org; then HTML's own
 * elements). Line numbers are those of the lines given back.
 * @param name what the page is called in messages
 * @throws {CommuniqueError} (`file`) where its elements are nested beyond reason.
 */
export function readHtml(html: string, name: string): ReadText {
	const root = parseHtml(html, name);
	const elements = elementsIn(root);
	const meta = metaOf(elements);
	const scripts = elements.filter(element => element.tag === 'script').map(textOf);
	const linked = linkedArticle(scripts);
	return {
		lines: articleLines(root),
		title: meta('og:title') || plain(linked.headline) || headingOf(root),
		publisher: meta('og:site_name') || plain(linked.publisher) || meta('dc.publisher'),
		url: [canonicalOf(elements), meta('og:url'), linked.url].find(isWebAddress) ?? '',
		published: publishedOf(elements, meta, [linked.published, ...scripts.map(writtenDay)]),
		changed: firstDay(changedNames.map(meta)),
	};
}

/** Entities and elements within linked data are text of the page that was not meant for it. */
function plain(text: string): string {
	return /[&<]/u.test(text) ? textOf(parseHtml(text, '')) : text;
}

/** The day of linked data that is no JSON. */
function writtenDay(script: string): string {
	return /"datePublished"\s*:\s*"(?<day>[^"]{10,40})"/u.exec(script)?.groups?.['day'] ?? '';
}

/** Pages name their data by `property`, `name` or `itemprop`, in any case. */
function metaOf(elements: readonly Element[]): (name: string) => string {
	const values = new Map<string, string>();
	for (const {tag, attributes} of elements) {
		if (tag !== 'meta') continue;
		const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
		const content = attributes['content']?.trim();
		if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
	}
	return name => values.get(name) ?? '';
}

function canonicalOf(elements: readonly Element[]): string {
	const link = elements.find(
		({tag, attributes}) => tag === 'link' && attributes['rel']?.toLowerCase() === 'canonical',
	);
	return link?.attributes['href']?.trim() ?? '';
}

const publishedNames = [
	'article:published_time',
	'datepublished',
	'pubdate',
	'publishdate',
	'publish-date',
	'publication_date',
	'dc.date.issued',
	'dc.date',
	'date',
];

/** The day as the page writes it, in its own time zone. */
function publishedOf(
	elements: readonly Element[],
	meta: (name: string) => string,
	linked: readonly string[],
): string {
	const times = elements.filter(({tag}) => tag === 'time');
	const published = times.find(
		({attributes}) => attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes,
	);
	const candidates = [
		...publishedNames.map(meta),
		...linked,
		published?.attributes['datetime'],
		times[0]?.attributes['datetime'],
	];
	return firstDay(candidates);
}

const changedNames = ['og:updated_time', 'article:modified_time', 'datemodified', 'last-modified', 'revised'];

function firstDay(times: readonly (string | undefined)[]): string {
	for (const time of times) {
		const day = /^\s*(?<day>\d{4}-\d{2}-\d{2})(?!\d)/u.exec(time ?? '')?.groups?.['day'];
		if (day) return day;
	}
	return '';
}
