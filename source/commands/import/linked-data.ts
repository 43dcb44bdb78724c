import {isWebAddress} from '../../text/web-host.ts';

/** An article as the linked data of its page tells it; empty strings for what they do not say. */
export interface LinkedArticle {
	readonly headline: string;
	readonly publisher: string;
	readonly published: string;
	readonly url: string;
}

type Node = Readonly<Record<string, unknown>>;

/** The types of schema.org that are articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting` and their kin. */
const articleType = /(?:Article|BlogPosting|PressRelease)$/u;
/** The most objects of a page that are looked at. */
const mostNodes = 5000;
/** Pages put their data between these for parsers of another age. */
const wrapping = /^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/gu;

/**
 * The article of a page's linked data (JSON-LD, json-ld.org; vocabulary of schema.org): the first with a headline.
 * Scripts that are no JSON say nothing.
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
	const nodes = scripts.flatMap(script => nodesIn(parsed(script)));
	const articles = nodes.filter(node => typesOf(node).some(type => articleType.test(type)));
	const article = articles.find(node => typeof node['headline'] === 'string') ?? articles[0] ?? {};
	return {
		headline: textIn(article['headline']),
		publisher: nameIn(article['publisher'], nodes),
		published: textIn(article['datePublished']),
		url:
			[textIn(article['url']), addressIn(article['mainEntityOfPage']), textIn(article['@id'])].find(
				isWebAddress,
			) ?? '',
	};
}

function parsed(script: string): unknown {
	try {
		// Control characters within strings are no JSON, and common.
		return JSON.parse(script.replace(wrapping, '').replace(/[\0-\u001F]/gu, ' '));
	} catch {
		return null;
	}
}

/** All objects within a value, outer ones first. */
function nodesIn(value: unknown): Node[] {
	const found: Node[] = [];
	const open: unknown[] = [value];
	for (let next = 0; next < open.length && next < mostNodes; next++) {
		const each = open[next];
		if (Array.isArray(each)) open.push(...(each as unknown[]).slice(0, mostNodes));
		else if (isNode(each)) {
			found.push(each);
			open.push(...Object.values(each).slice(0, mostNodes));
		}
	}
	return found;
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): readonly string[] {
	return [node['@type']].flat().filter(type => typeof type === 'string');
}

function textIn(value: unknown): string {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	return typeof first === 'string' ? first.trim() : '';
}

/** A name, or that of an organisation, which may stand elsewhere in the data under its `@id`. */
function nameIn(value: unknown, nodes: readonly Node[]): string {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (!isNode(first)) return textIn(first);
	const id = first['@id'];
	const named = first['name'] === undefined ? nodes.find(node => node['@id'] === id && node['name']) : first;
	return textIn(named?.['name']);
}

function addressIn(value: unknown): string {
	return isNode(value) ? textIn(value['@id'] ?? value['url']) : textIn(value);
}
