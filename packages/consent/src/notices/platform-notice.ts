import type { PlatformNotice } from '@clearpane/contracts';

const ENGLISH: PlatformNotice = {
  language: 'en',
  title: 'What Clearpane is and does on this computer',
  sections: [
    {
      heading: 'What it is',
      text:
        'Clearpane is a program that can record what you do in the apps that you allow. It records for a study. A study is ' +
        'what an organisation asks for, and each one has its own text and its own answer. This text is about the program. ' +
        'You agree to nothing by reading it.',
    },
    {
      heading: 'Without a study nothing is recorded',
      text:
        'As long as you have joined no study, nothing is recorded. The parts that see the screen, the mouse and the keyboard ' +
        'are not started. The program waits in the tray, or in a small window where there is no tray, and shows the state: off.',
    },
    {
      heading: 'What it does when you have joined one',
      text:
        'One part sees the mouse and the keyboard and keeps only what kind of thing you did: a click, a shortcut, a short text. ' +
        'One part sees the screen and masks text and pictures before anything is stored. Apps that you did not allow are black. ' +
        'The icon shows whether something is recorded. You can pause at any time.',
    },
    {
      heading: 'Where the data lies',
      text:
        'Everything lies in one folder on this computer, encrypted. The key lies in the key store of your system. Where there is ' +
        'no key store it lies in a file, which is weaker, and Clearpane says so. You can see all of it and delete any of it.',
    },
    {
      heading: 'What leaves this computer',
      text:
        'The parts that record have no connection to a network. One other part can send. It starts only when you have approved ' +
        'the exact bytes, and it gets these bytes and nothing else. Nobody is told whether you joined, paused, refused or left.',
    },
    {
      heading: 'What it never does',
      text:
        'It never stores what you type. It never stores a picture that is not masked. It records no sound and no camera. ' +
        'It never begins by itself before you said yes.',
    },
    {
      heading: 'Who can change what',
      text:
        'You alone can join, allow apps, approve, delete and leave. Your organisation can offer studies and can forbid: a study, ' +
        'an app, a kind of data, sending. It cannot switch anything on, and each rule that it sets is shown to you. The works ' +
        'council can stop its study. A program that runs in your name on this computer could do what you can do; Clearpane cannot ' +
        'prevent that.',
    },
    {
      heading: 'How to end it',
      text:
        'Leave a study in the menu or in its page: recording stops at once. Delete everything, and what Clearpane kept is gone ' +
        'from this computer. What you sent you can take back from the one who received it.',
    },
  ],
};

const GERMAN: PlatformNotice = {
  language: 'de',
  title: 'Was Clearpane ist und auf diesem Rechner tut',
  sections: [
    {
      heading: 'Was es ist',
      text:
        'Clearpane ist ein Programm, das aufzeichnen kann, was Sie in den Programmen tun, die Sie erlauben. Es zeichnet für eine ' +
        'Studie auf. Eine Studie ist das, worum eine Organisation fragt. Jede hat einen eigenen Text und eine eigene Antwort. ' +
        'Dieser Text handelt vom Programm. Wenn Sie ihn lesen, stimmen Sie nichts zu.',
    },
    {
      heading: 'Ohne Studie wird nichts aufgezeichnet',
      text:
        'Solange Sie an keiner Studie teilnehmen, wird nichts aufgezeichnet. Die Teile, die Bildschirm, Maus und Tastatur sehen, ' +
        'sind nicht gestartet. Das Programm wartet im Infobereich oder, wo es keinen gibt, in einem kleinen Fenster, und zeigt den Zustand: aus.',
    },
    {
      heading: 'Was es tut, wenn Sie teilnehmen',
      text:
        'Ein Teil sieht Maus und Tastatur und behält nur, welche Art von Handlung es war: ein Klick, ein Tastenkürzel, ein kurzer ' +
        'Text. Ein Teil sieht den Bildschirm und verdeckt Texte und Bilder, bevor etwas gespeichert wird. Programme, die Sie ' +
        'nicht erlaubt haben, sind schwarz. Das Symbol zeigt, ob etwas aufgezeichnet wird. Sie können jederzeit anhalten.',
    },
    {
      heading: 'Wo die Daten liegen',
      text:
        'Alles liegt verschlüsselt in einem Ordner auf diesem Rechner. Der Schlüssel liegt im Schlüsselspeicher Ihres Systems. ' +
        'Wo es keinen gibt, liegt er in einer Datei. Das ist schwächer, und Clearpane sagt es Ihnen. Sie können alles ansehen ' +
        'und alles löschen.',
    },
    {
      heading: 'Was diesen Rechner verlässt',
      text:
        'Die Teile, die aufzeichnen, haben keine Verbindung zu einem Netz. Ein anderer Teil kann senden. Er startet erst, wenn Sie ' +
        'die genauen Bytes freigegeben haben, und bekommt diese Bytes und sonst nichts. Niemand erfährt, ob Sie teilnehmen, ' +
        'angehalten oder abgelehnt haben oder gegangen sind.',
    },
    {
      heading: 'Was es nie tut',
      text:
        'Es speichert nie, was Sie tippen. Es speichert nie ein Bild, das nicht verdeckt ist. Es zeichnet keinen Ton und keine ' +
        'Kamera auf. Es beginnt nie von selbst, bevor Sie Ja gesagt haben.',
    },
    {
      heading: 'Wer was ändern kann',
      text:
        'Nur Sie können teilnehmen, Programme erlauben, freigeben, löschen und verlassen. Ihre Organisation kann Studien anbieten ' +
        'und kann sperren: eine Studie, ein Programm, eine Art von Daten, das Senden. Sie kann nichts einschalten, und jede ihrer ' +
        'Regeln wird Ihnen gezeigt. Der Betriebsrat kann seine Studie beenden. Ein Programm, das in Ihrem Namen auf diesem ' +
        'Rechner läuft, könnte tun, was Sie tun können. Das kann Clearpane nicht verhindern.',
    },
    {
      heading: 'Wie es endet',
      text:
        'Verlassen Sie eine Studie im Menü oder auf ihrer Seite: Die Aufzeichnung endet sofort. Löschen Sie alles, und was ' +
        'Clearpane behalten hat, ist von diesem Rechner weg. Was Sie gesendet haben, können Sie vom Empfänger zurückholen.',
    },
  ],
};

/** The platform notices that exist, in the order of their making. */
export const PLATFORM_NOTICES: readonly PlatformNotice[] = [ENGLISH, GERMAN];

/**
 * What Clearpane itself is and does, apart from any study, as Mozilla Rally kept the two apart: in the language asked for
 * (`de`, `de-CH`), English where there is none.
 */
export function platformNoticeFor(language: string): PlatformNotice {
  const [primary] = language.toLowerCase().split('-');
  return PLATFORM_NOTICES.find((notice) => notice.language === primary) ?? ENGLISH;
}
