import {played, type Player} from '../player.ts';

/** How many steps down each field of the first sample is. */
const steps = {
	date: 1,
	kind: 2,
	place: 3,
	venue: 4,
	giang: 5,
	giangOffice: 6,
	giangPart: 7,
	alden: 8,
	aldenOffice: 9,
	aldenPart: 10,
	add: 11,
	topics: 12,
	title_en: 13,
	title_vi: 14,
	summary_en: 15,
	summary_vi: 16,
} as const;

/** Opens a field of the first record, empties it and types a text. */
export function retype(field: keyof typeof steps, text: string): Player {
	return played(`enter ${'j '.repeat(steps[field])} e ctrl-u`).paste(text);
}

/** The record after that text was taken. */
export function edited(field: keyof typeof steps, text: string) {
	const player = retype(field, text).press('enter');
	if (player.state.panel.type !== 'fields') throw new Error(`“${text}” was not taken`);
	return player.record;
}
