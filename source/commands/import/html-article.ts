import {perObject} from '../../domain/memo.ts';
import {elementsIn, parseHtml, textOf, type Element} from './html-tree.ts';

/** Elements that hold no part of an article. */
const boilerplateTags: ReadonlySet<string> = new Set([
	'nav',
	'footer',
	'aside',
	'menu',
	'script',
	'head',
	'label',
	'input',
]);
/** And those that hold one, whatever they are called. */
const neverBoilerplate: ReadonlySet<string> = new Set(['body', 'main', 'article', 'html']);
/** Roles of such elements (WAI-ARIA 1.2). */
const boilerplateRoles: ReadonlySet<string> = new Set([
	'navigation',
	'banner',
	'contentinfo',
	'complementary',
	'search',
	'menu',
	'dialog',
	'alert',
]);
/**
 * Names of such elements in the press's pages. A name counts as a whole or between hyphens, underscores and changes
 * of case.
 */
const boilerplateNames =
	/(?<![a-z])(?:comments?|cmt|binh-?luan|related|lien-?quan|tin-?khac|share|sharing|social|breadcrumbs?|nav|navbar|menu|sidebar|ads?|advert(?:isement)?|banner|quang-?cao|footer|newsletter|subscribe|cookies?|popup|modal|paywall|tags?|most-?read|trending|recommend(?:ed|ation)?s?|read-?more|doc-?them|promo|toolbar|pagination|skip)(?![a-z])/u;
/** The name of a cloud of tags, and of a page of what has one tag: the first has links alone. */
const tagName = /(?<![a-z])tags?(?![a-z])/gu;
const fewProse = 100;
/** Elements that begin and end a line. */
const blocks: ReadonlySet<string> = new Set(
	'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre root section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);
/** Blocks that hold one paragraph: never the whole of an article. */
const paragraphs: ReadonlySet<string> = new Set(
	'p li dt dd h1 h2 h3 h4 h5 h6 pre figcaption caption tr hr'.split(' '),
);
/** The largest factor by which the text may grow to take in the headline. */
const mostBesides = 1.5;
/** The least number of letters in a stretch of text that counts as prose. */
const shortest = 25;
/** Breaks of lines that end a paragraph. */
const paragraphBreak = /\n *(?:\n *)+|\n *(?=(?:[-*•–—▪●]|\d{1,3}[.)]) )/u;
const twiceEscaped = /&(?:nbsp|amp|quot|apos|lt|gt|[a-zA-Z](?:grave|acute|circ|tilde)|#\d{2,6});/u;

/**
 * The lines of a page's article, or of all its articles where it is a list of them; without menus, related links and
 * the like.
 */
export function articleLines(root: Element): readonly string[] {
	const body = elementsIn(root).find(element => element.tag === 'body') ?? root;
	const main = mainElement(body);
	const lines = linesOf(main);
	return lines.length > 0 ? lines : linesOf(body);
}

/**
 * Pages mark their article, or else it is where most of the prose stands together. The headline and what stands under
 * it belong to it.
 */
function mainElement(body: Element): Element {
	const all = elementsIn(body, isBoilerplate);
	const whole = proseLength(body);
	const marked = [
		...all.filter(element => element.attributes['itemprop'] === 'articleBody'),
		...all.filter(element => element.tag === 'article'),
		...all.filter(element => element.tag === 'main' || element.attributes['role'] === 'main'),
	].find(element => proseLength(element) > whole * 0.5);
	const containers = all.filter(element => blocks.has(element.tag) && !paragraphs.has(element.tag));
	const innermost = containers.findLast(element => proseLength(element) > whole * 0.7);
	return withHeadline(marked ?? innermost ?? body, body);
}

/** The nearest element around the text that holds the headline too, unless much else comes with it. */
function withHeadline(text: Element, body: Element): Element {
	const headline = elementsIn(body, isBoilerplate).find(element => element.tag === 'h1');
	const around = new Set(headline ? pathTo(headline, body) : []);
	const wider = pathTo(text, body).findLast(element => around.has(element));
	return wider && proseLength(wider) <= proseLength(text) * mostBesides ? wider : text;
}

/** The elements on the way from one down to another, both included; none where it does not hold the other. */
function pathTo(wanted: Element, from: Element): readonly Element[] {
	if (from === wanted) return [from];
	for (const child of from.children) {
		const path = typeof child === 'string' ? [] : pathTo(wanted, child);
		if (path.length > 0) return [from, ...path];
	}
	return [];
}

/** Letters in sentences: text that is no link, in stretches long enough to be prose. */
const proseLength = perObject((element: Element): number => {
	let length = 0;
	for (const child of element.children) {
		if (typeof child === 'string') {
			const text = child.trim();
			if (text.length >= shortest) length += text.length;
		} else if (child.tag !== 'a' && !isBoilerplate(child)) length += proseLength(child);
	}
	return length;
});

/** What is called a list of tags, but holds articles or sentences, is the page of a tag. */
function isBoilerplate(element: Element): boolean {
	const {tag, attributes, children} = element;
	if (boilerplateTags.has(tag) || boilerplateRoles.has(attributes['role'] ?? '')) return true;
	if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
	if (/display:\s*none/iu.test(attributes['style'] ?? '')) return true;
	if (neverBoilerplate.has(tag)) return false;
	if (children.some(child => typeof child !== 'string' && child.tag === 'article')) return false;
	const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
		.replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
		.toLowerCase();
	if (!boilerplateNames.test(names)) return false;
	return allProse(element) < fewProse || boilerplateNames.test(names.replaceAll(tagName, ''));
}

/** Letters in sentences, whatever holds them. */
const allProse = perObject((element: Element): number => {
	let length = 0;
	for (const child of element.children) {
		if (typeof child === 'string') length += child.trim().length >= shortest ? child.trim().length : 0;
		else if (child.tag !== 'a') length += allProse(child);
	}
	return length;
});

/**
 * A line a block. Single breaks wrap lines, as old pages do, or stand within a name: they are spaces. Two of them end
 * a paragraph, and one before the mark of a list does.
 */
function linesOf(element: Element): readonly string[] {
	const lines: string[] = [];
	let block = '';
	const stamps = new Map<string, string>();
	const end = (): void => {
		for (const part of block.split(paragraphBreak)) {
			const text = withoutEntities(part.replace(/\s+/gu, ' ').trim());
			if (text !== '') lines.push(stamps.get(text) ?? text);
		}
		block = '';
		stamps.clear();
	};
	const walk = (each: Element): void => {
		const isBlock = blocks.has(each.tag);
		if (isBlock) end();
		if (each.tag === 'br') block += '\n';
		if (each.tag === 'time') addStamp(each, stamps);
		for (const child of each.children) {
			if (typeof child === 'string') block += child.replace(/\s+/gu, ' ');
			else if (!isBoilerplate(child)) walk(child);
		}
		if (each.tag === 'td' || each.tag === 'th') block += ' ';
		if (isBlock) end();
	};
	walk(element);
	end();
	return lines;
}

/** A time that leaves out its year ("20/02", "2 days ago"), with the day that the page gives to machines. */
function addStamp(element: Element, stamps: Map<string, string>): void {
	const text = textOf(element).replace(/\s+/gu, ' ').trim();
	const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(element.attributes['datetime'] ?? '')?.[1];
	if (day !== undefined && !text.includes(day.slice(0, 4))) stamps.set(text, day);
}

/** Entities that were escaped twice (`&amp;nbsp;`) are meant as what they stand for. */
function withoutEntities(line: string): string {
	return twiceEscaped.test(line) ? textOf(parseHtml(line.replaceAll('<', '&lt;'), '')) : line;
}

/** The headline of a page: its first `h1` with text, or else its title; empty where it has neither. */
export function headingOf(root: Element): string {
	for (const tag of ['h1', 'title']) {
		const element = elementsIn(root).find(each => each.tag === tag);
		const text = element ? textOf(element) : '';
		if (text !== '') return text;
	}
	return '';
}
