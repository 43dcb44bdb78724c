import {expect, test} from 'vitest';
import {storeOf} from '../../fixtures/database.ts';
import {opened} from '../explorer/keyboard.ts';
import {manyRecords} from '../explorer/records.ts';
import {Talker} from './talker.ts';

test('a note and tags are written and said', () => {
	const talk = new Talker(storeOf(manyRecords));
	talk.say('j');
	expect(talk.say('a')).toContain('Note');
	talk.type('ask again');
	expect(talk.say('enter')).toContain('Note kept.');
	talk.say('#');
	talk.type('visa, boat');
	expect(talk.say('enter')).toContain('Tags: visa, boat.');
	const record = talk.say('enter');
	expect(record).toContain('Your note: ask again.');
	expect(record).toContain('Your tags: visa, boat.');
	talk.say('a');
	talk.type('!');
	expect(talk.say('escape')).not.toContain('kept');
});

test('in Vietnamese too', () => {
	const talk = new Talker(storeOf(manyRecords), {...opened(), language: 'vi'});
	talk.say('a');
	talk.type('hỏi lại');
	expect(talk.say('enter')).toContain('Đã lưu ghi chú.');
	expect(talk.say('enter')).toContain('Ghi chú của bạn: hỏi lại.');
});

test('a mark is said, and what cannot be written', () => {
	const talk = new Talker(storeOf(manyRecords));
	expect(talk.say('space')).toContain('Marked');
	talk.failKeeping('the disk is full');
	expect(talk.say()).toContain('Marks and notes last for this session: the disk is full');
	talk.say('a');
	talk.type('ask');
	expect(talk.say('enter')).toContain('Note kept.');
	talk.failKeeping('it is in use');
	expect(talk.say()).toContain('Marks and notes last for this session: it is in use');
});
