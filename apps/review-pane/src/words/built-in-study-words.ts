import type { Study } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';

/** Who stands behind a study, whom to ask, and who owns what is kept for it. */
interface StudyParties {
  controller: string;
  contact: string;
  dataOwner: string;
}

/** Whether this is "Just for me". No organisation can offer a study under its name. */
export function isBuiltIn(studyId: string): boolean {
  return studyId === 'just-for-me';
}

/** What "Just for me" says of them, in the page's language: its document has one text for every language. */
export function builtInParties(): StudyParties {
  return {
    controller: t`You alone`,
    contact: t`Nobody: nothing leaves this computer.`,
    dataOwner: t`You`,
  };
}

/** The parties of a study as it names them; those of the built-in study in the page's language. */
export function partiesInWords({ id, controller, contact, statements }: Study): StudyParties {
  return isBuiltIn(id) ? builtInParties() : { controller, contact, dataOwner: statements.dataOwner };
}
