import {
	citationLine,
	citationWords,
	dataLicence,
	queryWords,
	recordsWords,
	type AboutTables,
} from './about-tables.ts';
import {markdownText} from '../markdown-text.ts';

/** The text that tells a finder of the folder what is in it and how to cite it, in Markdown. */
export function readMe(about: AboutTables): string {
	const {title, abstract, authors} = citationWords;
	return `# ${title}

${abstract} This folder holds ${recordsWords(about)} as CSV tables (query: ${markdownText(queryWords(about))}; data version ${markdownText(about.version)}; exported ${about.created}). \`engagements.csv\` has a row a record, the others what belongs to it, and [codebook.md](codebook.md) says what every field means. \`datapackage.json\` tells the same to programs ([Data Package](https://datapackage.org)). Where \`in_view\` of \`engagements.csv\` is false, a row is here only because another one refers to it.

The data are under [CC BY 4.0](${dataLicence.path}), "${authors}"; quoted headlines belong to their publishers, and records whose \`origin\` is \`user\` are those of who imported them. Please cite the data with their version, the day of access and the query, and for a single fact the page that reports it:

> ${markdownText(citationLine(about))}
`;
}
