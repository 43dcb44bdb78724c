import {perObject} from '../../domain/memo.ts';
import type {ViewModel} from '../explorer/view-model.ts';

/** The lines of the open brief that say something, without the signs of Markdown before them. */
export const briefParagraphs = perObject(({brief}: ViewModel): readonly string[] => {
	const lines = (brief?.text ?? '').split('\n').map(each => each.replace(/^[#\s>-]+/u, ''));
	return lines.filter(each => /[\p{L}\p{N}]/u.test(each));
});
