import {facetOfKey} from '../../../domain/facets.ts';
import {type Hint, namedSpellings} from '../../../search/index.ts';
import type {Messages} from '../messages/index.ts';

/** A hint of the search in the reader's words. */
export function describeHint(hint: Hint, messages: Messages): string {
	switch (hint.type) {
		case 'spelling':
			return messages.spelling(hint.typed, namedSpellings(hint.used));
		case 'elsewhere':
			return messages.elsewhere(hint.typed, namedSpellings(hint.used));
		case 'keystrokes':
			return messages.keystrokes(hint.typed, hint.used, hint.method);
		case 'unknown-key':
			return messages.unknownKey(hint.key, hint.nearest);
		case 'operator':
			return messages.operator(hint.typed, hint.meant);
		case 'name':
			return messages.takenAsName(hint.typed, hint.name);
		case 'missing-value':
			return messages.missingValue(hint.key);
		case 'open-quote':
			return messages.openQuote;
		case 'other-key':
			return messages.otherKey(hint.key, hint.value, hint.meant);
		case 'unknown-value':
			return hint.nearest === null && facetOfKey(hint.key).form === 'ranges'
				? messages.unreadableRange(hint.value)
				: messages.unknownValue(hint.typedKey ?? hint.key, hint.value, hint.nearest);
	}
}
