/** Version 9 changes nothing here: its number is taken by a change that comes from elsewhere. */
export function reserveVersion9(): void {
	// Nothing to do.
}
