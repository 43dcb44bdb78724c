import {annotated, exportRecords, toNdjson} from '../export/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {findRecord} from './find-record.ts';
import {threadInMarkdown, visitThread} from './visit-thread.ts';

/** The most other meetings of the same people that are named. */
const mostRelated = 5;

/** `show <id>`: one record in full, as text, as Markdown, or as one JSON object. */
export async function show(context: Context): Promise<Outcome> {
	const {store, operands, options} = context;
	const record = findRecord(operands[0] ?? '', store);
	if (options.format === 'json') {
		return done(
			`${JSON.stringify(JSON.parse(toNdjson(annotated([record], exportOptions(context)))), null, 2)}\n`,
		);
	}
	const thread = visitThread(store, record);
	if (options.format === 'md') {
		const settings = {...exportOptions(context), details: true, filter: record.id};
		return done(exportRecords('md', [record], settings) + threadInMarkdown(thread, context.language));
	}
	const related = {
		sameVisit: thread,
		samePeople: store.engagements.samePeople(record, mostRelated),
	};
	const {recordText} = await import('./show-text.ts');
	return done(recordText(record, related, context));
}
