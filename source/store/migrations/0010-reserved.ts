/** Version 10 changes nothing here: its number is taken by a change that comes from elsewhere. */
export function reserveVersion10(): void {
	// Nothing to do.
}
