/** The slice of the `edtf` package that dates need; the package ships no types. */
declare module 'edtf' {
	interface ExtendedDate {
		/** First millisecond, UTC. */
		readonly min: number;
		/** Last millisecond, UTC. */
		readonly max: number;
	}
	export default function edtf(text: string): ExtendedDate;
}
