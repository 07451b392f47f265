/** The first shape of the vault. Triggers, not only code, refuse a row without a living consent (promise 1; consent rule R20). */
export const first = `
CREATE TABLE vault (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  root_generation INTEGER NOT NULL,
  vault_generation INTEGER NOT NULL,
  root_proof BLOB NOT NULL,
  vault_proof BLOB NOT NULL
) STRICT;

CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE ledger (
  sequence INTEGER PRIMARY KEY,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  consent_id TEXT NOT NULL REFERENCES consents (id),
  is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  last_sequence INTEGER NOT NULL DEFAULT 0,
  action_count INTEGER NOT NULL DEFAULT 0,
  frame_count INTEGER NOT NULL DEFAULT 0,
  size_bytes INTEGER NOT NULL DEFAULT 0,
  wrapped_key BLOB NOT NULL,
  sealed_header BLOB NOT NULL
) STRICT;

CREATE TABLE actions (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (session_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE frames (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  sealed_details BLOB NOT NULL,
  sealed_image BLOB NOT NULL,
  PRIMARY KEY (session_id, number)
) STRICT;

CREATE TABLE bundles (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  wrapped_key BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT;

CREATE TRIGGER consents_stay_ended BEFORE UPDATE ON consents
WHEN OLD.ended = 1 AND NEW.ended = 0
BEGIN SELECT RAISE(ABORT, 'an ended consent stays ended'); END;

CREATE TRIGGER sessions_need_consent BEFORE INSERT ON sessions
WHEN NOT EXISTS (SELECT 1 FROM consents WHERE id = NEW.consent_id AND ended = 0)
BEGIN SELECT RAISE(ABORT, 'no living consent'); END;

CREATE TRIGGER sessions_stay_what_they_were BEFORE UPDATE ON sessions
WHEN NEW.id <> OLD.id OR NEW.consent_id <> OLD.consent_id OR (OLD.is_open = 0 AND NEW.is_open = 1)
BEGIN SELECT RAISE(ABORT, 'a session does not reopen or move'); END;

CREATE TRIGGER actions_need_open_session BEFORE INSERT ON actions
WHEN NOT EXISTS (
  SELECT 1 FROM sessions JOIN consents ON consents.id = sessions.consent_id
  WHERE sessions.id = NEW.session_id AND sessions.is_open = 1 AND consents.ended = 0
)
BEGIN SELECT RAISE(ABORT, 'no open session with a living consent'); END;

CREATE TRIGGER actions_stay_in_place BEFORE UPDATE OF session_id, sequence ON actions
BEGIN SELECT RAISE(ABORT, 'an action does not move'); END;

CREATE TRIGGER frames_need_open_session BEFORE INSERT ON frames
WHEN NOT EXISTS (
  SELECT 1 FROM sessions JOIN consents ON consents.id = sessions.consent_id
  WHERE sessions.id = NEW.session_id AND sessions.is_open = 1 AND consents.ended = 0
)
BEGIN SELECT RAISE(ABORT, 'no open session with a living consent'); END;

CREATE TRIGGER frames_stay_in_place BEFORE UPDATE OF session_id, number ON frames
BEGIN SELECT RAISE(ABORT, 'a frame does not move'); END;
`;
