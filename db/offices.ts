import {parseEdtf} from '../source/domain/date.ts';
import {always, doMeet} from '../source/domain/days.ts';
import type {YamlLeaders} from './yaml-data.ts';

/** A post under one of its labels. */
export interface Office {
	readonly postId: string;
	readonly label_en: string;
	readonly label_vi: string;
	readonly isActing: boolean;
}

type Membership = YamlLeaders['memberships'][number];

/**
 * Finds the post behind an office as records word it: its label, a title it bore for a time, or either with "Acting"
 * before it.
 */
export function officeIndex(leaders: YamlLeaders): (label: string) => Office | undefined {
	const offices = new Map<string, Office>();
	for (const post of leaders.posts) {
		for (const title of [post, ...(post.secondary_titles ?? [])]) {
			const office = {postId: post.id, label_en: title.label_en, label_vi: title.label_vi};
			offices.set(title.label_en, {...office, isActing: false});
			offices.set(`Acting ${title.label_en}`, {
				...office,
				label_en: `Acting ${title.label_en}`,
				label_vi: `Quyền ${title.label_vi}`,
				isActing: true,
			});
		}
	}
	return label => offices.get(label);
}

/** Returns true when the membership is known to hold on some day of the date: in its term, or attested on that day. */
export function isHeldOn(membership: Membership, date: string): boolean {
	const {start, end} = parseEdtf(date);
	if (membership.attested?.some(day => doMeet(parseEdtf(day), {start, end}))) return true;
	if (membership.start === null) return false;
	const from = parseEdtf(membership.start).start;
	const to = membership.end === null ? always.end : parseEdtf(membership.end).end;
	return doMeet({start: from, end: to}, {start, end});
}
