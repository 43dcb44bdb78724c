import type {Annotation} from '../../../domain/working-set.ts';
import {blank, line, paragraph, type Line} from '../../kit/line.ts';
import type {Messages} from '../messages/index.ts';

/** The mark, tags and note that the reader has given a record, behind an empty line; nothing where there are none. */
export function ownLines(own: Annotation | null, width: number, {working}: Messages): readonly Line[] {
	if (own === null) return [];
	return [
		blank,
		...(own.marked ? [line(working.isMarked, 'marked')] : []),
		...ownTexts(own, working).flatMap(text => paragraph(text, width, {indent: 0})),
	];
}

/** The tags and the note that the reader has given a record, each as a text that says so. */
export function ownTexts(
	{tags, own_note: note}: Annotation,
	{ownTags, ownNote}: Messages['working'],
): readonly string[] {
	return [...(tags.length > 0 ? [ownTags(tags.join(', '))] : []), ...(note === '' ? [] : [ownNote(note)])];
}
