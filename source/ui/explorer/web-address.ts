import {isWebAddress} from '../../text/web-host.ts';

/**
 * An address of the web in the form in which it can be opened, shown and linked: nothing in it but printable ASCII.
 * Null for every other text.
 */
export function webAddress(text: string): string | null {
	return isWebAddress(text) ? new URL(text).href : null;
}

/** The address to which a text on screen leads, where the terminal knows links. */
export function linkOf(text: string, {hasLinks}: {readonly hasLinks: boolean}): string | undefined {
	return hasLinks ? (webAddress(text) ?? undefined) : undefined;
}
