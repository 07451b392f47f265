/** Keeps the exact texts of studies that were agreed to, sealed. */
export const agreedStudies = `
CREATE TABLE agreed_studies (
  sha256 TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT;
`;
