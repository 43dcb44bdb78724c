import {facetOfKey} from '../domain/facets.ts';
import {inputMethods, longestQuery, mostParts, namedSpellings, type Hint} from '../search/index.ts';

type UnknownValue = Extract<Hint, {readonly type: 'unknown-value'}>;

/** Remarks on a query as a whole. */
const ofWhole = {
	'open-quote': 'a quotation mark is not closed; what follows it is read as one phrase',
	'too-long': `the query is too long: only its first ${longestQuery} letters and ${mostParts} words or values count`,
};

function isOnWhole(hint: Hint): hint is Extract<Hint, {readonly type: keyof typeof ofWhole}> {
	return hint.type in ofWhole;
}

/** A remark of the search on a query, as a line for people. */
export function hintLine(hint: Hint): string {
	if (isOnWhole(hint)) return ofWhole[hint.type];
	switch (hint.type) {
		case 'spelling':
			return `"${hint.typed}" is not found${hint.used.length > 0 ? `; searched for ${namedSpellings(hint.used)}` : ', nor anything like it'}`;
		case 'elsewhere':
			return `no record has "${hint.typed}" beside the other words; searched for ${namedSpellings(hint.used)}`;
		case 'keystrokes':
			return `"${hint.typed}" is not found; read as ${inputMethods[hint.method]} keys for ${hint.used}`;
		case 'unknown-key':
			return `"${hint.key}:" is no filter${suggestion(hint.nearest && `${hint.nearest}:`)}; searched as a word`;
		case 'operator':
			return operatorLine(hint.typed, hint.meant);
		case 'name':
			return `"${hint.typed}" is taken as a name: ${hint.name}`;
		case 'missing-value':
			return `"${hint.key}:" has no value; left out`;
		case 'other-key':
			return `no ${hint.key} is called "${hint.value}" (write ${hint.meant}); ${outcomeOf(hint)}`;
		case 'older-form':
			return `this database is of an older form, which cannot be filtered by ${hint.key}; left out`;
		case 'unknown-value':
			return unknownValue(hint);
	}
}

function operatorLine(typed: string, meant: string | null): string {
	return meant === null
		? `"${typed}" means nothing here; left out`
		: `"${typed}" is no operator here; write ${meant}`;
}

function unknownValue({key: facetKey, typedKey, value, nearest, readAs}: UnknownValue): string {
	const key = typedKey ?? facetKey;
	const isRange = facetOfKey(facetKey).form === 'ranges';
	return `${key}:${quoted(value)} is not known${advice(key, isRange, nearest)}; ${outcomeOf({readAs})}`;
}

function outcomeOf({readAs}: {readonly readAs?: string | null | undefined}): string {
	return readAs === undefined ? 'left out' : readAs === null ? 'no record has it' : `read as ${readAs}`;
}

function advice(key: string, isRange: boolean, nearest: string | null): string {
	if (nearest !== null) return suggestion(`${key}:${quoted(nearest)}`);
	return isRange ? ` (write ${key}:2019, ${key}:2015..2018, ${key}:2018.. or ${key}:2024-09..2025-03)` : '';
}

function suggestion(text: string | null): string {
	return text ? ` (did you mean ${text}?)` : '';
}

function quoted(text: string): string {
	return text.includes(' ') ? `"${text}"` : text;
}
