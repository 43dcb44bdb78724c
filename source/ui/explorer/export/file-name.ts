import {facets} from '../../../domain/facets.ts';
import {formats, type FormatId} from '../../../export/index.ts';
import {groupsOf, type SearchRequest} from '../../../search/index.ts';
import {fold} from '../../../text/normalize.ts';
import type {ExportPanel} from '../model.ts';

/** The longest name of a file that is made of a query: a name that fits the screen. */
const longestName = 60;

/**
 * The name that a dialog offers: that of the record, of what is asked (`phan-van-giang-2021-2025.md`), or of the day.
 */
export function offeredName(
	{scope, id, these, format}: Pick<ExportPanel, 'scope' | 'id' | 'these' | 'format'>,
	request: SearchRequest,
	today: string,
): string {
	const named = {
		record: id ?? '',
		visit: `${id ?? ''}-visit`,
		these: these ? askedWords(these) : '',
		session: '',
		marked: '',
		view: askedWords(request),
		everything: '',
	}[scope];
	return `${slug(named) || `communique-${today}`}.${extensionOf(format)}`;
}

/** The name, without an extension, of a file of something of a view: `brief-phan-van-giang`, or of the day. */
export function fileNameFor(name: string, request: SearchRequest, today: string): string {
	return `${name}-${slug(askedWords(request)) || today}`;
}

/** The extension of a new file of a format, without its dot. */
export function extensionOf(format: FormatId): string {
	return formats.find(({id}) => id === format)?.extension ?? 'md';
}

function askedWords(request: SearchRequest): string {
	return [request.query, ...facets.flatMap(facet => groupsOf(request, facet).flat())].join(' ');
}

/** Latin letters without marks, digits, and hyphens between them; cut at a hyphen. */
function slug(text: string): string {
	const words = fold(text)
		.replaceAll(/[^a-z\d]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
	return words.length <= longestName ? words : words.slice(0, longestName).replace(/-[^-]*$/u, '');
}
