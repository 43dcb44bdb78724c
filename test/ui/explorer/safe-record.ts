import type {Engagement} from '../../../source/domain/engagement.ts';
import {safeText} from '../../../source/text/safe.ts';

/** A record as the store hands it over: every text in it made safe (source/store/rows.ts). */
export function safeRecord(record: Engagement): Engagement {
	return cleaned(record) as Engagement;
}

function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return safeText(value);
	if (Array.isArray(value)) return value.map(each => cleaned(each));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each)]));
}
