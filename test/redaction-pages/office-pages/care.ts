import { each, parts, type OfficePage } from './office-page.ts';
import { colleague } from './people.ts';

/** Pages about people's health, work and rights. */
export const CARE_PAGES: readonly OfficePage[] = [
  ward(),
  timesheet(),
  vote(),
  union(),
  insurance(),
  payroll(),
  absences(),
];

function ward(): OfficePage {
  const rows = each(
    Array.from({ length: 30 }),
    (_, at) =>
      `<tr style="background:${['#fff', '#fdf3d8', '#fff', '#fbe1e1', '#fff'][at % 5]}"><td>${300 + Math.floor(at / 2)}-${at % 2 === 0 ? 'F' : 'T'}</td><td>{name:${colleague(at).last}, ${colleague(at).first}}</td><td>{date:${colleague(at).born}}</td><td>${at % 2 === 0 ? 'w' : 'm'}</td><td>{health:${parts('Z.n. Sturz|Pneumonie|Appendektomie|Delir|Sepsis?|Hüft-TEP links|Entzug Tag 3|Neu')[at % 8]}}</td><td>{health:${parts('Offen|Isoliert|Penicillin|keine|Latex|Kein')[at % 6]}}</td><td>{name:Dr. ${colleague(at * 7 + 2).last}}</td><td>{health:${36 + (at % 4)},${at % 9}}</td><td>{health:${110 + at}/${60 + at}}</td><td>{health:${60 + at * 2}}</td><td>{free:${parts('Tochter anrufen|Drucken|nüchtern|Entlassung Fr|isst nichts|weint nachts')[at % 6]}}</td></tr>`,
  );
  return {
    name: 'ward-de',
    css: `body{font:11px/1.25 "Liberation Sans Narrow","Liberation Sans";background:#c9d3da;color:#0a0a0a}.m{background:#e8edf0;padding:3px 8px;display:flex;gap:18px;border-bottom:1px solid #98a6b0}.t{display:flex;gap:4px;padding:5px 8px}.t span{border:1px outset #d5dde2;background:#e8edf0;padding:3px 11px}td,th{border:1px solid #b3bec6;padding:5px 6px;white-space:nowrap;text-align:left;font-weight:400}th{background:#5a7385;color:#fff}table{width:1500px;margin:4px 8px;background:#fff}.side{position:absolute;right:8px;top:62px;width:384px;bottom:30px;background:#f6f8f9;border:1px solid #98a6b0;padding:10px}.side b{display:block;margin-top:10px;color:#33526a}.foot{position:absolute;left:0;right:0;bottom:0;background:#e8edf0;padding:4px 8px;border-top:1px solid #98a6b0}`,
    body: `<div class="m"><span>[Patient]</span><span>[Station]</span><span>[Pflege]</span><span>[Labor]</span><span>[Anordnung]</span><span>[Auswertung]</span><span>[Fenster]</span><span>[Hilfe]</span></div><div class="t"><span>[Aufnehmen]</span><span>[Verlegen]</span><span>[Entlassen]</span><span>[Befunde]</span><span>[Drucken]</span><span>[Aktualisieren]</span></div>
      <table><tr><th>[Bett]</th><th>[Name]</th><th>[Geburtsdatum]</th><th>[Geschlecht]</th><th>[Diagnose]</th><th>[Allergien]</th><th>[Arzt]</th><th>[Temperatur]</th><th>[Blutdruck]</th><th>[Puls]</th><th>[Bemerkung]</th></tr>${rows}</table>
      <div class="side"><span style="font-size:15px">{name:Kuhn, Ilse}</span><b>[Diagnose]</b>{health:Mammakarzinom rechts, OP am 20.11.}<b>[Medikation]</b>{health:Tamoxifen 20 mg, Zopiclon bei Bedarf}<b>[Angehörige]</b>{name:Torsten Hübner} {phone:+49 30 5550117}<b>[Verlauf]</b>{health:08:15 hat schlecht geschlafen, möchte nicht operiert werden. Gespräch mit Seelsorge (katholisch) um 10.}<b>[Pflegegrad]</b>{health:3}<b>[Kasse]</b>{free:Techniker}</div><div class="foot">[Angemeldet:] {name:a.wrona} | [Station] 3B | 19.11.2026 08:41</div>`,
  };
}

function timesheet(): OfficePage {
  const days = parts('Poniedziałek|Wtorek|Środa|Czwartek|Piątek|Sobota|Niedziela');
  const rows = each(
    [3, 15, 9, 5, 20, 8, 13, 22, 16, 0],
    (index, at) =>
      `<tr><td>{name:${colleague(index).name}}</td>${each(days, (_, day) => `<td class="c" style="background:${(at + day) % 6 === 0 ? '#ffe3e3' : (at * day) % 5 === 4 ? '#e5dbff' : '#fff'}">{free:${(at + day) % 6 === 0 ? 'Chora' : (at * day) % 5 === 4 ? 'Urlop' : day > 4 ? '—' : `${7 + (at % 2)}:00–15:${20 + at}`}}</td>`)}<td class="c">{free:${32 + at} h}</td></tr>`,
  );
  return {
    name: 'timesheet-pl',
    css: `body{font:15px/1.4 "DejaVu Sans";background:#fff;color:#212529}.top{border-bottom:4px solid #7048e8;padding:16px 30px;display:flex;gap:30px;align-items:center}h1{font-size:24px;margin:22px 30px}table{margin:0 30px;width:1860px}td,th{border:1px solid #ced4da;padding:15px 12px;text-align:left}th{background:#f3f0ff;font-weight:700}.c{text-align:center;font-size:13px}.b{background:#7048e8;color:#fff;border-radius:6px;padding:9px 22px}.q{border:1px solid #7048e8;color:#7048e8;border-radius:6px;padding:8px 22px}.pop{position:absolute;left:760px;top:420px;width:340px;background:#fff;border:1px solid #868e96;box-shadow:0 8px 24px #0004;padding:18px;line-height:2}`,
    body: `<div class="top"><b style="font-size:20px">Czasomierz</b><span>[Grafik]</span><span>[Ewidencja czasu]</span><span>[Urlopy]</span><span>[Raporty]</span><span>[Ustawienia]</span><span style="margin-left:auto">{name:Piotr Zieliński}</span><u>[Wyloguj się]</u></div><h1>[Ewidencja czasu pracy] – {date:16–22 listopada 2026}</h1><table><tr><th>[Pracownik]</th>${each(days, (day) => `<th>[${day}]</th>`)}<th>[Razem]</th></tr>${rows}</table>
      <div class="pop" data-opaque><b>[Powód nieobecności]</b><br>{name:Sanne de Wit}<br>{health:Zwolnienie lekarskie, ciąża}<br><span class="b">[Zapisz]</span> <span class="q">[Anuluj]</span></div><div style="margin:26px 30px;display:flex;gap:12px"><span class="b">[Zatwierdź]</span><span class="q">[Odrzuć]</span><span class="q">[Drukuj]</span></div>`,
  };
}

function vote(): OfficePage {
  return {
    name: 'works-council-de',
    css: `body{font:20px/1.5 "Liberation Sans";background:#000;color:#fff}.top{border-bottom:2px solid #fff;padding:18px 60px;display:flex;gap:40px}.top u{color:#ff0}.c{padding:30px 60px}.o{border:2px solid #fff;padding:14px 22px;margin-bottom:14px;display:flex;gap:22px;align-items:center;width:1100px}.o.on{border-color:#0ff}.k{width:28px;height:28px;border:3px solid #fff;border-radius:14px;flex:none}.on .k{border-color:#0ff;background:#0ff}.b{border:3px solid #ff0;color:#ff0;padding:12px 40px;display:inline-block;font-weight:700;margin-right:16px}.s{position:absolute;right:60px;top:130px;width:520px;border:2px solid #fff;padding:24px}`,
    body: `<div class="top"><b>[Betriebsratswahl]</b><u>[Startseite]</u><u>[Wählerverzeichnis]</u><u>[Hilfe]</u><span style="margin-left:auto">[Angemeldet als] {name:Jürgen Brandstätter}</span></div><div class="c"><h1 style="font-size:40px;margin-bottom:20px">[Stimmzettel]</h1>${each(
      parts(
        'Liste Offen – Nkechi Adeyemi|Liste 2 – Mark Neu, Gewerkschaft|Liste Start – Torsten Hübner|Ilse Kuhn|Enthaltung',
      ),
      (text, at) => `<div class="o ${at === 1 ? 'on' : ''}"><span class="k"></span>{free:${text}}</div>`,
    )}<div style="margin-top:26px"><span class="b">[Abstimmen]</span><span class="b">[Abbrechen]</span></div></div><div class="s"><b>[Ihre Angaben]</b><br>[Name:] {name:Jürgen Brandstätter}<br>[Personalnummer:] {id:77 4182}<br>[Abteilung:] Vertrieb<br>[Status:] {free:Gekündigt}<br>[Wahlschein:] {id:K7-QX2-M91}<br><br><b>[Nachricht der Wahlleitung]</b><br>{free:Ihr Einspruch gegen Liste 2 wurde abgelehnt. Bitte löschen Sie die Mails an Frau Kuhn.}</div>`,
  };
}

function union(): OfficePage {
  const rows = each(
    [8, 19, 6, 14, 2, 0, 11, 5, 17, 22, 12],
    (index, at) =>
      `<div class="r"><span style="width:260px">{name:${colleague(index).name}}</span><span style="width:330px">{email:${colleague(index).email}}</span><span style="width:150px">{free:${parts('Attivo|Sospeso|Nuovo|Delegata|Attivo')[at % 5]}}</span><span style="width:130px">{amount:€ ${12 + at},50}</span><span>{free:${parts('sciopero il 4|vuole uscire|Casa|minacciata dal capo|Home|ricorso aperto')[at % 6]}}</span></div>`,
  );
  return {
    name: 'union-it',
    css: `body{font:13px/1.4 Roboto;font-weight:300;background:#fbfbfb;color:#b5b5b5}.t{padding:16px 40px;color:#bdbdbd;border-bottom:1px solid #eee;display:flex;gap:28px}.c{padding:24px 40px}h1{font-weight:300;font-size:30px;color:#a8a8a8;margin-bottom:16px}.r{display:flex;padding:12px 0;border-bottom:1px solid #f0f0f0;white-space:nowrap}.h{color:#c4c4c4}.b{border:1px solid #e2e2e2;border-radius:3px;padding:7px 20px;margin-right:8px;display:inline-block;color:#adadad}`,
    body: `<div class="t"><span>[Home]</span><span>[Iscritti]</span><span>[Quote]</span><span>[Assemblee]</span><span>[Documenti]</span><span style="margin-left:auto">{name:Davide Esposito}</span></div><div class="c"><h1>[Elenco iscritti]</h1><div style="margin-bottom:16px"><span class="b">[Aggiungi]</span><span class="b">[Modifica]</span><span class="b">[Esporta]</span></div><div class="r h"><span style="width:260px">[Nome]</span><span style="width:330px">[Posta elettronica]</span><span style="width:150px">[Stato]</span><span style="width:130px">[Quota]</span><span>[Note]</span></div>${rows}</div>`,
  };
}

function insurance(): OfficePage {
  return {
    name: 'insurance-fr',
    width: 1366,
    height: 768,
    css: `body{font:14px/1.5 "DejaVu Serif";background:#eaf3f1;color:#1f3b36}.h{background:#0f766e;color:#fff;padding:14px 40px;display:flex;gap:30px;align-items:center}.w{display:flex;gap:20px;padding:22px 40px}.p{background:#fff;border-radius:4px;padding:20px;border-top:4px solid #0f766e}.g{display:grid;grid-template-columns:190px 1fr;gap:8px 12px}.l{color:#5b7d77}.al{background:#fef3c7;border-left:5px solid #f59e0b;padding:12px 16px;margin-top:16px}.s{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px dotted #b6cfca}.b{background:#0f766e;color:#fff;padding:8px 20px;display:inline-block;margin-top:14px}`,
    body: `<div class="h"><b style="font-size:20px">Mutuelle du Lac</b><span>[Accueil]</span><span>[Mes remboursements]</span><span>[Mes démarches]</span><span>[Messagerie] (3)</span><span style="margin-left:auto">{name:Fatoumata Diallo}</span></div><div class="w"><div class="p" style="width:610px"><h2 style="margin-bottom:14px">[Mes informations]</h2><div class="g"><span class="l">[Nom]</span><span>{name:Diallo}</span><span class="l">[Prénom]</span><span>{name:Fatoumata}</span><span class="l">[Date de naissance]</span><span>{date:28/08/1989}</span><span class="l">[Numéro de sécurité sociale]</span><span>{id:2 89 08 94 068 112 37}</span><span class="l">[Adresse]</span><span>{address:15 allée des Pins, 94210 Saint-Maur-du-Lac}</span><span class="l">[Téléphone]</span><span>{phone:01 99 00 73 25}</span><span class="l">[Médecin traitant]</span><span>{name:Dr Page, Valbonne}</span><span class="l">[Ayants droit]</span><span>{name:Awa (2019), Noé (2022)}</span></div><span class="b">[Modifier]</span><div class="al"><b>[Attention]</b> {health:Votre affection de longue durée (diabète) expire le 31/12.}</div></div>
      <div class="p" style="flex:1"><h2 style="margin-bottom:10px">[Derniers remboursements]</h2>${each(parts('Psychiatre, Dr Ouvert|Pilule, Pharmacie du Puits|IRM du genou|Sage-femme|Lunettes|Analyse VIH|Kiné, 6 séances|Accueil de nuit'), (text, at) => `<div class="s"><span>{health:${text}}</span><span>{amount:${14 + at * 11},${20 + at} €}</span></div>`)}<u style="display:block;margin-top:14px">[Télécharger le relevé]</u></div></div>`,
  };
}

function payroll(): OfficePage {
  const line = (label: string, type: string, value: string): string =>
    `<tr><td>[${label}]</td><td class="r">{${type}:${value}}</td></tr>`;
  return {
    name: 'payslip-nl',
    css: `body{font:17px/1.5 "Open Sans";background:#ffd43b;color:#111}.p{position:absolute;left:360px;top:40px;width:1200px;height:1000px;background:#fff;padding:44px 60px;box-shadow:12px 12px 0 #111}h1{font:800 38px "Open Sans Extrabold","Open Sans"}td{padding:8px 6px;border-bottom:1px solid #ddd}table{width:100%}.r{text-align:right}.wm{position:absolute;left:240px;top:440px;font-size:110px;color:#0000000d;transform:rotate(-24deg);white-space:nowrap}.g{display:grid;grid-template-columns:1fr 1fr;gap:0 60px;margin:24px 0}.top{position:absolute;left:0;top:0;bottom:0;width:330px;background:#111;color:#fff;padding:40px 30px;line-height:2.2}`,
    body: `<div class="top"><b style="font-size:24px">Loonstrook</b><br>[Overzicht]<br>[Loonstroken]<br>[Jaaropgaven]<br>[Verlof]<br>[Declaraties]<br>[Afdrukken]<br>[Uitloggen]</div><div class="p"><h1>[Loonstrook] {date:november 2026}</h1><div class="g"><table>${line('Naam', 'name', 'Noor van Dam')}${line('Geboortedatum', 'date', '02-02-2000')}${line('Burgerservicenummer', 'id', '1112.22.333')}${line('Adres', 'address', 'Dorpsstraat 12, Lisserveen')}</table><table>${line('Functie', 'free', 'Verzorgende IG')}${line('Afdeling', 'free', 'Nacht')}${line('Rekening', 'iban', 'NL91 RDHV 0417 1643 00')}${line('In dienst sinds', 'date', '01-04-2021')}</table></div><table>${line('Brutoloon', 'amount', '€ 2.914,00')}${line('Ziekengeld (70%)', 'amount', '€ 612,30')}${line('Onregelmatigheidstoeslag', 'amount', '€ 208,77')}${line('Loonbeslag deurwaarder', 'amount', '− € 340,00')}${line('Loonheffing', 'amount', '− € 611,08')}${line('Vakbondscontributie', 'amount', '− € 18,20')}<tr><td><b>[Nettoloon]</b></td><td class="r"><b>{amount:€ 2.165,79}</b></td></tr></table><div class="wm">{name:Noor van Dam}</div><p style="margin-top:24px">{free:Print deze pagina niet op de afdeling. Vragen? Bel Art Close.}</p></div>`,
  };
}

function absences(): OfficePage {
  const rows = each(
    Array.from({ length: 18 }),
    (_, at) =>
      `<div class="r"><span class="n">{name:${colleague(at + 4).name}}</span>${each(Array.from({ length: 30 }), (_unused, day) => `<i style="background:${(at * 3 + day) % 11 < 2 ? ['#fab005', '#e64980', '#15aabf'][at % 3] : day % 7 > 4 ? '#f1f3f5' : '#fff'}"></i>`)}<span class="k">{health:${parts('Sick|Home|Parental|Rehab|Sick|Closed')[at % 6]}}</span></div>`,
  );
  return {
    name: 'absences-en-4k',
    width: 3840,
    height: 2160,
    scale: 2,
    css: `body{font:14px/1.4 Roboto;color:#212529;background:#fff}.t{height:56px;background:#f8f9fa;border-bottom:1px solid #dee2e6;display:flex;gap:26px;align-items:center;padding:0 24px}.r{display:flex;align-items:center;height:42px;border-bottom:1px solid #f1f3f5}.n{width:240px;padding-left:24px}.r i{width:42px;height:30px;border:1px solid #f1f3f5}.k{margin-left:20px}.h i{font-style:normal;text-align:center;border:0;color:#868e96}.l{display:flex;gap:22px;padding:16px 24px}.l i{display:inline-block;width:14px;height:14px;margin-right:6px}.tt{position:absolute;left:700px;top:330px;background:#212529;color:#fff;padding:10px 14px;border-radius:6px}`,
    body: `<div class="t"><b>Teamtime</b><span>[Calendar]</span><span>[Requests]</span><span>[Approvals]</span><span>[People]</span><span>[Reports]</span><span style="margin-left:auto">[Today]</span><b>November 2026</b></div><div class="r h"><span class="n">[Employee]</span>${each(Array.from({ length: 30 }), (_, day) => `<i>${day + 1}</i>`)}<span class="k">[Reason]</span></div>${rows}<div class="l"><span><i style="background:#fab005"></i>[Vacation]</span><span><i style="background:#e64980"></i>[Sick leave]</span><span><i style="background:#15aabf"></i>[Parental leave]</span></div><div class="tt" data-opaque>{name:Dot Table} · {health:Chemo, 3 days}<br>[Approved by] {name:May Search}</div>`,
  };
}
