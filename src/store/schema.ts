/** Marks an SQLite file as a Crossread case ("Crsr"), where `file` and others look for it. */
export const APPLICATION_ID = 0x43727372;

/**
 * The steps from one schema version to the next; a case of version n has had the first n. A step is never changed once released:
 * a new one is added, which must keep all that a case holds.
 */
export const migrations: readonly string[] = [
  // Readings and annotations are kept under a hash of what they were made from and are never changed, so that work can stop at any
  // moment and go on later. Only `members` and `results` say what the case is now, and they are replaced in one transaction.
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  -- Bytes as they were received, by their SHA-256 in hex.
  CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    coding TEXT NOT NULL CHECK (coding IN ('plain', 'deflate')),
    bytes BLOB NOT NULL
  ) STRICT;
  -- What ingest made of a blob, by the SHA-256 of its own JSON.
  CREATE TABLE readings (
    key TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL REFERENCES blobs (sha256),
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX readings_of_blob ON readings (sha256);
  -- What the annotators of one version made of a reading.
  CREATE TABLE annotations (
    reading TEXT NOT NULL REFERENCES readings (key) ON DELETE CASCADE,
    version TEXT NOT NULL,
    annotations TEXT NOT NULL,
    PRIMARY KEY (reading, version)
  ) STRICT;
  -- The accounts of the last finished analysis, in its order.
  CREATE TABLE members (
    place INTEGER PRIMARY KEY,
    reading TEXT NOT NULL REFERENCES readings (key),
    version TEXT NOT NULL,
    FOREIGN KEY (reading, version) REFERENCES annotations (reading, version)
  ) STRICT;
  -- What the stages after annotate made of the members: links, ledger, findings, problems.
  CREATE TABLE results (part TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // Results have one part more, `ladders`. An analysis without it is made anew for what is shown of the case, as one of another version is.
  `
  INSERT INTO results SELECT 'ladders', '[]' WHERE EXISTS (SELECT 1 FROM results);
  UPDATE meta SET value = '' WHERE key = 'madeBy';
  `,
];
