import {readSeeAlso} from '../answers/see-also.ts';
import {readWhyDate} from '../answers/why-date.ts';
import {evidenceOf} from '../answers/evidence.ts';
import {annotated, exportRecords, toNdjson} from '../export/index.ts';
import {done, type Context, type Outcome} from './command.ts';
import {exportOptions} from './export-options.ts';
import {findRecord} from './find-record.ts';
import {hasReadableDate, withReadableDate} from '../domain/readable-date.ts';
import {markdownSections} from './show-markdown.ts';
import type {ShownRecord} from './shown-record.ts';
import {visitThread} from './visit-thread.ts';

/** `show <id>`: one record in full, as text, as Markdown, or as one JSON object. */
export async function show(context: Context): Promise<Outcome> {
	const {store, operands, options, now} = context;
	const shown = store.atOnce((): ShownRecord => {
		const record = withReadableDate(findRecord(operands[0] ?? '', store));
		const thread = visitThread(store, record).filter(hasReadableDate);
		return {
			record,
			thread,
			seeAlso: readSeeAlso(store, record, thread).filter(
				each => each.tie !== 'visit' && hasReadableDate(each),
			),
			evidence: evidenceOf(record),
			whyDate: readWhyDate(store, record, now),
		};
	});
	const {record} = shown;
	if (options.format === 'json') {
		return done(
			`${JSON.stringify(JSON.parse(toNdjson(annotated([record], exportOptions(context)))), null, 2)}\n`,
		);
	}
	if (options.format === 'md') {
		const settings = {...exportOptions(context), details: true, filter: record.id};
		return done(exportRecords('md', [record], settings) + markdownSections(shown, context.language));
	}
	const {recordText} = await import('./show-text.ts');
	return done(recordText(shown, context));
}
