/** A kind of file that holds no text of its own, and what to do with one. */
export interface FileKind {
	readonly name: string;
	/** The bytes with which such files begin (the signatures of their formats). */
	readonly signature: readonly number[];
	readonly hint: string;
}

const asText = 'save it as plain text, or copy its text and use "-"';
const ofPicture = 'give its text: a picture is not read';
const unpack = 'unpack it, and import the folder';

const kinds: readonly FileKind[] = [
	{name: 'PDF', signature: [...Buffer.from('%PDF-')], hint: 'pdftotext file.pdf - | communique import -'},
	{name: 'RTF', signature: [...Buffer.from('{\\rtf')], hint: asText},
	{name: 'an old Office document', signature: [0xd0, 0xcf, 0x11, 0xe0], hint: asText},
	{name: 'a ZIP archive or Office document', signature: [0x50, 0x4b, 0x03, 0x04], hint: asText},
	{name: 'a PNG picture', signature: [0x89, 0x50, 0x4e, 0x47], hint: ofPicture},
	{name: 'a JPEG picture', signature: [0xff, 0xd8, 0xff], hint: ofPicture},
	{name: 'a GIF picture', signature: [...Buffer.from('GIF8')], hint: ofPicture},
	{name: 'a TIFF picture', signature: [0x49, 0x49, 0x2a, 0x00], hint: ofPicture},
	{name: 'a TIFF picture', signature: [0x4d, 0x4d, 0x00, 0x2a], hint: ofPicture},
	{name: 'a WebP picture, a sound or a film', signature: [...Buffer.from('RIFF')], hint: ofPicture},
	{name: 'a gzip archive', signature: [0x1f, 0x8b], hint: unpack},
	{name: 'a RAR archive', signature: [...Buffer.from('Rar!')], hint: unpack},
	{name: 'a 7-Zip archive', signature: [...Buffer.from('7z'), 0xbc, 0xaf], hint: unpack},
	{name: 'a SQLite database', signature: [...Buffer.from('SQLite format 3\0')], hint: 'give plain text'},
];
/** What a ZIP archive holds where it is a document of one of these kinds. */
const documents: readonly (readonly [entry: string, name: string, hint: string])[] = [
	['word/', 'a Word document (.docx)', asText],
	['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)', asText],
	['mimetypeapplication/epub+zip', 'an e-book (EPUB)', asText],
	['xl/', 'a spreadsheet (.xlsx)', 'save it as plain text'],
];
/** The bytes in which names of a ZIP archive's first entries stand. */
const zipHead = 16_384;

/** The kind of a file that is known by its first bytes and is no text; undefined for all others. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
	const kind = kinds.find(({signature}) => startsWith(bytes, signature));
	if (kind?.name !== 'a ZIP archive or Office document') return kind;
	const head = Buffer.from(bytes.subarray(0, zipHead));
	const found = documents.find(([entry]) => head.includes(entry));
	return found ? {...kind, name: found[1], hint: found[2]} : kind;
}

/** Returns true when bytes begin with these. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}
