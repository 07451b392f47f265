import { Policy } from '@clearpane/contracts';

/** What one policy file says: a key that it leaves out says nothing, which is not the same as saying "none". */
export type PolicyStatement = Partial<Policy>;

/**
 * Merges what several files say so that each further one only narrows: lists of what is allowed are intersected, lists of what
 * is forbidden united, limits take the smallest, a forbiddance by one is a forbiddance. The support contact is the last named.
 */
export function mergePolicies(statements: readonly PolicyStatement[]): Policy {
  const allowedStudies = intersect(statements.map((statement) => statement.allowedStudies));
  const retention = statements.flatMap(({ maximumRetentionDays }) => maximumRetentionDays ?? []);
  const contact = statements.findLast(({ supportContact }) => supportContact !== undefined)?.supportContact;
  return Policy.parse({
    schema: 'clearpane-policy/1',
    organisationKeys: intersect(statements.map((statement) => statement.organisationKeys)) ?? [],
    ...(allowedStudies && { allowedStudies }),
    forbiddenCategories: unite(statements.map((statement) => statement.forbiddenCategories)),
    forbiddenApps: unite(statements.map((statement) => statement.forbiddenApps)),
    ...(retention.length > 0 && { maximumRetentionDays: Math.min(...retention) }),
    removedInterfaceWords: unite(statements.map((statement) => statement.removedInterfaceWords)),
    forbidUpload: statements.some(({ forbidUpload }) => forbidUpload === true),
    ...(contact !== undefined && { supportContact: contact }),
  });
}

/** What every list that was given names; undefined when none was. */
function intersect<T>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 0
    ? undefined
    : [...new Set(given[0])].filter((item) => given.every((list) => list.includes(item)));
}

function unite<T>(lists: readonly (readonly T[] | undefined)[]): T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
