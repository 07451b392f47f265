import type { Notice } from '@clearpane/contracts';

/** The facts that the invented notices say in words. */
export interface InventedFacts {
  /** Null: nobody. */
  readonly recipientName: string | null;
  readonly coolingOffHours: number;
}

/** The notices of the invented study, English first. */
export function inventNotices(facts: InventedFacts): Notice[] {
  return [inventEnglishNotice(facts), inventGermanNotice(facts)];
}

function inventEnglishNotice({ recipientName, coolingOffHours }: InventedFacts): Notice {
  const always =
    '“Stop and leave” in the menu or on the page of the study: one click, at any time, without giving a reason.';
  return {
    language: 'en',
    title: 'How office work is done (an invented study)',
    purpose: 'To show how Clearpane works. Example Works Ltd does not exist, and nobody asks you to take part.',
    whatIsKept:
      'What kind of thing you did (a click, a scroll, a short text) and what the screen looked like with everything ' +
      'personal masked, in the apps that you allow. Never what you type.',
    whoReceives: recipientName ?? 'Nobody: this study has no recipient.',
    howLong: '14 days on this machine, unless you delete it sooner.',
    transfers: 'None to another country.',
    // A study without a cooling-off time says so in its notice.
    howToTakeBack:
      coolingOffHours > 0
        ? always
        : `${always} This study has no cooling-off time: what you approve is sent at once, and can be taken back under Sent.`,
    trainedModels: 'A model that was trained on data cannot forget it. No model is trained on data of this study.',
    authority: 'You may complain to the data protection authority of your country.',
  };
}

function inventGermanNotice({ recipientName, coolingOffHours }: InventedFacts): Notice {
  const always =
    '„Beenden und verlassen“ im Menü oder auf der Seite der Studie: ein Klick, jederzeit, ohne Angabe eines Grundes.';
  return {
    language: 'de',
    title: 'Wie Büroarbeit getan wird (eine erfundene Studie)',
    purpose:
      'Um zu zeigen, wie Clearpane arbeitet. Example Works Ltd gibt es nicht, und niemand fragt, ob Sie teilnehmen.',
    whatIsKept:
      'Welche Art von Handlung es war (ein Klick, ein Blättern, ein kurzer Text) und wie der Bildschirm aussah, mit allem ' +
      'Persönlichen verdeckt, in den Programmen, die Sie erlauben. Nie, was Sie tippen.',
    whoReceives: recipientName ?? 'Niemand: Diese Studie hat keinen Empfänger.',
    howLong: '14 Tage auf diesem Rechner, wenn Sie es nicht früher löschen.',
    transfers: 'Keine in ein anderes Land.',
    howToTakeBack:
      coolingOffHours > 0
        ? always
        : `${always} Diese Studie hat keine Wartezeit: Was Sie freigeben, wird sofort gesendet und kann unter Gesendet zurückgeholt werden.`,
    trainedModels:
      'Ein Modell, das mit Daten trainiert wurde, kann sie nicht vergessen. Mit Daten dieser Studie wird kein Modell trainiert.',
    authority: 'Sie können sich bei der Datenschutzbehörde Ihres Landes beschweren.',
  };
}
