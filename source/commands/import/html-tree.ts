import {Parser} from 'htmlparser2';
import {CommuniqueError} from '../../domain/errors.ts';

/** An element of a page, as far as finding the article needs it. */
export interface Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: (Element | string)[];
}

/**
 * The deepest nesting that is read. Pages that people write stay below it, and the parser's work grows with the
 * depth.
 */
const mostDepth = 400;

/** Elements whose text does not belong to the page's text. */
const silent: ReadonlySet<string> = new Set([
	'style',
	'noscript',
	'template',
	'svg',
	'math',
	'iframe',
	'object',
	'canvas',
	'audio',
	'video',
	'select',
	'button',
	'textarea',
	'dialog',
]);

/**
 * Reads HTML of any quality into a tree. Of scripts only the linked data (json-ld.org) stay, as text of their element.
 * @throws {CommuniqueError} (`file`) where elements are nested beyond reason.
 */
export function parseHtml(html: string, name: string): Element {
	const root: Element = {tag: 'root', attributes: {}, children: []};
	const open: Element[] = [root];
	let silence = 0;
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (open.length > mostDepth)
				throw new CommuniqueError('file', `${name} is nested too deeply to be a page`);
			const element: Element = {tag, attributes, children: []};
			if (isSilent(tag, attributes)) silence++;
			else if (silence === 0) open.at(-1)?.children.push(element);
			open.push(element);
		},
		onclosetag(tag) {
			const element = open.length > 1 ? open.pop() : undefined;
			if (element && isSilent(tag, element.attributes)) silence--;
		},
		ontext(text) {
			if (silence > 0) return;
			const siblings = open.at(-1)?.children;
			const last = siblings?.at(-1);
			if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + text;
			else siblings?.push(text);
		},
	});
	parser.end(html);
	return root;
}

function isSilent(tag: string, attributes: Readonly<Record<string, string>>): boolean {
	return silent.has(tag) || (tag === 'script' && attributes['type'] !== 'application/ld+json');
}

/**
 * The elements below one, without itself, in the order of the page; those that `isLeftOut` names are skipped with all
 * below them.
 */
export function elementsIn(
	element: Element,
	isLeftOut: (each: Element) => boolean = () => false,
): readonly Element[] {
	const found: Element[] = [];
	const walk = ({children}: Element): void => {
		for (const child of children) {
			if (typeof child === 'string' || isLeftOut(child)) continue;
			found.push(child);
			walk(child);
		}
	};
	walk(element);
	return found;
}

/** All text below an element, its white space collapsed. */
export function textOf(element: Element): string {
	const parts: string[] = [];
	const collect = ({children}: Element): void => {
		for (const child of children) {
			if (typeof child === 'string') parts.push(child);
			else collect(child);
		}
	};
	collect(element);
	return parts.join('').replace(/\s+/gu, ' ').trim();
}
