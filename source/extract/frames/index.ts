export {readDrafts} from './read-drafts.ts';
