/**
 * Milliseconds for which a lock on the user's database is waited for, by who waits meanwhile. All writing is done in
 * the one thread that reads keys, so that nothing is drawn while it waits. Another writer mostly holds the lock for
 * some milliseconds, an import for as long as it writes.
 *
 *     behindKeys   marks, notes and tags, written while keys go on: a frame's length, which nobody notices. What is
 *                  not written is kept and tried again, so that nothing is lost by giving up.
 *     asked        what somebody has asked for and sees end, a saved view: nothing tries again, so that a short
 *                  import is outlasted, but no key is long without an answer.
 *     leaving      the last try, as the explorer is left: what fails now is lost, and no key is waited for any more.
 */
export const lockPatience = {behindKeys: 20, asked: 1500, leaving: 2000} as const;
