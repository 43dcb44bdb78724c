/** A text with its own title, publisher, address and day; empty strings for those that it does not give. */
export interface ReadText {
	readonly lines: readonly string[];
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly published: string;
	/** When it was changed last, where it says so. */
	readonly changed?: string;
}

/** A text that gives none of them. */
export function plainText(lines: readonly string[]): ReadText {
	return {lines, title: '', publisher: '', url: '', published: ''};
}

const fence = /^ {0,3}(?:```|~~~)/u;
const heading = /^ {0,3}#{1,6}[ \t]+/u;
const rule = /^ {0,3}(?:[-*_=][ \t]*){3,}$/u;
const tableSigns = /^[ \t:|-]+$/u;
const listMark = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/u;
const quoteMark = /^(?: {0,3}> ?)+/u;
/** The line that gives a reference link its address: `[1]: https://…`. */
const linkTarget = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S/u;
const comment = /<!--[^\n]{0,500}?-->/gu;
const image =
	/!\[(?<text>[^\]\n]{0,300})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])/gu;
const link =
	/\[(?<text>[^[\]\n]{1,1000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])/gu;
const autolink = /<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/gu;
const tag = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>\n]{0,500})?\/?>/giu;
const code = /(?<!`)`(?<text>[^`\n]{1,1000})`(?!`)/gu;
/** `*` may stand within a word, `_` only at its edges. */
const stars = /(?<mark>\*{1,3})(?=[^\s*])(?<text>[^*\n]{1,2000}?)(?<=[^\s*])\k<mark>/gu;
const underscores =
	/(?<![\p{L}\p{N}_])(?<mark>_{1,3})(?=[^\s_])(?<text>[^_\n]{1,2000}?)(?<=[^\s_])\k<mark>(?![\p{L}\p{N}_])/gu;
const strike = /~~(?<text>[^~\n]{1,2000})~~/gu;
const escaped = /\\(?<sign>[!-/:-@[-`{-~])/gu;
/** Escaped signs wait in the private use area until all markup is gone. */
const escapedBase = 0xe000;
const hidden = /[\uE021-\uE07E]/gu;
const frontMatterKey = /^(?<key>[a-z_]{1,30}):(?<value>.*)$/isu;

/**
 * The lines of a Markdown text without its markup; every line keeps its number. Front matter and the first heading
 * give what the text says of itself.
 */
export function readMarkdown(lines: readonly string[]): ReadText {
	const frontMatter = frontMatterEnd(lines);
	const known = readFrontMatter(lines.slice(1, Math.max(1, frontMatter - 1)));
	let isCode = false;
	let title = '';
	const texts = lines.map((line, index) => {
		if (index < frontMatter) return '';
		if (fence.test(line)) {
			isCode = !isCode;
			return '';
		}
		if (isCode || rule.test(line) || isTableRule(line) || linkTarget.test(line)) return '';
		const text = withoutMarkup(line);
		if (title === '' && heading.test(line)) title = text;
		return text;
	});
	return {
		lines: texts,
		title: known('title') || title,
		publisher: known('publisher') || known('source'),
		url: known('url') || known('link'),
		published: known('published') || known('date'),
	};
}

/** The number of lines that front matter takes, its two rules included; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
	if (lines[0]?.trimEnd() !== '---') return 0;
	const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
	return end === -1 ? 0 : end + 1;
}

function readFrontMatter(lines: readonly string[]): (key: string) => string {
	const values = new Map<string, string>();
	for (const line of lines) {
		const {key, value} = frontMatterKey.exec(line)?.groups ?? {};
		const said = value?.trim() ?? '';
		if (key && said !== '')
			values.set(key.toLowerCase(), said.replace(/^(?<quote>["'])(?<text>.*)\k<quote>$/u, '$2'));
	}
	return key => values.get(key) ?? '';
}

function withoutMarkup(line: string): string {
	const body = line.replace(quoteMark, '').replace(listMark, '');
	const text = (heading.test(body) ? headingText(body) : body)
		.replace(escaped, (_, sign: string) => String.fromCodePoint(escapedBase + (sign.codePointAt(0) ?? 0)))
		.replace(comment, '')
		.replace(image, '$<text>')
		.replace(link, '$<text>')
		.replace(autolink, '')
		.replace(tag, '')
		.replace(code, '$<text>')
		.replace(stars, '$<text>')
		.replace(stars, '$<text>')
		.replace(underscores, '$<text>')
		.replace(strike, '$<text>')
		.replace(hidden, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - escapedBase));
	return isTableRow(text) ? cellsOf(text) : text.trimEnd();
}

/** A heading may be closed with the signs that open it. */
function headingText(line: string): string {
	const text = line.replace(heading, '').trimEnd();
	let end = text.length;
	while (text[end - 1] === '#') end--;
	return end === 0 || text[end - 1] === ' ' ? text.slice(0, end) : text;
}

/** The line between the head of a table and its rows. */
function isTableRule(line: string): boolean {
	return tableSigns.test(line) && line.includes('|') && line.includes('-');
}

function isTableRow(text: string): boolean {
	return /^[ \t]*\|.*\|[ \t]*$/u.test(text);
}

function cellsOf(text: string): string {
	return text
		.split('|')
		.map(cell => cell.trim())
		.filter(Boolean)
		.join(' ');
}
