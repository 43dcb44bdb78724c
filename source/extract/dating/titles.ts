import {parseEdtf} from '../../domain/date.ts';
import {perObject} from '../../domain/memo.ts';
import {fold} from '../../text/normalize.ts';
import type {PersonMention, Post, PostTitle} from '../import-model.ts';
import {type Constraint, within} from './limits/index.ts';
import {addDays, always} from '../../domain/days.ts';
import type {ReferenceIndex} from '../reference-index.ts';

const outsideAscii = /[^\p{ASCII}]/u;

/**
 * The constraint that the wording of a title puts on the date: a title that came into use on a day ("Secretary of
 * War") is not used before. The other way round, a plain title after a new one has come in points to the time before,
 * but weakly, and only in Vietnamese: English papers keep the old one.
 */
export function titleConstraints(mention: PersonMention, lookup: ReferenceIndex): readonly Constraint[] {
	const post = mention.postId === null ? undefined : lookup.postOf(mention.postId);
	if (!post || mention.isFormer || !mention.title) return [];
	const used = titleUsed(mention, post);
	if (!used) return [];
	if (used !== post.titles[0]) return used.start === null ? [] : [sinceItsStart(used, used.start)];
	const newer = post.titles.slice(1).find(title => title.start !== null && title.end === null);
	if (!newer?.start || !outsideAscii.test(mention.title)) return [];
	const {start} = parseEdtf(newer.start);
	return [
		{
			strength: 'plain-title',
			narrow: within([{start: always.start, end: addDays(start, -1)}]),
			reason: `The title is still ${used.label_en}, and ${newer.label_en} came into use on ${newer.start}.`,
		},
	];
}

/**
 * The title of a post under which somebody is named: the one with the longest of its labels or aliases in the text's
 * wording; undefined where none is.
 */
export function titleUsed(mention: PersonMention, post: Post | undefined): PostTitle | undefined {
	const printed = fold(mention.title);
	const office = fold(mention.office);
	let best: {title: PostTitle; length: number} | undefined;
	for (const title of post?.titles ?? []) {
		for (const label of labelsOf(title)) {
			const isUsed = printed ? printed.includes(label) : office === label;
			if (isUsed && label.length > (best?.length ?? 0)) best = {title, length: label.length};
		}
	}
	return best?.title ?? post?.titles.find(title => fold(title.label_en) === office);
}

function sinceItsStart(title: PostTitle, start: string): Constraint {
	return {
		strength: 'title',
		narrow: within([{start: parseEdtf(start).start, end: always.end}]),
		reason: `The title ${title.label_en} has been in use since ${start}.`,
	};
}

const labelsOf = perObject(({label_en, label_vi, aliases_en, aliases_vi}: PostTitle): readonly string[] =>
	[label_en, label_vi, ...aliases_en, ...aliases_vi].map(fold).filter(label => label !== ''),
);
