const lives =
	/(?:^|\P{L})(?:ambassador|attach[eé]|chargé|chief of mission|embassy|consul|consulate)(?:\P{L}|$)/iu;

/**
 * Returns true where whoever holds an office lives in the country that he is sent to: ambassadors, attachés, consuls
 * and their staff. What they do there is no journey from one side to the other.
 * @param office in English, as a record words it
 */
export function isResidentOffice(office: string): boolean {
	return lives.test(office);
}
