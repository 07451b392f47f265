import { seededRandom } from '../../attacks/seeded-random.ts';
import { avatar, landscape } from '../pictures.ts';
import { each, parts, type OfficePage } from './office-page.ts';
import { colleague } from './people.ts';

/** Pages on which people keep, write and fill in documents. */
export const FILE_PAGES: readonly OfficePage[] = [
  fileManager(),
  gallery(),
  sheet(),
  slides(),
  taxForm(),
  login(),
  settings(),
  contract(),
];

function fileManager(): OfficePage {
  const random = seededRandom(43);
  const names = parts(
    'Umowa Wrona.pdf|Home|Rozwód|Wyniki badań|Print|Zdjęcie Zosi.jpg|L4 listopad.pdf|New folder|Pozew.docx|CV_Zielinski.pdf|Mark|Hasła.txt|Wesele.mp4|Pensja.xlsx|Dom|Kopia (2)|Test HIV.pdf|Nowy folder',
  );
  const items = each(
    names,
    (name, at) =>
      `<div class="i ${at === 4 ? 'on' : ''}"><div class="p">${at % 6 === 5 ? avatar(random, 92, 'photo', false) : at % 6 === 0 ? `<div class="doc">${'<u></u>'.repeat(7)}</div>` : '<div class="fold"></div>'}</div>{free:${name}}</div>`,
  );
  return {
    name: 'file-manager-pl',
    css: `body{font:13px/1.3 "Open Sans";background:#fafafa;color:#2e3436}.hd{background:#ebebeb;border-bottom:1px solid #ccc;padding:9px 14px;display:flex;gap:12px;align-items:center}.path{background:#fff;border:1px solid #ccc;border-radius:6px;padding:5px 12px;width:900px}.side{position:absolute;left:0;top:48px;bottom:0;width:220px;background:#f2f2f2;border-right:1px solid #ddd;padding:10px;line-height:2.3}.grid{position:absolute;left:230px;top:60px;width:1660px;display:flex;flex-wrap:wrap;gap:26px 30px;padding:14px}.i{width:150px;text-align:center;padding:8px;border-radius:6px}.on{background:#3584e4;color:#fff}.p{height:100px;display:flex;justify-content:center;align-items:center;margin-bottom:6px}.fold{width:96px;height:72px;background:#62a0ea;border-radius:6px;border-top:12px solid #438de6}.doc{width:72px;height:94px;background:#fff;border:1px solid #bbb;padding:8px}.doc u{display:block;height:4px;background:#ddd;margin-bottom:6px}
      .menu{position:absolute;left:980px;top:230px;width:260px;background:#fff;border:1px solid #bbb;border-radius:8px;box-shadow:0 6px 22px #0004;padding:6px}.menu div{padding:8px 14px}.st{position:absolute;right:14px;bottom:14px;background:#fff;border:1px solid #ccc;border-radius:6px;padding:6px 12px}`,
    body: `<div class="hd"><b>‹ ›</b><span class="path">{free:Katalog domowy / piotr / Rozwód / Dom}</span><span style="margin-left:auto">[Szukaj]</span><span>[Widok]</span><span>[Sortuj]</span></div><div class="side">[Ostatnie]<br>[Ulubione]<br>[Katalog domowy]<br>[Dokumenty]<br>[Muzyka]<br>[Obrazy]<br>[Pobrane]<br>[Wideo]<br>[Kosz]<br>{free:PENDRIVE ANIA}</div><div class="grid">${items}</div><div class="menu" data-opaque><div>[Otwórz]</div><div>[Otwórz za pomocą…]</div><div>[Wytnij]</div><div>[Kopiuj]</div><div>[Zmień nazwę]</div><div>[Przenieś do kosza]</div><div>[Właściwości]</div></div><div class="st">{free:„Print”} zaznaczony, {free:2,4 MB}</div>`,
  };
}

function gallery(): OfficePage {
  const random = seededRandom(47);
  const captions = parts(
    'Zosia, first day at school|Home|Will & May, Saltcombe|Mum after the operation|Office party, Art drunk|New|Passport page|Demo in Redhaven|Noor, 21 weeks|Close to the lake|Print this one|Grandpa’s funeral',
  );
  return {
    name: 'gallery-en',
    css: `body{font:14px/1.4 Roboto;background:#fff;color:#202124}.t{padding:14px 26px;display:flex;gap:24px;align-items:center;border-bottom:1px solid #eee}.find{background:#f1f3f4;border-radius:8px;padding:10px 18px;width:640px}.g{position:absolute;left:230px;top:100px;display:flex;flex-wrap:wrap;gap:10px;width:1680px}.ph{position:relative;width:400px;height:290px;overflow:hidden;background:#ddd;display:flex;justify-content:center}.cap{position:absolute;left:0;right:0;bottom:0;padding:30px 12px 9px;color:#fff;background:linear-gradient(transparent,#000a)}.s{position:absolute;left:0;top:80px;width:220px;padding:10px 26px;line-height:2.6}`,
    body: `<div class="t"><b style="font-size:20px">Pictures</b><span class="find">{name:noor hospital}</span><span style="margin-left:auto">[Upload]</span><span>[Share]</span><span>[Settings]</span></div><div class="s">[Photos]<br>[Albums]<br>[People]<br>[Places]<br>[Favorites]<br>[Archive]<br>[Trash]</div><div class="g"><div style="width:100%;font-size:18px">[Today]</div>${each(captions, (text, at) => `<div class="ph" ${at % 2 === 0 ? 'data-picture="photo"' : ''}>${at % 2 === 0 ? avatar(random, 290, 'photo', false) : landscape(random, 400, 290)}<span class="cap">{free:${text}}</span></div>`)}</div>`,
  };
}

function sheet(): OfficePage {
  const heads = parts('Nachname|Vorname|Abteilung|Status|Gehalt|Eintritt|Grund');
  const rows = each(
    Array.from({ length: 38 }),
    (_, at) =>
      `<tr><td class="n">${at + 2}</td><td>{name:${colleague(at * 5).last}}</td><td>{name:${colleague(at * 5).first}}</td><td>${parts('Vertrieb|Lager|Einkauf|Sales|IT')[at % 5]}</td><td>{free:${parts('Krank|Aktiv|Gekündigt|Aktiv|Elternzeit')[at % 5]}}</td><td class="r">{amount:${2900 + at * 71},00 €}</td><td>{date:${1 + (at % 28)}.0${1 + (at % 9)}.20${10 + (at % 16)}}</td><td>{free:${parts('Rücken|–|Drucken|Betrug?|Kind 2|Offen|Alkohol')[at % 7]}}</td></tr>`,
  );
  return {
    name: 'sheet-filter-de',
    css: `body{font:12px/1.3 "Liberation Sans";background:#f3f3f3;color:#222}.rib{display:flex;gap:22px;background:#217346;color:#fff;padding:9px 16px}.tool{display:flex;gap:26px;background:#f8f8f8;padding:12px 16px;border-bottom:1px solid #ccc}.fx{background:#fff;border-bottom:1px solid #ccc;padding:5px 10px;display:flex;gap:14px}table{background:#fff}td,th{border:1px solid #d4d4d4;padding:3px 8px;width:170px;white-space:nowrap;text-align:left;font-weight:400}.n{width:40px;background:#efefef;color:#666;text-align:center}.r{text-align:right}th b{float:right;border:1px solid #aaa;background:#eee;padding:0 3px;font-size:9px}.f{position:absolute;left:570px;top:140px;width:270px;background:#fff;border:1px solid #999;box-shadow:3px 3px 8px #0004;padding:8px;line-height:24px}.f i{display:inline-block;width:12px;height:12px;border:1px solid #777;margin-right:8px}.f .b{border:1px solid #aaa;padding:2px 18px;background:#eee}.sel{outline:2px solid #217346}.tabs{position:absolute;left:0;right:0;bottom:0;background:#e6e6e6;display:flex;gap:2px;padding:0 40px}.tabs span{padding:6px 18px;background:#d5d5d5}.tabs .on{background:#fff;color:#217346;font-weight:700}.hl td{background:#e2efda}`,
    body: `<div class="rib"><span>[Datei]</span><span>[Start]</span><span>[Einfügen]</span><span>[Seitenlayout]</span><span>[Formeln]</span><span>[Daten]</span><span>[Überprüfen]</span><span>[Ansicht]</span><span style="margin-left:auto">{name:Ilse Kuhn}</span></div><div class="tool"><span>[Filtern]</span><span>[Sortieren]</span><span>[Löschen]</span><span>[Gruppieren]</span><span>[Duplikate entfernen]</span></div><div class="fx"><span>E4</span><span>fx</span><span>{amount:=C4*1,03+Bonus_Kuhn}</span></div><table><tr class="hl"><td class="n">1</td>${each(heads, (head) => `<th>[${head}]<b>▾</b></th>`)}</tr>${rows}</table>
      <div class="f" data-opaque>[Von A bis Z sortieren]<br>[Von Z bis A sortieren]<br>[Nach Farbe filtern]<hr>[Suchen]<br><i></i>[(Alles auswählen)]<br><i></i>{free:Aktiv}<br><i></i>{free:Elternzeit}<br><i></i>{free:Gekündigt}<br><i></i>{free:Krank}<br><span class="b">[OK]</span> <span class="b">[Abbrechen]</span></div><div class="tabs"><span class="on">{free:Abbau 2027}</span><span>{free:Sales}</span><span>{free:Liste Hübner}</span><span>+</span></div>`,
  };
}

function slides(): OfficePage {
  const thumbs = parts('Reorganisation North|Who leaves|Open questions|Talk with Art|Home|Next steps');
  return {
    name: 'slides-en',
    css: `body{font:13px/1.35 "Liberation Sans";background:#e5e5e5;color:#333}.rib{background:#b7472a;color:#fff;display:flex;gap:24px;padding:10px 18px}.tool{background:#f5f5f5;padding:12px 18px;display:flex;gap:28px;border-bottom:1px solid #ccc}.th{position:absolute;left:0;top:84px;bottom:26px;width:250px;background:#f0f0f0;padding:14px;border-right:1px solid #ccc}.th div{background:#fff;border:1px solid #bbb;height:118px;margin-bottom:16px;padding:12px;font-size:11px}.th .on{outline:3px solid #b7472a}.s{position:absolute;left:310px;top:110px;width:1240px;height:700px;background:#fff;box-shadow:0 2px 10px #0003;padding:60px 80px}.notes{position:absolute;left:250px;right:0;bottom:26px;height:170px;background:#fff;border-top:1px solid #ccc;padding:14px 20px;font-size:15px}.com{position:absolute;right:0;top:84px;width:330px;bottom:196px;background:#fafafa;border-left:1px solid #ccc;padding:16px}.st{position:absolute;left:0;right:0;bottom:0;height:26px;background:#b7472a;color:#fff;padding:4px 14px}`,
    body: `<div class="rib"><span>[File]</span><span>[Home]</span><span>[Insert]</span><span>[Design]</span><span>[Transitions]</span><span>[Animations]</span><span>[Slide Show]</span><span>[Review]</span><span>[View]</span></div><div class="tool"><span>[New slide]</span><span>[Layout]</span><span>[Reset]</span><span>[Shapes]</span><span>[Arrange]</span></div><div class="th">${each(thumbs, (text, at) => `<div class="${at === 1 ? 'on' : ''}">{free:${text}}</div>`)}</div>
      <div class="s"><div style="font:300 64px Roboto;color:#b7472a">{free:Who leaves}</div><ul style="font:32px/1.7 Roboto;margin-top:26px"><li>{free:Mark Page, sick since May}</li><li>{free:Rosalind (talk first!)}</li><li>{free:Both in Sales}</li><li>{free:Home team stays}</li></ul><div style="position:absolute;right:80px;bottom:40px;font:900 22px Roboto;color:#ddd">{free:CONFIDENTIAL – board}</div></div><div class="com"><b>[Comments]</b><div style="margin-top:12px"><b>{name:Hope Sales}</b><br>{free:Delete}</div><div style="margin-top:12px"><b>{name:Grant Field}</b><br>{free:no, the board wants names}</div></div><div class="notes"><span style="color:#888">[Notes]</span><br>{free:Do not print. Say that May has been told. Art will cry, have water ready.}</div><div class="st">[Slide] 2 [of] 6 &nbsp; [Notes] &nbsp; [Comments]</div>`,
  };
}

function taxForm(): OfficePage {
  const cells = (text: string): string =>
    `<span class="cells">${each([...text], (sign) => `<i>{id:${sign}}</i>`)}</span>`;
  return {
    name: 'tax-form-en',
    css: `body{background:#525659;font:14px/1.4 "Liberation Sans";color:#000}.bar{background:#323639;color:#fff;padding:13px 20px;display:flex;gap:26px}.pg{position:absolute;left:460px;top:66px;width:1000px;height:1300px;background:#fff;padding:50px 60px;font-family:"Liberation Serif";font-size:16px}.cells i{display:inline-block;width:26px;height:30px;border:1px solid #d33;text-align:center;font:18px/30px "DejaVu Sans Mono"}.ln{margin:14px 0}.fill{background:#e8f0fe;border-bottom:1px solid #333;padding:3px 8px;font:17px "Liberation Mono"}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 40px}.wm{position:absolute;left:180px;top:420px;font:90px "Liberation Sans";color:#8080801f;transform:rotate(-35deg)}.sig{font:italic 34px Z003;color:#1a2f8a}.tip{position:absolute;left:900px;top:560px;background:#ffffe1;border:1px solid #000;padding:3px 8px;font:12px "Liberation Sans"}.v{position:absolute;left:14px;top:600px;writing-mode:vertical-rl;transform:rotate(180deg);font:11px "Liberation Sans";color:#777}`,
    body: `<div class="bar"><span>{free:return_2025_bill_open.pdf}</span><span>2 / 9</span><span>125%</span><span>[Download]</span><span>[Print]</span><span>[Fit to page]</span></div><div class="pg"><h2>[Tax return for individuals]</h2><div class="ln">[Unique taxpayer reference]<br>${cells('4417820936')}</div><div class="ln">[National Insurance number]<br>${cells('QQ12KL34C')}</div><div class="two"><div class="ln">[Surname]<br><span class="fill">{name:OPEN}</span></div><div class="ln">[First name]<br><span class="fill">{name:BILL}</span></div><div class="ln">[Date of birth]<br>${cells('27031958')}</div><div class="ln">[Telephone]<br><span class="fill">{phone:01632 960404}</span></div></div><div class="ln">[Address]<br><span class="fill">{address:FLAT 2, 9 QUAY ST, SALTCOMBE}</span></div><div class="ln">[Total income]<br><span class="fill">{amount:31,208.44}</span></div><div class="ln">[Disability allowance]<br><span class="fill">{amount:2,870.00}</span></div><div class="ln">[Signature]<br><span class="sig">{name:Bill Open}</span></div><div class="wm">{name:DRAFT B. OPEN}</div><div class="v">{id:SA100-77-4417820936-B}</div></div><div class="tip" data-opaque>{free:checked by May, looks wrong}</div>`,
  };
}

function login(): OfficePage {
  return {
    name: 'login-fr',
    width: 1280,
    height: 800,
    css: `body{font:17px/1.5 Roboto;background:linear-gradient(135deg,#3b5bdb,#845ef7);color:#212529}.c{position:absolute;left:400px;top:90px;width:480px;background:#fff;border-radius:16px;padding:40px;box-shadow:0 20px 60px #0006}label{font-size:14px;color:#495057;display:block;margin:16px 0 4px}.in{border:2px solid #dee2e6;border-radius:8px;padding:10px 14px;display:flex;justify-content:space-between}.in.on{border-color:#5c7cfa;box-shadow:0 0 0 4px #dbe4ff}.b{background:#4c6ef5;color:#fff;border-radius:8px;text-align:center;padding:12px;margin-top:22px;font-weight:500}.l{color:#4c6ef5}.e{color:#e03131;font-size:13px}`,
    body: `<div class="c"><h1 style="font-size:28px;font-weight:500">[Connexion]</h1><p style="color:#868e96">[Bienvenue sur votre espace personnel]</p><label>[Adresse e-mail]</label><div class="in">{email:elodie.marchand@valbonne.example}</div><label>[Mot de passe]</label><div class="in on"><span>{secret:Ouvrir-2014!Théo}<span style="border-left:2px solid #000"></span></span><span class="l">[Masquer]</span></div><p class="e">{free:Ce compte a été bloqué par Mme Page}</p><div style="display:flex;justify-content:space-between;margin-top:12px;font-size:14px"><span>☑ [Rester connecté]</span><u class="l">[Mot de passe oublié ?]</u></div><div class="b">[Se connecter]</div><p style="text-align:center;margin-top:18px;font-size:14px">[Pas encore de compte ?] <u class="l">[S’inscrire]</u></p></div>`,
  };
}

function settings(): OfficePage {
  const behind = each(
    [4, 9, 2, 18, 0, 22, 11, 6, 13, 20, 1, 7],
    (index, at) =>
      `<div class="m"><b>{name:${colleague(index).name}}</b> <span style="float:right">{date:${19 - at}.11.}</span><br>{free:${parts('AW: Kündigung|Drucken|Attest|Neu|Löschen|Einladung zur Anhörung|Passwort|Speichern?|Start am Montag|Suche Wohnung|Ihr Befund|Schließen wir Lindenau?')[at]}}</div>`,
  );
  const check = (text: string, on = false): string =>
    `<div class="ck"><i class="${on ? 'on' : ''}"></i>[${text}]</div>`;
  return {
    name: 'settings-dialog-de',
    css: `body{font:13px/1.4 "DejaVu Sans";background:#f0f0f0;color:#000}.bar{background:#fff;padding:6px 12px;display:flex;gap:18px;border-bottom:1px solid #ccc}.list{position:absolute;left:0;top:34px;width:520px;bottom:0;background:#fff;border-right:1px solid #bbb}.m{padding:11px 14px;border-bottom:1px solid #eee}.mail{position:absolute;left:540px;top:50px;width:1340px;font-size:15px;line-height:1.7}.dlg{position:absolute;left:430px;top:210px;width:860px;height:600px;background:#f0f0f0;border:1px solid #555;box-shadow:0 10px 40px #0007}.dlg .t{background:#fff;padding:8px 12px;display:flex;justify-content:space-between}.tabs{display:flex;padding:12px 12px 0}.tabs span{border:1px solid #bbb;padding:5px 14px;background:#e5e5e5}.tabs .on{background:#fff;border-bottom-color:#fff}.pg{margin:0 12px;background:#fff;border:1px solid #bbb;height:440px;padding:18px}fieldset{border:1px solid #ccc;padding:10px 14px;margin-bottom:14px}.ck{padding:4px 0}.ck i{display:inline-block;width:13px;height:13px;border:1px solid #333;margin-right:9px;vertical-align:-2px}.ck i.on{background:#0067c0}.v{border:1px solid #999;background:#fff;padding:4px 8px;display:inline-block;width:360px}.b{border:1px solid #adadad;background:#e1e1e1;padding:5px 26px;display:inline-block;margin-left:8px}.b.p{border-color:#0067c0;outline:1px dotted #000}`,
    body: `<div class="bar"><span>[Datei]</span><span>[Bearbeiten]</span><span>[Ansicht]</span><span>[Nachricht]</span><span>[Extras]</span><span>[Hilfe]</span></div><div class="list">${behind}</div><div class="mail"><h2>{free:Einladung zur Anhörung am 24.11.}</h2><p>{name:Nkechi Adeyemi} &lt;{email:nkechi.adeyemi@redhaven.example}&gt;</p><p>{free:Lieber Torsten, am Dienstag hören wir dich zum Vorwurf an, du hättest Frau Kuhn bedrängt. Du darfst jemanden vom Betriebsrat mitbringen. Bitte sprich bis dahin mit niemandem darüber und lösche keine Nachrichten.}</p></div>
      <div class="dlg" data-opaque><div class="t"><span>[Einstellungen]</span><span>×</span></div><div class="tabs"><span>[Allgemein]</span><span class="on">[Konten]</span><span>[Signatur]</span><span>[Datenschutz]</span><span>[Erweitert]</span></div><div class="pg"><fieldset><legend>[Benutzerinformationen]</legend>[Name:] <span class="v">{name:Torsten Hübner}</span><br><br>[E-Mail-Adresse:] <span class="v">{email:torsten.huebner@redhaven.example}</span></fieldset><fieldset><legend>[Serverinformationen]</legend>[Kontotyp:] <span class="v">IMAP</span><br><br>[Kennwort:] <span class="v">{secret:Lindenau-1963}</span></fieldset>${check('Kennwort speichern', true)}${check('Abwesenheitsnotiz senden', true)}${check('Lesebestätigung anfordern')}<div style="margin-top:6px;border:1px solid #999;padding:5px">{free:Bin bis März in der Klinik, Vertretung: Ilse}</div></div><div style="text-align:right;padding:14px 12px"><span class="b p">[OK]</span><span class="b">[Abbrechen]</span><span class="b">[Übernehmen]</span></div></div>`,
  };
}

function contract(): OfficePage {
  return {
    name: 'word-processor-es',
    width: 1680,
    height: 1050,
    css: `body{font:13px/1.4 "Open Sans";background:#dfe3e8;color:#222}.b{background:#fff;padding:8px 18px;display:flex;gap:20px;border-bottom:1px solid #cfd4da}.pg{position:absolute;left:330px;top:110px;width:820px;height:1160px;background:#fff;padding:80px 90px;font:18px/1.75 P052,"DejaVu Serif";box-shadow:0 1px 6px #0003}.c{position:absolute;left:1190px;width:300px;background:#fff;border-left:4px solid #f59f00;padding:10px 14px;border-radius:4px}.o{position:absolute;left:20px;top:120px;width:270px;line-height:2.1}.red{color:#e03131;text-decoration:line-through}.ins{color:#1971c2;text-decoration:underline}.sel{background:#a5d8ff}`,
    body: `<div class="b"><b>{free:Contrato Lucía v3 FINAL}</b><span>[Archivo]</span><span>[Editar]</span><span>[Ver]</span><span>[Insertar]</span><span>[Formato]</span><span>[Herramientas]</span><span>[Ayuda]</span><span style="margin-left:auto">[Compartir]</span></div><div class="b"><span>[Deshacer]</span><span>[Imprimir]</span><span>P052</span><span>18</span><b>N</b><i>C</i><u>S</u><span>[Comentar]</span><span>[Sugerencias]</span></div><div class="o"><b>[Esquema]</b><br>{free:Las partes}<br>{free:Jornada}<br>{free:Inicio}<br>{free:Salario}</div>
      <div class="pg"><h1 style="font-size:30px">{free:Contrato de trabajo}</h1><p style="margin-top:18px">{free:Entre la empresa Open Table S.L. y doña Lucía Peñalver, con DNI} {id:55014827-K}{free:, domiciliada en} {address:Avenida Sur 4, Castromonte}{free:, se acuerda lo siguiente.}</p><p style="margin-top:16px">{free:La jornada será de} <span class="red">{free:40}</span> <span class="ins">{free:20}</span> {free:horas por el embarazo de la trabajadora.} <span class="sel">{free:El salario será de 1.140,00 € al mes.}</span></p><p style="margin-top:16px">{free:Inicio: 1 de diciembre. Cerrar antes del viernes, guardar copia en casa.}</p></div><div class="c" style="top:330px"><b>{name:Joaquín Serrano}</b><br>{free:Eliminar}<br><u>[Responder]</u> <u>[Resolver]</u></div><div class="c" style="top:480px"><b>{name:Francesca B.}</b><br>{free:¿ella sabe que la bajamos? no lo imprimas}<br><u>[Responder]</u> <u>[Resolver]</u></div>`,
  };
}
