import type { Words } from './en.ts';

function count(amount: number, one: string, other: string): string {
  return `${amount} ${amount === 1 ? one : other}`;
}

/** The same in German. */
export const german: Words = {
  blockReasons: {
    'no-display': 'Es gibt keinen Bildschirm.',
    'display-lost': 'Die Verbindung zum Bildschirm ist abgebrochen.',
    'wayland-unsupported': 'Dieser Desktop läuft mit Wayland. Melden Sie sich zum Aufzeichnen mit Xorg an.',
    'platform-unsupported': 'Dieses Betriebssystem wird noch nicht unterstützt.',
    'no-window-manager': 'Es läuft keine Fensterverwaltung, also lassen sich Fenster nicht unterscheiden.',
    'library-missing': 'Ein Teil von Clearpane fehlt. Installieren Sie es neu.',
    'hook-host-failed': 'Der Teil, der Eingaben sieht, endet immer wieder.',
    'screen-host-failed': 'Der Teil, der den Bildschirm sieht, endet immer wieder.',
    'no-answer-from-hook-host': 'Der Teil, der Eingaben sieht, antwortet nicht.',
    'no-answer-from-screen-host': 'Der Teil, der den Bildschirm sieht, antwortet nicht.',
    'disk-full': 'Die Platte ist voll.',
    'vault-damaged': 'Der Tresor ist beschädigt.',
    'vault-newer': 'Der Tresor stammt von einem neueren Clearpane.',
    'key-missing': 'Der Schlüssel des Tresors fehlt.',
    'study-invalid': 'Die Datei der Studie ist nicht gültig.',
    'study-changed': 'Die Studie hat sich geändert. Lesen Sie sie und antworten Sie neu.',
    'study-revoked': 'Der Betriebsrat hat diese Studie beendet.',
    'consent-expired': 'Ihre Einwilligung ist abgelaufen. Lesen Sie die Studie und antworten Sie neu.',
    'clock-behind':
      'Die Uhr dieses Rechners wurde zurückgestellt. Stellen Sie sie richtig, oder lesen Sie die Studie und antworten Sie neu.',
    'policy-invalid': 'Die Richtlinie Ihrer Organisation ist nicht gültig.',
    'policy-forbids': 'Die Richtlinie Ihrer Organisation verbietet es.',
    'no-apps-allowed': 'Sie haben noch kein Programm erlaubt.',
  },
  masking: {
    reading: 'Wörter der Oberfläche bleiben lesbar',
    'reading-slowly': 'Wörter der Oberfläche bleiben lesbar, das Lesen dauert hier länger',
    'masking-all-text': 'aller Text ist maskiert: Lesen ist hier nicht möglich',
  },
  light: {
    off: 'Aus. Nichts wird aufgezeichnet.',
    starting: 'Startet. Noch wird nichts aufgezeichnet.',
    recording: (since, apps, masked) =>
      `Zeichnet auf seit ${since}${apps === null ? '' : ` · nur ${apps}`}${masked === null ? '' : ` · ${masked}`}`,
    pausedUntilResumed: 'Angehalten, bis Sie fortsetzen',
    pausedUntil: (time) => `Von Ihnen angehalten bis ${time}`,
    pausedLocked: 'Angehalten, solange der Bildschirm gesperrt ist',
    pausedIdle: 'Angehalten, solange Sie nicht da sind',
    cannotRecord: (reason) => `Kann nicht aufzeichnen: ${reason}`,
    silent: 'Der Rekorder antwortet nicht.',
    restarting: 'Der Rekorder endete. Er wird neu gestartet.',
    stopped: 'Der Rekorder endet immer wieder.',
  },
  appsMore: (first, second, more) => `${first}, ${second} und ${count(more, 'weiteres Programm', 'weitere Programme')}`,
  tooltip: (state, isDemonstration) => `Clearpane${isDemonstration ? ' (Vorführung)' : ''}: ${state}`,
  menu: {
    pause: 'Anhalten',
    minutes: (minutes) => count(minutes, 'Minute', 'Minuten'),
    oneHour: '1 Stunde',
    untilTomorrow: 'Bis morgen',
    untilResumed: 'Bis ich fortsetze',
    shortcutTaken: (keys) => `${keys} ist nicht verfügbar: Ein anderes Programm belegt es`,
    shortcutUnproven: (keys) => `${keys} wirkt auf diesem Desktop vielleicht nicht`,
    resume: 'Fortsetzen',
    deleteRecent: (minutes) => `Letzte ${minutes} Minuten löschen`,
    recordFor: 'Aufzeichnen für',
    open: 'Clearpane öffnen',
    studies: 'Studien',
    leave: 'Beenden und verlassen…',
    leaveStudy: (title) => `„${title}“ beenden und verlassen…`,
    startAgain: 'Neu starten',
    quit: 'Clearpane beenden',
  },
  menuBar: {
    about: 'Über Clearpane',
    hide: 'Clearpane ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    quit: 'Clearpane beenden',
    edit: 'Bearbeiten',
    undo: 'Widerrufen',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einsetzen',
    selectAll: 'Alles auswählen',
  },
  close: 'Schließen',
  deletion: {
    question: (minutes) => `Die letzten ${minutes} Minuten löschen?`,
    meaning: 'Alles daraus Aufbewahrte wird endgültig gelöscht. Die Aufzeichnung selbst bleibt, wie sie ist.',
    keep: 'Behalten',
    nothing: (minutes) => `Aus den letzten ${minutes} Minuten war nichts aufbewahrt.`,
    done: (frames, actions) => {
      const counts = [
        ...(frames === 0 ? [] : [count(frames, 'Bild', 'Bilder')]),
        ...(actions === 0 ? [] : [count(actions, 'Aktion', 'Aktionen')]),
      ];
      return `${counts.join(' und ')} gelöscht.`;
    },
    receipt: (kilobytes, files, receipt) =>
      `${kilobytes} kB, weg aus ${count(files, 'Datei', 'Dateien')}. Beleg ${receipt}.`,
    olderCopies:
      'Der Schlüssel Ihres Tresors ist eine Datei, also lässt sich eine frühere Kopie unserer Dateien weiter öffnen.',
  },
  unanswered: {
    happened: 'Der Rekorder hat nicht geantwortet.',
    meaning: 'Es ist nicht bekannt, ob dies getan wurde.',
    remedy: 'Öffnen Sie Clearpane und sehen Sie nach, oder versuchen Sie es noch einmal.',
  },
  notifications: {
    recordingStarted: 'Die Aufzeichnung hat begonnen.',
    recordingStopped: 'Die Aufzeichnung ist beendet. Nichts wird aufgezeichnet.',
    offTheRecord: 'Angehalten, bis Sie fortsetzen. Nichts wird aufgezeichnet.',
    alreadyOff: 'Es wurde nichts aufgezeichnet.',
  },
  keys: { control: 'Strg', alt: 'Alt', shift: 'Umschalt', space: 'Leertaste' },
  saveTitle: 'Eine Kopie aus Clearpane speichern',
  partMissing:
    'Clearpane konnte diesen Teil von sich nicht finden. Nichts ist verloren. Installieren Sie Clearpane neu.',
};
