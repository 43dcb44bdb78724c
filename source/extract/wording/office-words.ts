import {parseEdtf} from '../../domain/date.ts';
import type {PersonMention, Post, PostTitle} from '../import-model.ts';
import {type InferredDate, termSpan, titleUsed} from '../dating/index.ts';
import {always, doMeet} from '../../domain/days.ts';
import type {ReferenceIndex} from '../reference-index.ts';

/** The days that a record's date allows. */
export type Dated = Pick<InferredDate, 'date_start' | 'date_end'>;

/** An office in both languages. */
export interface OfficeWords {
	readonly office: string;
	/** Empty where it is not in the list of posts and the text is English. */
	readonly office_vi: string;
}

const outsideAscii = /[^\p{ASCII}]/u;

/**
 * The office as held on the date: the post's title of that time where the date is settled enough, else the one that
 * the text uses.
 */
export function officeOn(mention: PersonMention, date: Dated, lookup: ReferenceIndex): OfficeWords {
	const post = mention.postId === null ? undefined : lookup.postOf(mention.postId);
	if (!post) {
		const printed = outsideAscii.test(mention.title) ? mention.title : '';
		return {office: mention.office || (printed ? '' : mention.title), office_vi: printed};
	}
	const title = titleOn(post, titleUsed(mention, post), date);
	if (!title) return {office: mention.office, office_vi: ''};
	return titleWords(title, mention.isActing);
}

/** A title of a post as an office, in both languages. */
export function titleWords({label_en, label_vi}: PostTitle, isHeldActing: boolean): OfficeWords {
	const isActing = isHeldActing && !label_en.startsWith('Acting ');
	return {
		office: isActing ? `Acting ${label_en}` : label_en,
		office_vi: isActing ? `Quyền ${label_vi}` : label_vi,
	};
}

/** The only person who can have held a post on the date; null where several can, or where nobody's term is known. */
export function onlyHolder(postId: string, date: InferredDate, lookup: ReferenceIndex): string | null {
	const span = {start: date.date_start, end: date.date_end};
	const memberships = lookup.termsIn(postId);
	if (memberships.some(each => each.start === null && each.end === null)) return null;
	const holders = new Set(
		memberships.filter(each => doMeet(termSpan(each), span)).map(each => each.personId),
	);
	const [only, ...others] = holders;
	return only !== undefined && others.length === 0 ? only : null;
}

/**
 * The title under which a post goes at the time of a date: of two that are in use the one that the text has.
 * @param used the title that the text has, if any
 */
export function titleOn(post: Post, used: PostTitle | undefined, date: Dated): PostTitle | undefined {
	if (date.date_start.slice(0, 4) !== date.date_end.slice(0, 4)) return used ?? post.titles[0];
	if (used && isDated(used) && covers(used, date)) return used;
	const ofThatTime = post.titles.slice(1).filter(title => isDated(title) && covers(title, date));
	return ofThatTime[0] ?? (used && !isDated(used) ? used : post.titles[0]);
}

function isDated(title: PostTitle): boolean {
	return title.start !== null || title.end !== null;
}

function covers(title: PostTitle, date: Dated): boolean {
	const start = title.start === null ? always.start : parseEdtf(title.start).start;
	const end = title.end === null ? always.end : parseEdtf(title.end).end;
	return start <= date.date_start && date.date_end <= end;
}
