/**
 * The ledger shows nothing in clear but its order, consents are valid from and to a ledger sequence, and every row carries the
 * sequence at which it was written: the database itself refuses a row outside its consent (consent rule R20).
 */
export const ledger = `
DROP TRIGGER consents_stay_ended;
DROP TRIGGER sessions_need_consent;
DROP TRIGGER sessions_stay_what_they_were;
DROP TRIGGER actions_need_open_session;
DROP TRIGGER actions_stay_in_place;
DROP TRIGGER frames_need_open_session;
DROP TRIGGER frames_stay_in_place;

DROP TABLE ledger;
CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE agreed_studies (
  sha256 TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE cosigned_checkpoints (
  sequence INTEGER PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT;

ALTER TABLE consents ADD COLUMN given_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE consents ADD COLUMN ended_at INTEGER;
UPDATE consents SET ended_at = 0 WHERE ended = 1;
ALTER TABLE consents DROP COLUMN ended;
ALTER TABLE sessions ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE actions ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE frames ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
`;

/** What the database refuses from then on; made after the older rows were carried over. */
export const ledgerTriggers = `
CREATE TRIGGER ledger_grows_by_one BEFORE INSERT ON ledger
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
BEGIN SELECT RAISE(ABORT, 'the ledger grows at its end'); END;

CREATE TRIGGER ledger_entries_stay BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger entry stays as it is'); END;

CREATE TRIGGER consents_follow_the_ledger BEFORE INSERT ON consents
WHEN NEW.given_at > (SELECT coalesce(max(sequence), 0) FROM ledger)
BEGIN SELECT RAISE(ABORT, 'a consent needs its ledger entry'); END;

CREATE TRIGGER consents_stay_ended BEFORE UPDATE ON consents
WHEN OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at
BEGIN SELECT RAISE(ABORT, 'an ended consent stays ended'); END;

CREATE TRIGGER consents_stay_given BEFORE UPDATE ON consents
WHEN NEW.id <> OLD.id OR NEW.given_at <> OLD.given_at
BEGIN SELECT RAISE(ABORT, 'a consent stays where it was given'); END;

CREATE TRIGGER sessions_need_consent BEFORE INSERT ON sessions
WHEN NEW.written_at <> (SELECT coalesce(max(sequence), 0) FROM ledger) OR NOT EXISTS (
  SELECT 1 FROM consents WHERE id = NEW.consent_id AND given_at <= NEW.written_at AND ended_at IS NULL
)
BEGIN SELECT RAISE(ABORT, 'no living consent'); END;

CREATE TRIGGER sessions_stay_what_they_were BEFORE UPDATE ON sessions
WHEN NEW.id <> OLD.id OR NEW.consent_id <> OLD.consent_id OR NEW.written_at <> OLD.written_at
  OR (OLD.is_open = 0 AND NEW.is_open = 1)
BEGIN SELECT RAISE(ABORT, 'a session does not reopen or move'); END;

CREATE TRIGGER actions_need_open_session BEFORE INSERT ON actions
WHEN NEW.written_at <> (SELECT coalesce(max(sequence), 0) FROM ledger) OR NOT EXISTS (
  SELECT 1 FROM sessions JOIN consents ON consents.id = sessions.consent_id
  WHERE sessions.id = NEW.session_id AND sessions.is_open = 1
    AND consents.given_at <= NEW.written_at AND consents.ended_at IS NULL
)
BEGIN SELECT RAISE(ABORT, 'no open session with a living consent'); END;

CREATE TRIGGER actions_stay_in_place BEFORE UPDATE OF session_id, sequence, written_at ON actions
BEGIN SELECT RAISE(ABORT, 'an action does not move'); END;

CREATE TRIGGER frames_need_open_session BEFORE INSERT ON frames
WHEN NEW.written_at <> (SELECT coalesce(max(sequence), 0) FROM ledger) OR NOT EXISTS (
  SELECT 1 FROM sessions JOIN consents ON consents.id = sessions.consent_id
  WHERE sessions.id = NEW.session_id AND sessions.is_open = 1
    AND consents.given_at <= NEW.written_at AND consents.ended_at IS NULL
)
BEGIN SELECT RAISE(ABORT, 'no open session with a living consent'); END;

CREATE TRIGGER frames_stay_in_place BEFORE UPDATE OF session_id, number, written_at ON frames
BEGIN SELECT RAISE(ABORT, 'a frame does not move'); END;
`;
