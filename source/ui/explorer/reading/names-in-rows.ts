import type {Store} from '../../../store/index.ts';
import {ShortNames} from '../../../text/short-names.ts';

/** The short names of whoever takes part in some record, read once a name is too long. */
export function shortNamesIn(store: Store): ShortNames {
	return new ShortNames(
		() => store.participants(),
		() => store.shortenedBodies(),
		(side, lastWord) => store.namesCalled(side, lastWord),
	);
}
