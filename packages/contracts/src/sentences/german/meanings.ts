/** What a failure means and what can be done about it. */
export const meanings: Readonly<Record<string, string>> = {
  'Nothing was changed.': 'Nichts wurde geändert.',
  'Correct it and try again.': 'Berichtigen Sie es und versuchen Sie es noch einmal.',
  'It may have been deleted meanwhile. Nothing else was changed.':
    'Es wurde vielleicht inzwischen gelöscht. Sonst wurde nichts geändert.',
  'Reload the page.': 'Laden Sie die Seite neu.',
  'Nothing is recorded and nothing is sent.': 'Nichts wird aufgezeichnet und nichts wird gesendet.',
  'Open Studies to see what you agreed to.': 'Öffnen Sie „Studien“, um zu sehen, wozu Sie Ja gesagt haben.',
  'Nothing is recorded for this study.': 'Für diese Studie wird nichts aufgezeichnet.',
  'Ask your IT department for the signed study.': 'Fragen Sie Ihre IT-Abteilung nach der unterschriebenen Studie.',
  'Nothing more is recorded or sent for this study. What was kept stays until you delete it.':
    'Für diese Studie wird nichts mehr aufgezeichnet oder gesendet. Das Aufbewahrte bleibt, bis Sie es löschen.',
  'Ask the works council named in the study.': 'Fragen Sie den Betriebsrat, den die Studie nennt.',
  'No study was stopped by it.': 'Keine Studie wurde dadurch beendet.',
  'Ask the works council for the signed file and try again.':
    'Bitten Sie den Betriebsrat um die unterschriebene Datei und versuchen Sie es noch einmal.',
  'Nothing is recorded until the policy can be read.':
    'Nichts wird aufgezeichnet, bis sich die Richtlinie lesen lässt.',
  'Ask your IT department to check the policy file.': 'Bitten Sie Ihre IT-Abteilung, die Richtlinie zu prüfen.',
  'Nothing of this study can be sent.': 'Nichts von dieser Studie kann gesendet werden.',
  'There is nothing to do.': 'Es ist nichts zu tun.',
  'Nothing was approved and nothing was sent.': 'Nichts wurde freigegeben und nichts gesendet.',
  'Prepare the bundle again and look at it again.': 'Bereiten Sie das Paket neu vor und sehen Sie es neu an.',
  'The sealed file is not the one that was prepared. It will not be sent.':
    'Die versiegelte Datei ist nicht die vorbereitete. Sie wird nicht gesendet.',
  'Prepare the bundle again.': 'Bereiten Sie das Paket neu vor.',
  'Nothing was sent.': 'Nichts wurde gesendet.',
  'Approve the bundle first.': 'Geben Sie das Paket zuerst frei.',
  'Nothing was sent yet.': 'Noch wurde nichts gesendet.',
  'Wait until the cooling-off time has passed.': 'Warten Sie, bis die Bedenkzeit um ist.',
  'The bundle has left this computer.': 'Das Paket hat diesen Rechner verlassen.',
  'Use “Take back” to have it deleted.': 'Lassen Sie es mit „Zurückholen“ löschen.',
  'Nothing was sent or taken back. What you approved stays on this computer.':
    'Nichts wurde gesendet oder zurückgeholt. Was Sie freigegeben haben, bleibt auf diesem Rechner.',
  'Check the network and try again. What waits on this computer is tried again by itself.':
    'Prüfen Sie das Netz und versuchen Sie es noch einmal. Was auf diesem Rechner wartet, wird von selbst wieder versucht.',
  'Ask the contact named in the study.': 'Fragen Sie den Kontakt, den die Studie nennt.',
  'The collector holds no such bundle, so there is nothing there to take back.':
    'Die Sammelstelle hat kein solches Paket, also ist dort nichts zurückzuholen.',
  'Check that the code belongs to this collector. It may have been taken back before.':
    'Prüfen Sie, ob der Code zu dieser Sammelstelle gehört. Vielleicht wurde es schon zurückgeholt.',
  'Nothing was taken back.': 'Nichts wurde zurückgeholt.',
  'Check the code against the print and type it again.':
    'Vergleichen Sie den Code mit dem Ausdruck und geben Sie ihn neu ein.',
  'It was not added. The ledger is unchanged.': 'Er wurde nicht hinzugefügt. Das Protokoll ist unverändert.',
  'Ask the works council for the checkpoint that it cosigned for this ledger.':
    'Bitten Sie den Betriebsrat um den Prüfpunkt, den er für dieses Protokoll mit unterschrieben hat.',
  'The collector could not prove what it did.': 'Die Sammelstelle konnte nicht beweisen, was sie getan hat.',
  'Recording stopped. Nothing that was kept is lost.':
    'Die Aufzeichnung ist beendet. Nichts Aufbewahrtes ist verloren.',
  'Free space, or delete sessions, then resume.':
    'Schaffen Sie Platz oder löschen Sie Sitzungen, dann setzen Sie fort.',
  'Nothing is recorded. The damaged file was left as it is.':
    'Nichts wird aufgezeichnet. Die beschädigte Datei blieb, wie sie ist.',
  'Set it aside with “clearpane vault set-aside” and start again.':
    'Legen Sie sie mit „clearpane vault set-aside“ beiseite und starten Sie neu.',
  'Nothing is recorded and the data is untouched.': 'Nichts wird aufgezeichnet, und die Daten sind unberührt.',
  'Install the newer Clearpane that made this data.':
    'Installieren Sie das neuere Clearpane, von dem diese Daten stammen.',
  'Unlock your keyring and try again.': 'Entsperren Sie Ihren Schlüsselbund und versuchen Sie es noch einmal.',
  'What was recorded cannot be opened by anybody any more. Nothing is recorded.':
    'Das Aufgezeichnete kann niemand mehr öffnen. Nichts wird aufgezeichnet.',
  'Set the vault aside with “clearpane vault set-aside” to begin a new one.':
    'Legen Sie den Tresor mit „clearpane vault set-aside“ beiseite, um einen neuen zu beginnen.',
  'Nothing is recorded: the key that protects your data cannot be reached.':
    'Nichts wird aufgezeichnet: Der Schlüssel, der Ihre Daten schützt, ist nicht erreichbar.',
  'Unlock your keyring and start Clearpane again.': 'Entsperren Sie Ihren Schlüsselbund und starten Sie Clearpane neu.',
  'Nothing was deleted or claimed.': 'Nichts wurde gelöscht, und nichts wurde behauptet.',
  'Close other programs that read the data and try again.':
    'Schließen Sie andere Programme, die die Daten lesen, und versuchen Sie es noch einmal.',
  'Nothing is recorded.': 'Nichts wird aufgezeichnet.',
  'Start Clearpane in a graphical session.': 'Starten Sie Clearpane in einer Desktop-Sitzung.',
  'Install Clearpane again.': 'Installieren Sie Clearpane neu.',
  'Nothing is recorded: under Wayland windows cannot be told apart safely.':
    'Nichts wird aufgezeichnet: Unter Wayland lassen sich Fenster nicht sicher unterscheiden.',
  'Choose an X11 session at login.': 'Wählen Sie beim Anmelden eine X11-Sitzung.',
  'Nothing is recorded on this system.': 'Auf diesem System wird nichts aufgezeichnet.',
  'Nothing is lost.': 'Nichts ist verloren.',
  'Start Clearpane again.': 'Starten Sie Clearpane neu.',
  'Use the Clearpane that is running.': 'Verwenden Sie das Clearpane, das läuft.',
  'Nothing is kept there.': 'Dort wird nichts aufbewahrt.',
  'Use a private folder on a local disk that is not synchronised.':
    'Verwenden Sie einen privaten Ordner auf einer lokalen Platte, der nicht abgeglichen wird.',
  'Nothing more is known. What was kept before is unchanged.':
    'Mehr ist nicht bekannt. Das früher Aufbewahrte ist unverändert.',
  'Try again.': 'Versuchen Sie es noch einmal.',
  'Clearpane met a fault of its own.': 'In Clearpane selbst ist ein Fehler aufgetreten.',
};
