import { each, parts, type OfficePage } from './office-page.ts';
import { colleague } from './people.ts';

/** Pages of people who sell, buy and pay. */
export const TRADE_PAGES: readonly OfficePage[] = [
  tickets(),
  invoice(),
  bankTransfer(),
  booking(),
  shopOrders(),
  map(),
];

function tickets(): OfficePage {
  const subjects = parts(
    'Cannot sign in since my operation|Print|Refund to my old account|Password again|Delete my data please|Two letters from your lawyer|Home office chair|Invoice sent to my ex-wife|Locked out, third time today|Move my number to the new phone|Please cancel, my father has died|Help|Wrong amount on my payslip|Access for Bill Open|Order never came|Search does not find my file',
  );
  const states = parts('Open|Pending|Solved|New|On hold');
  const colours = ['#e8590c', '#1971c2', '#2f9e44', '#c2255c', '#868e96'];
  const rows = each(
    subjects,
    (
      subject,
      at,
    ) => `<tr class="${at === 3 ? 'chosen' : ''}"><td><span class="box"></span></td><td>#${48_120 - at * 7}</td>
      <td><span class="pill" style="background:${colours[at % 5]}">${states[at % 5]}</span></td><td>{free:${subject}}</td>
      <td>{name:${colleague(at).name}}</td><td>{name:${colleague(at + 9).first}}</td><td>${1 + at} h ago</td></tr>`,
  );
  return {
    name: 'tickets',
    css: `body{font:13px/1.4 Roboto;color:#2f3941;background:#fff}
      .top{height:52px;background:#03363d;color:#fff;display:flex;align-items:center;gap:26px;padding:0 18px}
      .side{position:absolute;top:52px;left:0;width:230px;bottom:0;background:#f8f9f9;border-right:1px solid #d8dcde;padding:16px 0}
      .side div{padding:7px 20px;display:flex;justify-content:space-between}.side .on{background:#daeee6;font-weight:700}
      .main{position:absolute;top:52px;left:230px;width:1120px;padding:20px}h1{font-size:22px;font-weight:500;margin-bottom:14px}
      td,th{padding:9px 10px;border-bottom:1px solid #e9ebed;white-space:nowrap;font-weight:400;text-align:left}th{color:#68737d;font-size:12px}
      .box{display:inline-block;width:14px;height:14px;border:1px solid #87929d;border-radius:3px}.pill{color:#fff;padding:1px 7px;border-radius:3px;font-size:11px}
      .chosen td{background:#edf7ff}.detail{position:absolute;top:52px;right:0;width:570px;bottom:0;border-left:1px solid #d8dcde;padding:20px}
      .label{color:#68737d;font-size:12px;margin-top:12px}.value{border:1px solid #d8dcde;border-radius:4px;padding:7px 10px;margin-top:4px}
      .tip{position:absolute;left:640px;top:300px;background:#2f3941;color:#fff;padding:6px 10px;border-radius:4px;font-size:12px;box-shadow:0 4px 10px #0004}
      .btn{background:#1f73b7;color:#fff;border-radius:4px;padding:8px 16px;display:inline-block}.btn.q{background:#fff;color:#1f73b7;border:1px solid #1f73b7}`,
    body: `<div class="top"><b>Helpline</b><span>[Tickets]</span><span>[Customers]</span><span>[Reports]</span><span>[Settings]</span><span style="margin-left:auto">{name:${colleague(11).name}}</span></div>
      <div class="side"><div class="on">[Your open tickets] <span>24</span></div><div>[Unassigned] <span>7</span></div><div>[All tickets] <span>311</span></div><div>[Recently updated] <span>52</span></div><div>[Suspended] <span>3</span></div><div>[Deleted] <span>19</span></div></div>
      <div class="main"><h1>[Your open tickets]</h1><table><tr><th></th><th>[ID]</th><th>[Status]</th><th>[Subject]</th><th>[Requester]</th><th>[Assignee]</th><th>[Updated]</th></tr>${rows}</table></div>
      <div class="detail"><div style="font-size:18px">{free:${subjects[3]}}</div><div class="label">[Requester]</div><div class="value">{name:${colleague(3).name}} &lt;{email:${colleague(3).email}}&gt;</div>
        <div class="label">[Phone number]</div><div class="value">{phone:${colleague(3).phone}}</div><div class="label">[Assignee]</div><div class="value">{name:${colleague(12).name}}</div>
        <div class="label">[Tags]</div><div class="value">{free:vip} &nbsp; {free:complaint} &nbsp; {free:second warning}</div><div class="label">[Priority]</div><div class="value">High</div>
        <p style="margin:18px 0;line-height:1.6">{free:I was in hospital for six weeks and now nothing works. My husband Will used my password while I was away, please change it and do not tell him the new one.}</p>
        <p style="margin-bottom:18px;background:#fff7ed;padding:12px;border:1px solid #fed6a8">{free:Called her back at home. She cried. Do not close before Friday.}</p><span class="btn">[Submit as solved]</span> <span class="btn q">[Cancel]</span></div>
      <div class="tip" data-opaque>{free:Last call: she asked for the works council}</div>`,
  };
}

function invoice(): OfficePage {
  const goods = parts(
    'Rollstuhl faltbar, Breite 44|Kompressionsstrümpfe Kl. 2|Insulinpumpe, Miete April|Beratung vor Ort, Frau Kuhn|Treppenlift Probefahrt|Pflegebett mit Matratze',
  );
  const rows = each(
    goods,
    (text, at) =>
      `<tr><td class="r">${(at + 1) * 10}</td><td>{id:40-${7731 + at * 19}}</td><td>{free:${text}}</td><td class="r">${at + 1}</td><td>Stk</td><td class="r">{amount:${(at + 1) * 118},50}</td><td class="r">{amount:${(at + 1) * (at + 1) * 118},50}</td><td class="r">19 %</td></tr>`,
  );
  const value = (label: string, type: string, text: string): string =>
    `<div class="f"><span class="l">[${label}]</span><span class="v">{${type}:${text}}</span></div>`;
  const who = colleague(18);
  return {
    name: 'invoice-de',
    css: `body{font:12px/1.3 "Liberation Sans";background:#dfe7f0;color:#111}.bar{background:linear-gradient(#f4f7fb,#cbd8e8);border-bottom:1px solid #8aa2bf;padding:4px 10px;display:flex;gap:20px}
      .title{font-weight:700;font-size:15px;padding:9px 12px;background:#eef3f9;border-bottom:1px solid #b5c6da}.f{display:flex;height:24px;align-items:center}.l{width:170px;color:#333}.v{background:#fff;border:1px solid #93a9c4;height:19px;width:280px;padding:1px 4px;white-space:nowrap;overflow:hidden}
      .cols{display:grid;grid-template-columns:repeat(3,480px);gap:2px 30px;padding:14px}.tabs{display:flex;gap:2px;padding:0 14px;border-bottom:1px solid #7f98b6}.tabs span{border:1px solid #7f98b6;border-bottom:0;padding:4px 14px;background:#c9d7e8;border-radius:4px 4px 0 0}.tabs span.on{background:#fff}
      table{background:#fff;margin:0 14px;width:1500px}td,th{border:1px solid #bccadb;padding:3px 6px;font-weight:400;text-align:left;height:21px}th{background:#d7e2ee}.r{text-align:right}.status{position:absolute;bottom:0;left:0;right:0;background:#eef3f9;border-top:1px solid #8aa2bf;padding:5px 12px}
      .b{border:1px solid #7f98b6;background:linear-gradient(#fff,#dbe5f0);padding:3px 14px;border-radius:2px}`,
    body: `<div class="bar"><span>[Beleg]</span><span>[Bearbeiten]</span><span>[Springen]</span><span>[Zusätze]</span><span>[Umfeld]</span><span>[System]</span><span>[Hilfe]</span></div>
      <div class="bar"><span class="b">[Speichern]</span><span class="b">[Drucken]</span><span class="b">[Stornieren]</span><span class="b">[Belegfluss anzeigen]</span><span class="b">[Zurück]</span></div>
      <div class="title">[Rechnung ändern:] {id:RE-2026-00417} – {name:${who.name}}</div>
      <div class="cols">${value('Auftraggeber', 'name', who.name)}${value('Rechnungsdatum', 'date', '17.11.2026')}${value('Zahlungsbedingung', 'free', '14 Tage netto, nach Mahnung')}
        ${value('Straße', 'address', who.street)}${value('Fälligkeitsdatum', 'date', '01.12.2026')}${value('IBAN', 'iban', 'DE44 5001 0517 5407 3249 31')}
        ${value('Ort', 'address', `71634 ${who.city}`)}${value('Kundennummer', 'id', '1004718')}${value('Kontoinhaber', 'name', colleague(2).name)}
        ${value('Telefon', 'phone', who.phone)}${value('Sachbearbeiter', 'name', 'Mark Neu')}${value('Krankenkasse', 'health', 'AOK, Pflegegrad 3')}</div>
      <div class="tabs"><span class="on">[Positionen]</span><span>[Konditionen]</span><span>[Partner]</span><span>[Texte]</span><span>[Anlagen]</span></div>
      <table style="margin-top:10px"><tr><th>[Position]</th><th>[Artikel]</th><th>[Bezeichnung]</th><th>[Menge]</th><th>[Einheit]</th><th>[Einzelpreis]</th><th>[Betrag]</th><th>[Steuer]</th></tr>${rows}
        <tr><td colspan="6" class="r">[Summe netto]</td><td class="r">{amount:10.856,00}</td><td></td></tr><tr><td colspan="6" class="r"><b>[Gesamtbetrag]</b></td><td class="r"><b>{amount:12.918,64}</b></td><td></td></tr></table>
      <div style="padding:16px">[Interne Notiz]<div style="background:#ffffe1;border:1px solid #93a9c4;width:1500px;padding:6px;margin-top:4px;height:64px">{free:Tochter zahlt, Frau Stöckl ist seit März dement. Nicht mehr anrufen, nur an Herrn Brandstätter schreiben.}</div></div>
      <div class="status">Beleg wurde von {name:kuhn_i} am {date:17.11.2026 um 14:52} geändert</div>`,
  };
}

function bankTransfer(): OfficePage {
  const lines = parts(
    'Loyer novembre|Dr Marchand, consultation|Pension alimentaire Théo|Virement salaire|Pharmacie du Puits|Cotisation syndicale|Clinique des Lilas|Remboursement prêt|Don à la paroisse',
  );
  const rows = each(
    lines,
    (text, at) =>
      `<div class="op"><span class="d">{date:${20 - at}/11/2026}</span><span class="t">{free:${text}}<small>{name:${colleague(at + 4).name}}</small></span><span class="a ${at === 3 ? 'plus' : ''}">{amount:${at === 3 ? '+ 2 318,44' : `− ${(at + 2) * 37},${10 + at * 9}`} €}</span></div>`,
  );
  const entry = (label: string, html: string): string => `<label>[${label}]</label><div class="in">${html}</div>`;
  return {
    name: 'bank-transfer-fr',
    css: `body{font:15px/1.45 "Open Sans";background:#f2f0ec;color:#252525}.head{background:#fff;height:72px;display:flex;align-items:center;gap:38px;padding:0 90px;border-bottom:3px solid #00796b}
      .head .on{color:#00796b;font-weight:600;border-bottom:3px solid #00796b;height:72px;line-height:72px}.card{position:absolute;background:#fff;border-radius:14px;box-shadow:0 2px 14px #0000001a;padding:30px}
      h2{font-size:24px;font-weight:400;margin-bottom:16px}label{display:block;font-size:13px;color:#6a6a6a;margin:13px 0 4px}.in{border:1px solid #bdbdbd;border-radius:6px;padding:9px 12px;display:flex;justify-content:space-between}
      .op{display:flex;padding:11px 0;border-bottom:1px solid #eee}.d{width:110px;color:#777}.t{flex:1}.t small{display:block;color:#888;font-size:12px}.a{font-weight:600}.plus{color:#00796b}
      .go{background:#00796b;color:#fff;border-radius:24px;padding:12px 32px;display:inline-block}.no{border:1px solid #00796b;color:#00796b;border-radius:24px;padding:11px 30px;display:inline-block}
      .drop{position:absolute;left:120px;top:388px;width:620px;background:#fff;border:1px solid #bbb;box-shadow:0 8px 20px #0003;z-index:3}.drop div{padding:10px 14px;display:flex;justify-content:space-between}.drop .on{background:#e0f2f1}`,
    body: `<div class="head"><b style="font-size:22px">Crédit du Val</b><span>[Mes comptes]</span><span class="on">[Virements]</span><span>[Cartes]</span><span>[Épargne]</span><span>[Documents]</span><span style="margin-left:auto">[Bonjour] {name:Élodie}</span><u>[Déconnexion]</u></div>
      <div class="card" style="left:90px;top:110px;width:680px;height:860px"><h2>[Nouveau virement]</h2>${entry('Compte à débiter', '<span>{name:Mme É. Marchand} — {iban:FR76 3000 4028 3798 7654 3210 943}</span><span>{amount:1 204,17 €}</span>')}
        ${entry('Bénéficiaire', '<span>{name:Mar}<span style="border-left:2px solid #00796b;margin-left:1px"></span></span>')}<div style="height:170px"></div>
        ${entry('Montant', '{amount:480,00} <span>€</span>')}${entry('Motif', '{free:avance pour le déménagement}')}${entry('Date d’exécution', '{date:24/11/2026}')}
        <div style="margin-top:30px;display:flex;gap:16px"><span class="go">[Valider]</span><span class="no">[Annuler]</span></div></div>
      <div class="drop" data-opaque><div class="on"><span>{name:Marchand Théo}</span><span>{iban:FR76 1027 8060 0001}</span></div><div><span>{name:Marie Page}</span><span>{iban:FR14 2004 1010 0505}</span></div><div><span>{name:Mairie de Valbonne}</span><span>{iban:FR76 3000 1007 9412}</span></div><div><u>[Ajouter un bénéficiaire]</u></div></div>
      <div class="card" style="left:810px;top:110px;width:1020px"><h2>[Dernières opérations]</h2>${rows}<div style="padding-top:16px"><u>[Voir tout]</u></div></div>
      <div style="position:absolute;right:40px;bottom:36px;background:#323232;color:#fff;padding:14px 22px;border-radius:4px">{free:Virement de 55 € à Théo enregistré} &nbsp; <b style="color:#80cbc4">[ANNULER]</b></div>`,
  };
}

function booking(): OfficePage {
  const flight = (from: string, to: string, at: number): string =>
    `<div class="leg"><div><b class="h">${7 + at * 4}:${15 + at * 20}</b><div>{address:${from}}</div></div><div class="line"></div><div><b class="h">${10 + at * 4}:${10 + at * 15}</b><div>{address:${to}}</div></div><div class="m">[Vuelo] {id:RX 4${17 + at}}<br>[Asiento] {id:${12 + at * 9}C}<br>[Clase] Turista</div></div>`;
  const traveller = (at: number): string =>
    `<div class="card"><h3>[Pasajero] ${at}</h3><dl><dt>[Nombre]</dt><dd>{name:${colleague(at * 7).first}}</dd><dt>[Apellidos]</dt><dd>{name:${colleague(at * 7).last}}</dd><dt>[Fecha de nacimiento]</dt><dd>{date:${colleague(at * 7).born}}</dd><dt>[Pasaporte]</dt><dd>{id:PAB88${at}412}</dd><dt>[Comida especial]</dt><dd>{health:Sin gluten, halal}</dd><dt>[Asistencia]</dt><dd>{health:Silla de ruedas}</dd></dl></div>`;
  return {
    name: 'booking-es',
    css: `body{font:14px/1.5 "DejaVu Sans Condensed","DejaVu Sans";font-stretch:condensed;background:linear-gradient(#fdf6ee,#f5e3cf);color:#3b2a1a}.head{background:#b3261e;color:#fff;padding:16px 60px;display:flex;gap:34px;align-items:center}
      .steps{display:flex;gap:0;padding:18px 60px}.steps span{padding:6px 26px;border-bottom:4px solid #d8c3ac}.steps .on{border-color:#b3261e;font-weight:700}.wrap{display:flex;gap:24px;padding:0 60px;align-items:flex-start}.card{background:#fffdfa;border:1px solid #e3cdb4;border-radius:10px;padding:20px;margin-bottom:18px}
      .leg{display:flex;gap:24px;align-items:center;padding:12px 0;border-bottom:1px dashed #d8c3ac}.h{font-size:26px}.line{width:190px;height:2px;background:#b3261e}.m{color:#7a6450;font-size:13px}h3{font-size:17px;margin-bottom:8px}dl{display:grid;grid-template-columns:170px 230px;gap:6px}dt{color:#7a6450}
      .pay{background:#b3261e;color:#fff;padding:12px;text-align:center;border-radius:8px;font-size:18px;margin-top:12px}`,
    body: `<div class="head"><b style="font-size:24px">AeroPozo</b><span>[Vuelos]</span><span>[Mis reservas]</span><span>[Check-in]</span><span>[Ayuda]</span><span style="margin-left:auto">{name:Joaquín Serrano} · {amount:14.220 puntos}</span></div>
      <div class="steps"><span>[Buscar]</span><span>[Elegir vuelo]</span><span class="on">[Datos del pasajero]</span><span>[Pago]</span><span>[Confirmación]</span></div>
      <div class="wrap"><div><div class="card"><h3>[Itinerario] · [Código de reserva] {id:K7QX2M}</h3>${flight('Villarreal (VLR)', 'Montalto (MTL)', 0)}${flight('Montalto (MTL)', 'Villarreal (VLR)', 2)}</div><div style="display:flex;gap:18px">${traveller(1)}${traveller(2)}</div></div>
      <div class="card" style="width:520px"><h3>[Datos de contacto]</h3><dl><dt>[Correo electrónico]</dt><dd>{email:joaquin.serrano@correo.example}</dd><dt>[Teléfono]</dt><dd>{phone:+34 910 550 184}</dd><dt>[Dirección]</dt><dd>{address:Calle del Pozo 22, 46100 Villarreal}</dd><dt>[Contacto de emergencia]</dt><dd>{name:Mamá} {phone:610 55 01 84}</dd></dl>
        <h3 style="margin-top:22px">[Pago]</h3><dl><dt>[Titular]</dt><dd>{name:J SERRANO LOPEZ}</dd><dt>[Número de tarjeta]</dt><dd>{card:4539 5501 8412 7006}</dd><dt>[Caducidad]</dt><dd>{date:09/29}</dd><dt>[Importe total]</dt><dd><b>{amount:612,40 €}</b></dd></dl><div class="pay">[Pagar ahora]</div><p style="margin-top:10px;color:#7a6450">{free:Viaje por el entierro de la abuela, avisar al colegio.}</p></div></div>`,
  };
}

function shopOrders(): OfficePage {
  const rows = each(
    parts(
      'Pagato|In attesa|Spedito|Annullato|Pagato|Rimborsato|Spedito|Pagato|In attesa|Spedito|Pagato|Annullato|Spedito',
    ),
    (state, at) =>
      `<tr><td>{id:#10${418 - at}}</td><td>{name:${colleague(at * 5 + 3).name}}</td><td>{address:${colleague(at * 5 + 3).street}, ${colleague(at * 5 + 3).city}}</td><td><i class="dot" style="background:hsl(${at * 47} 60% 55%)"></i>${state}</td><td>{free:${parts('Test di gravidanza ×2|Parrucca castana|Libro “Save”|Crema per eczema|Bara per urna|Filtro|Home kit|Busta anonima')[at % 8]}}</td><td class="r">{amount:€ ${(at + 1) * 23},90}</td></tr>`,
  );
  return {
    name: 'shop-orders-it',
    css: `body{font:14px/1.4 "Liberation Sans";background:#101418;color:#d7dde3}.side{position:absolute;left:0;top:0;bottom:0;width:210px;background:#0b0e11;padding:18px 0}.side div{padding:10px 22px;color:#8b98a5}.side .on{background:#1c252e;color:#fff;border-left:3px solid #f5a623}
      .main{position:absolute;left:210px;right:0;top:0;padding:22px 34px}.kpi{display:flex;gap:18px;margin:18px 0}.kpi div{background:#182028;border-radius:10px;padding:16px 22px;width:300px}.kpi b{display:block;font-size:30px;color:#fff;font-weight:400}
      table{width:100%;background:#141a20}td,th{padding:12px 14px;border-bottom:1px solid #222b34;text-align:left;font-weight:400;white-space:nowrap}th{color:#8b98a5;font-size:12px;text-transform:uppercase;letter-spacing:1px}.r{text-align:right}.dot{display:inline-block;width:9px;height:9px;border-radius:9px;margin-right:8px}
      .chip{border:1px solid #34414d;border-radius:18px;padding:6px 16px;margin-right:8px;display:inline-block}.chip.on{background:#f5a623;color:#111}.find{border:1px solid #34414d;background:#0b0e11;border-radius:6px;padding:8px 12px;width:420px}`,
    body: `<div class="side"><b style="padding:0 22px 18px;display:block;font-size:18px">Bottega</b><div>[Pannello]</div><div class="on">[Ordini]</div><div>[Prodotti]</div><div>[Clienti]</div><div>[Sconti]</div><div>[Spedizioni]</div><div>[Impostazioni]</div></div>
      <div class="main"><div style="display:flex;align-items:center;gap:20px"><h1 style="font-weight:400;font-size:28px">[Ordini]</h1><span class="find">{name:bellomo fran}<span style="border-left:1px solid #fff"></span></span><span class="chip on" style="margin-left:auto">[Nuovo ordine]</span><span class="chip">[Esporta]</span><span>{name:Francesca}</span></div>
      <div class="kpi"><div>[Vendite di oggi]<b>{amount:€ 4.817,20}</b></div><div>[Ordini aperti]<b>38</b></div><div>[Resi]<b>5</b></div><div>[Miglior cliente]<b>{name:Davide Esposito}</b></div></div>
      <div style="margin-bottom:14px"><span class="chip on">[Tutti]</span><span class="chip">[Da spedire]</span><span class="chip">[Non pagati]</span><span class="chip">[Archiviati]</span><span class="chip">{free:Amanti}</span></div>
      <table><tr><th>[Ordine]</th><th>[Cliente]</th><th>[Indirizzo]</th><th>[Stato]</th><th>[Prodotto]</th><th class="r">[Totale]</th></tr>${rows}</table></div>`,
  };
}

function map(): OfficePage {
  const streets = parts('Kade|Dorpsstraat|Molenweg|Kerklaan|Stationsplein|Open Hof|Parkweg');
  const labels = each(
    streets,
    (street, at) =>
      `<text x="${700 + (at % 4) * 300}" y="${210 + at * 118}" transform="rotate(${((at * 23) % 60) - 30} ${700 + (at % 4) * 300} ${210 + at * 118})" font-size="14" fill="#555" stroke="#fff" stroke-width="3" paint-order="stroke"><tspan data-personal="address">${street}</tspan></text>`,
  );
  const stops = each(
    [9, 17, 5, 20, 11, 1],
    (index, at) =>
      `<div class="stop"><b>${at + 1}</b><div><div>{name:${colleague(index).name}}</div><div class="s">{address:${colleague(index).street}, ${colleague(index).city}}</div><div class="s">{health:${parts('Insuline 8:15|Wond verzorgen|Steunkousen|Medicijnen klaarzetten|Wassen, 2 personen|Palliatief')[at]}}</div></div><span class="s" style="margin-left:auto">${8 + at}:${10 + at * 7}</span></div>`,
  );
  const pins = each(
    [1, 2, 3, 4, 5, 6],
    (pin) =>
      `<g transform="translate(${640 + pin * 170},${180 + ((pin * 271) % 700)})"><path d="M0 0c-14-22-18-30-18-40a18 18 0 0 1 36 0c0 10-4 18-18 40z" fill="#d93025"/><text y="-35" text-anchor="middle" font-size="15" fill="#fff">${pin}</text></g>`,
  );
  const roads = each(
    [90, 240, 380, 520, 660, 800, 960],
    (y, at) =>
      `<path d="M480 ${y}q400 ${at * 30 - 90} 760 ${40 - at * 10}t700 ${at * 12 - 40}" stroke="${at % 3 === 0 ? '#f9c74f' : '#fff'}" stroke-width="${at % 3 === 0 ? 14 : 9}" fill="none"/><path d="M${560 + at * 190} 0q${60 - at * 20} 500 ${at * 14} 1080" stroke="#fff" stroke-width="8" fill="none"/>`,
  );
  return {
    name: 'map-nl',
    css: `body{font:14px/1.35 Roboto;color:#202124;background:#e8eaed}svg{position:absolute;left:0;top:0}.panel{position:absolute;left:0;top:0;bottom:0;width:480px;background:#fff;box-shadow:0 0 14px #0004;padding:16px}.find{border-radius:24px;box-shadow:0 1px 6px #0003;padding:12px 20px;font-size:16px}
      .stop{display:flex;gap:14px;padding:13px 4px;border-bottom:1px solid #eee}.stop b{width:26px;height:26px;background:#d93025;color:#fff;border-radius:13px;text-align:center;line-height:26px;flex:none}.s{color:#70757a;font-size:13px}
      .info{position:absolute;left:1010px;top:330px;width:330px;background:#fff;border-radius:8px;box-shadow:0 2px 12px #0005;padding:16px}.btn{border:1px solid #dadce0;border-radius:18px;padding:6px 16px;color:#1a73e8;display:inline-block;margin-right:6px}`,
    body: `<svg width="1920" height="1080"><rect width="1920" height="1080" fill="#e3e8dc"/><path d="M1300 0q-90 300 60 520t-40 560h420V0z" fill="#a8d4f0"/>${roads}${labels}${pins}</svg>
      <div class="panel"><div class="find">{address:Kade 31, Oudewater}</div><div style="display:flex;gap:6px;margin:16px 0"><span class="btn">[Routebeschrijving]</span><span class="btn">[Opslaan]</span><span class="btn">[Delen]</span></div>
      <h2 style="font-weight:500;font-size:19px;margin:8px 0">[Route van vandaag] – {name:Sanne}</h2>${stops}<p class="s" style="margin-top:14px">[Totale afstand] {free:23,4 km} · [Reistijd] {free:1 u 12 min}</p></div>
      <div class="info" data-opaque><b>{name:Noor van Dam}</b><div class="s">{address:Dorpsstraat 12, 2161 LW Lisserveen}</div><div class="s">{phone:+31 10 555 0148}</div><div style="margin-top:10px">{free:Sleutel onder de blauwe pot, hond bijt}</div><div style="margin-top:12px"><span class="btn">[Bellen]</span><span class="btn">[Sluiten]</span></div></div>
      <div style="position:absolute;right:24px;bottom:24px;background:#fff;border-radius:4px;box-shadow:0 1px 4px #0005;font-size:22px;text-align:center;width:40px">+<div style="border-top:1px solid #ddd">−</div></div>`,
  };
}
