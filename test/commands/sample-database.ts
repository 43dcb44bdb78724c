import {join} from 'node:path';
import {buildDatabase} from '../../db/build.ts';
import type {ReferenceData} from '../../db/yaml-data.ts';
import type {Engagement} from '../../source/domain/engagement.ts';
import type {Term} from '../../source/domain/vocabulary.ts';
import {hostileEngagement, sampleEngagements, sampleVocabulary} from '../fixtures/engagements.ts';
import {shipsOf} from '../fixtures/database.ts';
import {toYaml} from '../fixtures/yaml-record.ts';
import {shippedWords} from '../fixtures/words.ts';

/** A database of a few records, by default those of the fixtures, the hostile one among them. Gives its path. */
export function makeDatabase(folder: string, engagements: readonly Engagement[] = sampleEngagements): string {
	const path = join(folder, `sample-${engagements.length}.db`);
	buildDatabase(referenceData(engagements.map(withOwnPerson)), path);
	return path;
}

/** The hostile record gives a known person another name; a database has one name for a person. */
function withOwnPerson(record: Engagement): Engagement {
	if (record.id !== hostileEngagement.id) return record;
	return {...record, people: record.people.map(person => ({...person, id: 'hostile-person'}))};
}

function referenceData(engagements: readonly Engagement[]): ReferenceData {
	const people = new Map(engagements.flatMap(each => each.people).map(person => [person.id, person]));
	return {
		engagements: engagements.map(toYaml),
		leaders: {
			persons: [...people.values()].map(({id, name, side}) => ({
				id,
				name,
				side,
				sort_name: name,
				other_names: [],
			})),
			organizations: [],
			posts: [],
			memberships: [],
		},
		places: {places: [], venues: []},
		ships: {ships: shipsOf(engagements)},
		organisations: {organisations: []},
		series: {series: []},
		vocabulary: {
			...shippedWords,
			kinds: sampleVocabulary.kinds.map(withSynonyms),
			topics: sampleVocabulary.topics.map(withSynonyms),
		},
		dateReasons: {date_reasons: []},
	};
}

function withSynonyms(term: Term) {
	return {...term, synonyms_en: [], synonyms_vi: []};
}
