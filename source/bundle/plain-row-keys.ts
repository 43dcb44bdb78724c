import {patch} from './patch.ts';

/**
 * Puts the JSON of a value in the place of its SHA-1 (package object-hash), by which ink-table keys its rows.
 *
 * Why: ink-table computes the keys of all rows on every frame. The data of a row are its number
 * (source/ui/kit/table.tsx), whose JSON is short and says the same.
 * Gain: measured by `npm run bench -- patches`.
 * Upstream: no report was found.
 */
export const plainRowKeys = patch('plain-row-keys', {
	standIns: [{names: ['object-hash'], contents: 'export const sha1 = value => JSON.stringify(value);'}],
});
