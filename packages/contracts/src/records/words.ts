import { z } from 'zod';

/** `urn:uuid:` and a consent's or receipt's identifier; a name after # is a part of that one document. */
export const Urn = z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(#[a-z-]+)?$/i);

/** An ISO 8601 date and time in UTC. */
export const Instant = z.iso.datetime();

/** Words of the study or its notice, in the language that the record names. */
export const StudyWords = z.string().min(1);

/** Words of Clearpane, in English. */
export const OurWords = z.string().min(1);
