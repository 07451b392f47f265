import { seededRandom } from '../../attacks/seeded-random.ts';
import { avatar, landscape } from '../pictures.ts';
import { each, parts, type OfficePage } from './office-page.ts';
import { colleague, initialsOf } from './people.ts';

/** Pages on which people talk with each other. */
export const TALK_PAGES: readonly OfficePage[] = [
  videoChat(),
  messenger(),
  dialler(),
  composer(),
  notifications(),
  supportChat(),
];

function videoChat(): OfficePage {
  const random = seededRandom(41);
  const tiles = each(
    [9, 17, 0, 3, 5, 13, 20, 23],
    (index, at) =>
      `<div class="tile">${at % 3 === 2 ? `<div class="round" style="background:hsl(${at * 60} 45% 40%)">{name:${initialsOf(colleague(index))}}</div>` : at === 4 ? landscape(random, 440, 300) : avatar(random, 290, 'photo', false)}<span class="n">{name:${colleague(index).name}}</span>${at === 1 ? '<span class="hand">✋</span>' : ''}</div>`,
  );
  const notes = each(
    parts(
      'Ik ben tot maart in de ziektewet|Zeg dit niet tegen Noor|Print|Haar proeftijd loopt vrijdag af|Nieuw|Mijn pincode is 4471, kijk even mee|Sluiten?|De OR stemt donderdag over het plan',
    ),
    (text, at) =>
      `<div class="msg"><b>{name:${colleague(at * 4 + 1).first}}</b> <i>1${at % 3}:${20 + at * 4}</i><div>{free:${text}}</div></div>`,
  );
  return {
    name: 'video-chat-nl',
    css: `body{background:#1f1f1f;color:#f3f3f3;font:14px/1.4 "Open Sans"}.tiles{position:absolute;left:16px;top:64px;width:1440px;display:flex;flex-wrap:wrap;gap:12px}.tile{position:relative;width:352px;height:300px;background:#333;border-radius:8px;overflow:hidden;display:flex;align-items:center;justify-content:center}
      .n{position:absolute;left:8px;bottom:8px;background:#000a;padding:2px 8px;border-radius:4px}.hand{position:absolute;right:10px;top:8px;font-size:22px}.round{width:110px;height:110px;border-radius:60px;font-size:40px;line-height:110px;text-align:center}
      .bar{position:absolute;left:0;right:0;bottom:0;height:76px;background:#2b2b2b;display:flex;gap:36px;align-items:center;justify-content:center;font-size:12px}.bar div{text-align:center}.bar .leave{background:#c4314b;border-radius:4px;padding:9px 20px;font-size:14px}
      .chat{position:absolute;right:0;top:0;bottom:76px;width:440px;background:#292929;padding:18px}.msg{margin-bottom:14px}.msg i{color:#aaa;font-size:12px;font-style:normal}.in{position:absolute;left:18px;right:18px;bottom:16px;border:1px solid #555;border-radius:4px;padding:9px;color:#999}.cap{position:absolute;left:240px;bottom:110px;width:960px;background:#000c;padding:12px;font-size:22px}`,
    body: `<div style="padding:18px;font-size:16px">{free:Reorganisatie afdeling Zorg} · 00:42:17</div><div class="tiles">${tiles}</div><div class="cap"><b>{name:Sanne de Wit:}</b> {free:we moeten het hebben over wat er met Mark gebeurd is}</div>
      <div class="chat"><h3 style="margin-bottom:14px">[Chat]</h3>${notes}<div class="in">[Typ een bericht]</div></div>
      <div class="bar"><div>●<br>[Camera]</div><div>●<br>[Microfoon]</div><div>▲<br>[Delen]</div><div>☰<br>[Deelnemers]</div><div>◆<br>[Reageren]</div><div class="leave">[Verlaten]</div></div>`,
  };
}

function messenger(): OfficePage {
  const list = each(
    [1, 12, 6, 22, 14, 0, 23, 10, 4],
    (index, at) =>
      `<div class="chat ${at === 2 ? 'on' : ''}"><span class="round" style="background:hsl(${at * 41} 50% 55%)">{name:${initialsOf(colleague(index))}}</span><div class="x"><div class="y"><b>{name:${at === 3 ? 'Home' : at === 5 ? 'Sales' : colleague(index).name}}</b><span>${9 + at}:0${at}</span></div><div class="z">{free:${parts('ok see you at the clinic|Close the door|typing…|who has the keys?|Mum is worse|Done|Approved!|New?|I quit')[at]}}</div></div>${at % 4 === 0 ? `<span class="badge">${at + 1}</span>` : ''}</div>`,
  );
  const bubbles = each(
    parts(
      'did you get the result|Yes|and?|Positive|oh no, I am so sorry Grant|Delete|what do you mean?|delete this chat please, Lena reads my phone|Save|the date? the 14th, St Anne, second floor|I will call you back at home|Thanks|Send|👍 always',
    ),
    (text, at) =>
      `<div class="b ${at % 3 === 1 ? 'me' : ''}">{free:${text}}<span class="t">14:${10 + at}</span>${at === 3 || at === 10 ? '<span class="re">❤ 2</span>' : ''}</div>`,
  );
  return {
    name: 'messenger-en',
    width: 1366,
    height: 768,
    css: `body{font:14px/1.35 "Liberation Sans";background:#efe7de;color:#111b21}.left{position:absolute;left:0;top:0;bottom:0;width:400px;background:#fff;border-right:1px solid #d1d7db}.chat{display:flex;gap:12px;padding:11px 14px;border-bottom:1px solid #f0f2f5;align-items:center}.on{background:#f0f2f5}.round{width:46px;height:46px;border-radius:23px;color:#fff;text-align:center;line-height:46px;flex:none}
      .x{flex:1;min-width:0}.y{display:flex;justify-content:space-between}.y span{font-size:12px;color:#667781}.z{color:#667781;white-space:nowrap;overflow:hidden}.badge{background:#25d366;color:#fff;border-radius:10px;font-size:11px;padding:2px 6px}.head{position:absolute;left:400px;right:0;top:0;height:58px;background:#f0f2f5;padding:10px 18px}
      .talk{position:absolute;left:400px;right:0;top:70px;bottom:70px;padding:0 60px;display:flex;flex-direction:column;gap:7px;overflow:hidden}.b{align-self:flex-start;background:#fff;border-radius:8px;padding:6px 10px;position:relative;box-shadow:0 1px 1px #0002}.me{align-self:flex-end;background:#d9fdd3}.t{font-size:11px;color:#667781;margin-left:10px}.re{position:absolute;right:8px;bottom:-12px;background:#fff;border-radius:10px;font-size:11px;padding:0 6px;border:1px solid #ddd;z-index:2}
      .in{position:absolute;left:420px;right:20px;bottom:12px;background:#fff;border-radius:8px;padding:12px 16px}.find{margin:10px 14px;background:#f0f2f5;border-radius:8px;padding:8px 14px;color:#667781}`,
    body: `<div class="left"><div class="find">[Search or start a new chat]</div><div style="padding:0 14px 10px;display:flex;gap:8px"><span class="badge" style="padding:4px 12px">[All]</span><span class="badge" style="padding:4px 12px">[Unread]</span><span class="badge" style="padding:4px 12px">[Groups]</span></div>${list}</div>
      <div class="head"><b>{name:Grant Field}</b><br><small>{free:last seen at the Marsden}</small></div><div class="talk">${bubbles}</div><div class="in">{free:I am so scared of Tuesd}<span style="border-left:1px solid #000;margin-left:1px"></span></div>`,
  };
}

function dialler(): OfficePage {
  const keys = each(parts('1|2|3|4|5|6|7|8|9|*|0|#'), (key) => `<div class="key">${key}</div>`);
  const calls = each(
    [2, 18, 13, 22, 4, 16, 8, 1],
    (index, at) =>
      `<div class="call"><span style="color:${at % 3 === 0 ? '#ff6b6b' : '#8ce99a'}">${at % 3 === 0 ? '↙' : '↗'}</span><div><div>{name:${colleague(index).name}}</div><small>{phone:${colleague(index).phone}}</small></div><span style="margin-left:auto">{date:${at === 0 ? 'Heute 14:02' : `${19 - at}.11. 0${at}:41`}}</span></div>`,
  );
  return {
    name: 'dialler-de',
    css: `body{font:16px/1.35 Roboto;background:linear-gradient(150deg,#16222f,#28435c);color:#eef3f8}.mid{position:absolute;left:560px;top:60px;width:760px;text-align:center}.name{font-size:40px;font-weight:300;margin:24px 0 4px}.num{font-size:20px;color:#b8c7d6}.acts{display:grid;grid-template-columns:repeat(4,150px);gap:26px 40px;margin:60px auto;justify-content:center}.acts div{background:#ffffff18;border-radius:14px;padding:22px 6px;font-size:14px}
      .end{background:#e03131;border-radius:40px;padding:16px 60px;display:inline-block;font-size:18px}.left{position:absolute;left:0;top:0;bottom:0;width:500px;background:#0003;padding:26px}.call{display:flex;gap:14px;padding:13px 0;border-bottom:1px solid #ffffff1c;align-items:center}.call small{color:#b8c7d6}.right{position:absolute;right:40px;top:80px;width:420px}.pad{display:grid;grid-template-columns:repeat(3,110px);gap:14px}.key{background:#ffffff14;border-radius:55px;height:110px;line-height:110px;text-align:center;font-size:32px}`,
    body: `<div class="left"><h2 style="font-weight:500;margin-bottom:16px">[Anrufliste]</h2><div style="display:flex;gap:24px;margin-bottom:14px"><u>[Alle]</u><span>[Verpasst]</span><span>[Kontakte]</span><span>[Mailbox]</span></div>${calls}</div>
      <div class="mid"><div style="color:#8ce99a">[Aktiver Anruf]</div><div class="name">{name:Frau Öffner, Personalrat}</div><div class="num">{phone:+49 711 5550182}</div><div style="margin-top:8px">04:17</div><div class="acts"><div>[Stummschalten]</div><div>[Halten]</div><div>[Weiterleiten]</div><div>[Aufzeichnen]</div><div>[Konferenz]</div><div>[Notiz]</div><div>[Tastatur]</div><div>[Lautsprecher]</div></div><span class="end">[Auflegen]</span>
        <div style="margin-top:60px;text-align:left;background:#0003;border-radius:10px;padding:18px"><b>[Gesprächsnotiz]</b><p style="margin-top:8px">{free:Will die Abmahnung nicht unterschreiben. Schwerbehindert seit 2019, Vertrauensperson ist Torsten.}</p></div></div>
      <div class="right"><div style="font-size:34px;margin-bottom:26px">{phone:0711 5550}</div><div class="pad">${keys}</div></div>`,
  };
}

function composer(): OfficePage {
  const drop = each(
    [7, 14, 19, 0],
    (index, at) =>
      `<div class="${at === 1 ? 'on' : ''}"><span class="r">{name:${initialsOf(colleague(index))}}</span><span>{name:${colleague(index).name}}<br><small>{email:${colleague(index).email}}</small></span></div>`,
  );
  return {
    name: 'mail-composer-en',
    css: `body{font:15px/1.5 "Open Sans Condensed","Open Sans";background:#eef1f6;color:#202020}.top{background:#37474f;color:#fff;padding:14px 28px;display:flex;gap:30px}.win{position:absolute;left:300px;top:90px;width:1320px;height:900px;background:#fff;border-radius:8px;box-shadow:0 6px 30px #0004}.h{background:#404f5a;color:#fff;padding:12px 20px;border-radius:8px 8px 0 0;display:flex;justify-content:space-between}
      .row{display:flex;gap:14px;padding:10px 20px;border-bottom:1px solid #e4e8ee}.row .l{color:#6b7680;width:70px}.chip{background:#e3eaf2;border-radius:14px;padding:1px 12px;margin-right:6px;border:1px solid #cfd9e4}.drop{position:absolute;left:400px;top:190px;width:430px;background:#fff;box-shadow:0 6px 18px #0004;border:1px solid #ccc;z-index:4}.drop div{display:flex;gap:12px;padding:8px 14px;line-height:1.25}.drop .on{background:#e8f0fe}.r{width:34px;height:34px;border-radius:17px;background:#7e57c2;color:#fff;text-align:center;line-height:34px}
      .body{padding:24px 20px;font:17px/1.6 "DejaVu Serif"}.bar{position:absolute;left:20px;bottom:18px;display:flex;gap:16px;align-items:center}.send{background:#0b57d0;color:#fff;border-radius:20px;padding:9px 28px}.att{display:inline-block;border:1px solid #d3dae2;border-radius:6px;padding:8px 14px;background:#f6f8fb;margin-right:10px}mark{background:#b4d5fe}`,
    body: `<div class="top"><b>Postbox</b><span>[Inbox]</span><span>[Calendar]</span><span>[Contacts]</span><span>[Settings]</span><span style="margin-left:auto">{email:hope.sales@redhaven.example}</span></div>
      <div class="win"><div class="h"><b>[New message]</b><span>— □ ×</span></div><div class="row"><span class="l">[To]</span><span><span class="chip">{name:Bill Open} ×</span><span class="chip">{name:HR Print Team} ×</span>{name:l}<span style="border-left:1px solid #000"></span></span><span style="margin-left:auto;color:#6b7680"><u>[Cc]</u> <u>[Bcc]</u></span></div>
        <div class="row"><span class="l">[From]</span><span>{name:Hope Sales} &lt;{email:hope.sales@redhaven.example}&gt;</span></div><div class="row"><span class="l">[Subject]</span><b>{free:Delete}</b></div>
        <div class="body"><p>{free:Dear Bill,}</p><p style="margin:16px 0">{free:please delete what I told you about the pregnancy from the file. I only said it to you, and now Art Close from}<mark style="color:inherit">{free: Accounts asks when I leave}</mark>{free:. The union says I may refuse.}</p><p>{free:Can we talk on Friday? My own number is} {phone:+44 1632 960 663}{free:.}</p><p style="margin-top:16px">{free:Hope}<br><span style="color:#777">{free:Sales, Store 4, Saltcombe}</span></p>
          <p style="margin-top:22px"><span class="att">{free:Mutterschutz_Attest_Hope.pdf} <small>212 KB</small></span><span class="att">{free:Page 2.docx} <small>18 KB</small></span></p><p style="margin-top:18px;color:#0b57d0"><u>{free:https://files.example/s/9f3k2?key=Hope1995}</u></p></div>
        <div class="bar"><span class="send">[Send]</span><b>B</b><i>I</i><u>U</u><span>[Attach files]</span><span>[Insert signature]</span><span>[Discard draft]</span><span style="color:#6b7680">[Draft saved]</span></div></div><div class="drop" data-opaque>${drop}</div>`,
  };
}

function notifications(): OfficePage {
  const cards = each(
    parts('Calendar|Messages|Mail|Health|Bank|Store|Phone|Team'),
    (app, at) =>
      `<div class="card"><div class="a">${app} <span>${at + 1} min</span></div><b>{free:${parts('Oncology, room 4|Noor|Termination signed|Cycle: day 1|Card declined|Order|Missed call|Will Archer joined')[at]}}</b><div>{free:${parts('14:30, bring the scans|Home?|Please find your copy attached|Log symptoms, Nkechi|€ 38,20 at Apotheke am Anger|Your wig is on its way|Mum (3)|say hello to Will')[at]}}</div>${at % 3 === 1 ? '<div class="act"><span>[Reply]</span><span>[Mark as read]</span></div>' : ''}</div>`,
  );
  return {
    name: 'notifications-en',
    css: `body{font:13px/1.4 "Liberation Sans";background:radial-gradient(circle at 30% 20%,#f7b267,#f4845f 35%,#7b2d8b 75%,#231942);color:#fff}.pane{position:absolute;right:12px;top:40px;width:380px}.card{background:#2b2b31d9;border-radius:12px;padding:11px 14px;margin-bottom:9px}.a{color:#bbb;display:flex;justify-content:space-between;font-size:11px;margin-bottom:4px}.act{display:flex;gap:20px;margin-top:8px;color:#9ecbff}
      .menu{position:absolute;left:0;right:0;top:0;height:28px;background:#0006;display:flex;gap:20px;padding:5px 14px}.ic{position:absolute;width:100px;text-align:center;text-shadow:0 1px 3px #000}.ic i{display:block;width:56px;height:66px;background:#f1f3f5;margin:0 auto 6px;border-radius:4px}.w{position:absolute;left:300px;top:230px;width:640px;background:#fff;color:#222;border-radius:10px;box-shadow:0 18px 50px #000a;padding:0 0 18px}.w .t{background:#e9ecef;padding:9px 14px;border-radius:10px 10px 0 0;text-align:center}.w p{padding:14px 22px 0}.btn{border:1px solid #ccc;border-radius:6px;padding:5px 16px;background:#fafafa}.dock{position:absolute;left:640px;bottom:10px;background:#ffffff30;border-radius:18px;padding:10px;display:flex;gap:12px}.dock i{width:52px;height:52px;border-radius:12px}`,
    body: `<div class="menu"><b>[Finder]</b><span>[File]</span><span>[Edit]</span><span>[View]</span><span>[Go]</span><span>[Window]</span><span>[Help]</span><span style="margin-left:auto">{name:Nkechi Adeyemi}</span><span>Thu 19 Nov 09:41</span></div>
      ${each(parts('Will.docx|Passport May|Divorce|Home|Scan_0041.pdf|Payslip Nov'), (text, at) => `<div class="ic" style="left:${24 + (at % 2) * 120}px;top:${60 + Math.floor(at / 2) * 140}px"><i></i>{free:${text}}</div>`)}
      <div class="w"><div class="t">{free:Will.docx} – [Save changes?]</div><p>[Do you want to save the changes made to] “{free:Will.docx}”?</p><p style="color:#777">[Your changes will be lost if you don’t save them.]</p><p style="display:flex;gap:10px;justify-content:flex-end"><span class="btn">[Don’t save]</span><span class="btn">[Cancel]</span><span class="btn" style="background:#0a84ff;color:#fff">[Save]</span></p></div>
      <div class="pane"><div style="display:flex;justify-content:space-between;padding:4px 8px 10px"><b>[Notifications]</b><span>[Clear all]</span></div>${cards}</div><div class="dock">${each([10, 80, 140, 210, 280, 330], (hue) => `<i style="background:hsl(${hue} 70% 55%)"></i>`)}</div>`,
  };
}

function supportChat(): OfficePage {
  const turns = parts(
    'Hello, how can I help?|my card was stolen in Fairview|Which one?|the one ending 7006, and he has my PIN 2218|Blocked|thank god. Open Table charged me 212 too|I see it. Refund?|Yes|Done, Dot|is the new one sent to 5 Row Street?|Close',
  );
  return {
    name: 'support-chat-en',
    width: 1440,
    height: 900,
    css: `body{font:14px/1.4 "Roboto Condensed";background:#fafbfc;color:#172b4d}.l{position:absolute;left:0;top:0;bottom:0;width:64px;background:#0747a6}.q{position:absolute;left:64px;top:0;bottom:0;width:300px;border-right:1px solid #dfe1e6;padding:16px}.q div{padding:9px;border-radius:4px;display:flex;justify-content:space-between}.q .on{background:#deebff}.c{position:absolute;left:364px;top:0;bottom:0;width:700px;padding:16px 26px}.m{margin-bottom:11px;max-width:460px}.m.r{margin-left:170px;text-align:right}.m small{color:#6b778c}
      .p{position:absolute;right:0;top:0;bottom:0;width:376px;border-left:1px solid #dfe1e6;padding:18px}.p dt{color:#6b778c;margin-top:9px;font-size:12px;text-transform:uppercase}.tag{background:#ffebe6;border-radius:3px;padding:0 6px;margin-right:4px}.btn{background:#0052cc;color:#fff;padding:6px 14px;border-radius:3px}.sm{background:#ebecf0;padding:5px 10px;border-radius:3px;margin-right:6px}`,
    body: `<div class="l"></div><div class="q"><h3 style="margin-bottom:10px">[Conversations]</h3>${each([21, 6, 12, 23, 10, 0, 16], (index, at) => `<div class="${at === 0 ? 'on' : ''}"><span>{name:${colleague(index).name}}</span><span>${at + 2} min</span></div>`)}</div>
      <div class="c"><h3 style="margin-bottom:14px">{name:Dot Table}</h3>${each(turns, (text, at) => `<div class="m ${at % 2 === 0 ? 'r' : ''}"><small>{name:${at % 2 === 0 ? 'Hope' : 'Dot'}} 10:${12 + at}</small><div>{free:${text}}</div></div>`)}<div style="margin:10px 0"><span class="sm">{free:Close account}</span><span class="sm">{free:Open refund}</span><span class="sm">{free:Call back}</span></div><div style="border:2px solid #4c9aff;border-radius:4px;padding:10px;color:#7a869a">[Type a reply]</div><div style="margin-top:10px;display:flex;gap:10px"><span class="btn">[Send]</span><span class="sm">[Attach]</span><span class="sm">[Macros]</span></div></div>
      <div class="p"><h3>[Customer]</h3><dl><dt>[Name]</dt><dd>{name:Dot Table}</dd><dt>[Email]</dt><dd>{email:dot.table@example.net}</dd><dt>[Phone]</dt><dd>{phone:+1 555 0188}</dd><dt>[Address]</dt><dd>{address:5 Row Street, Dunmore 04112}</dd><dt>[Card]</dt><dd>{card:4539 5501 8412 7006}</dd><dt>[Language]</dt><dd>English</dd><dt>[Tags]</dt><dd><span class="tag">{free:victim}</span><span class="tag">{free:elderly}</span></dd><dt>[Notes]</dt><dd>{free:Hard of hearing. Lives alone since May died.}</dd></dl></div>`,
  };
}
