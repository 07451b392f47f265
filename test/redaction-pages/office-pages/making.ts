import { each, parts, type OfficePage } from './office-page.ts';
import { colleague, initialsOf } from './people.ts';

/** Pages of people who build and run programs. */
export const MAKING_PAGES: readonly OfficePage[] = [kanban(), codeReview(), logViewer(), database(), builds(), wiki()];

function kanban(): OfficePage {
  const cards = parts(
    'Move Mark to night shifts|Filter|Fire drill with Rosalind|Pay Noor her overtime|Ask Will about his leg|Close shop in Penwick|Home visit Frau Stöckl|Delete May’s records|Table for Bill|Interview Fatoumata|Edit warning letter (Art)|Sick|Search for Dot’s successor|Payroll error, see Piotr|Copy',
  );
  const columns = parts('Backlog|To do|In progress|Review|Done');
  return {
    name: 'kanban-en',
    css: `body{font:14px/1.35 Roboto;background:#0f1a2b;color:#dce4ee}.top{display:flex;gap:24px;padding:14px 24px;background:#0a1220;align-items:center}.cols{display:flex;gap:16px;padding:18px 24px}.col{width:350px;background:#16243a;border-radius:10px;padding:12px}.col h3{font-size:14px;margin-bottom:10px;display:flex;justify-content:space-between}.card{background:#20324d;border-radius:8px;padding:12px;margin-bottom:10px;box-shadow:0 1px 2px #000}.tag{font-size:11px;border-radius:3px;padding:1px 7px;margin-right:5px}.foot{display:flex;justify-content:space-between;margin-top:10px;color:#90a4be;font-size:12px;align-items:center}.r{width:26px;height:26px;border-radius:13px;color:#fff;text-align:center;line-height:26px;font-size:11px}.add{color:#90a4be;padding:6px}`,
    body: `<div class="top"><b style="font-size:18px">{free:Store closure Penwick}</b><span>[Board]</span><span>[Timeline]</span><span>[Files]</span><span style="margin-left:auto">[Filter]</span><span>[Group by]</span><span>[Share]</span></div><div class="cols">${each(
      columns,
      (title, column) =>
        `<div class="col"><h3>[${title}] <span>3</span></h3>${each([0, 1, 2], (row) => {
          const at = row * 5 + column;
          return `<div class="card"><span class="tag" style="background:hsl(${at * 67} 50% 40%)">${parts('HR|Legal|Urgent|Private|Sales')[at % 5]}</span><div style="margin-top:6px">{free:${cards[at]}}</div><div class="foot"><span>{date:${at + 3} Dec}</span><span class="r" style="background:hsl(${at * 31} 55% 45%)">{name:${initialsOf(colleague(at))}}</span></div></div>`;
        })}<div class="add">+ [Add a card]</div></div>`,
    )}</div>`,
  };
}

function codeReview(): OfficePage {
  const lines = parts(
    '  const ward = await open(path);|- const nurse = "Agnieszka Wrona";|+ const nurse = process.env.NURSE;|  send(ward, nurse, {|-   pin: "7719-KILO",|+   pin: readPin(),|    to: "hedwig.stoeckl@klinik.example",|  });|  // Will wants this back, ask him at home|- if (patient.hiv) skip();|+ if (patient.isPrivate) skip();|  return ward.close();|  }|  export function print(page) {|-   log("May Search seen at 22:14");|+   log("seen");',
  );
  const row = (line: string, at: number): string => {
    const kind = line.startsWith('-') ? 'del' : line.startsWith('+') ? 'add' : '';
    const isPersonal = /Wrona|KILO|stoeckl|Will|May|hiv/.test(line);
    const text = line.replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll(' ', '&nbsp;');
    return `<tr class="${kind}"><td class="n">${at + 114}</td><td class="n">${at + 116}</td><td>${isPersonal ? `{free:${text}}` : text}</td></tr>`;
  };
  return {
    name: 'code-review-en',
    css: `body{font:14px/1.5 "Liberation Sans";color:#1f2328;background:#fff}.top{background:#24292f;color:#fff;padding:15px 30px;display:flex;gap:24px}.w{width:1500px;margin:22px auto}.tabs{display:flex;gap:26px;border-bottom:1px solid #d0d7de;margin:16px 0;padding-bottom:8px}.tabs .on{border-bottom:2px solid #fd8c73;font-weight:600;padding-bottom:8px;margin-bottom:-9px}
      .file{border:1px solid #d0d7de;border-radius:6px}.fh{background:#f6f8fa;padding:8px 14px;border-bottom:1px solid #d0d7de;font:12px "DejaVu Sans Mono"}table{width:100%;font:12px/20px "DejaVu Sans Mono"}.n{width:46px;text-align:right;padding-right:10px;color:#6e7781}.add{background:#e6ffec}.del{background:#ffebe9}.note{border:1px solid #d0d7de;border-radius:6px;margin:14px;padding:0 0 12px}.note .h{background:#f6f8fa;padding:7px 14px;border-bottom:1px solid #d0d7de}.note p{padding:10px 14px 0}.btn{border:1px solid #1f232826;background:#f6f8fa;border-radius:6px;padding:4px 14px;display:inline-block}.g{background:#1f883d;color:#fff}.lab{border-radius:12px;padding:1px 10px;font-size:12px;background:#d4c5f9}`,
    body: `<div class="top"><b>gitdesk</b><span>[Pull requests]</span><span>[Issues]</span><span>[Actions]</span><span>[Projects]</span><span style="margin-left:auto">{name:@nkechi-adeyemi}</span></div><div class="w"><h1 style="font-weight:400;font-size:26px">{free:Do not print patients’ names} <span style="color:#6e7781">#412</span></h1><p style="margin-top:8px"><span class="lab" style="background:#1f883d;color:#fff">[Open]</span> <b>{name:davide-esposito}</b> wants to merge 3 commits into <code>main</code> from <code>{free:fix/frau-stoeckl}</code></p>
      <div class="tabs"><span>[Conversation] 7</span><span>[Commits] 3</span><span>[Checks] 12</span><span class="on">[Files changed] 2</span></div><div class="file"><div class="fh">src/ward/open-ward.ts</div><table>${each(lines, row)}</table>
      <div class="note"><div class="h"><b>{name:art-close}</b> commented 2 hours ago</div><p>{free:This pin still opens the medicine room in Penwick. Rotate it, and take Agnieszka out of the history as well.}</p><p><u style="color:#0969da">{name:@rosalind}</u> {free:can you do that before Friday?}</p></div><div class="note"><div class="h"><b>{name:rosalind-okafor}</b> commented 40 minutes ago</div><p>{free:Done}</p></div></div>
      <div style="margin-top:14px;display:flex;gap:10px"><span class="btn g">[Review changes]</span><span class="btn">[Approve]</span><span class="btn">[Request changes]</span><span class="btn">[Close pull request]</span></div></div>`,
  };
}

function logViewer(): OfficePage {
  const texts = parts(
    'login ok user=rosalind.okafor ip=198.51.100.23|GET /patients/8841/hiv-result 200|password reset for bill.open@redhaven.example|job print started|mail to tochter@familie-stoeckl.example queued|card 4539550184127006 declined|Search "divorce lawyer fairview" by may.search|session closed|export payroll_2026.csv by grant.field|token=ghp_9Kd2LmQ7xW4vTz81sYbN open for 300 s|upload "Kündigung Wrona.pdf"|cache clear done|failed login "Summer2026!" typed as user name|save',
  );
  const rows = each(Array.from({ length: 44 }), (_, at) => {
    const level = parts('INFO|WARN|INFO|ERROR|DEBUG')[at % 5]!;
    const text = texts[(at * 5) % texts.length]!;
    const isPersonal = !/^(job print|session closed|cache clear|save)/.test(text);
    return `<div><span class="d">2026-11-19 08:${String(10 + at).padStart(2, '0')}:${String((at * 17) % 60).padStart(2, '0')}.${100 + at * 7}</span> <span class="${level}">${level.padEnd(5, '\u00A0')}</span> <span class="s">${parts('api|auth|mailer|billing')[at % 4]}</span> ${isPersonal ? `{free:${text}}` : text}</div>`;
  });
  return {
    name: 'log-viewer-en',
    css: `body{font:12px/19px "DejaVu Sans Mono";background:#0b0f0c;color:#c9d6cc}.top{font:14px "Open Sans";background:#17201a;padding:11px 18px;display:flex;gap:20px;align-items:center}.q{background:#0b0f0c;border:1px solid #3c4f42;padding:5px 12px;width:700px}.list{padding:12px 18px;white-space:nowrap}.d{color:#6f8576}.INFO{color:#69db7c}.WARN{color:#ffd43b}.ERROR{background:#c92a2a;color:#fff}.DEBUG{color:#74c0fc}.s{color:#b197fc}.b{background:#2b8a3e;color:#fff;padding:5px 14px;border-radius:3px}.list mark{background:#ffe066}`,
    body: `<div class="top"><b>Logs</b><span>[Dashboards]</span><span>[Explore]</span><span>[Alerts]</span><span class="q">{free:user="may.search" AND "divorce"}</span><span class="b">[Run query]</span><span>[Last 1 hour]</span><span>[Live]</span></div><div class="list">${rows}</div><div style="position:absolute;bottom:0;left:0;right:0;background:#17201a;padding:6px 18px">[Lines:] 1,204 &nbsp; [Errors:] 17</div>`,
  };
}

function database(): OfficePage {
  const rows = each(
    Array.from({ length: 26 }),
    (_, at) =>
      `<tr><td class="n">${at + 1}</td><td>${9100 + at}</td><td>{name:${colleague(at).last}}</td><td>{name:${colleague(at).first}}</td><td>{email:${colleague(at).email}}</td><td>{date:${colleague(at).born}}</td><td>{health:${parts('Sick|NULL|Parental|NULL|Disabled 50|Home|Burn-out')[at % 7]}}</td><td>{free:${parts('union|none|ver.di|none|council')[at % 5]}}</td><td>{amount:${3100 + at * 83}.00}</td><td>{secret:$2b$10$${'QxTz81sYbNk4vW'.slice(at % 5)}${at}mRw}</td></tr>`,
  );
  return {
    name: 'database-en',
    width: 1600,
    height: 900,
    css: `body{font:11px/1.3 "DejaVu Sans";background:#ece9e4;color:#1c1c1c}.bar{background:#f7f5f2;border-bottom:1px solid #c8c2b8;padding:5px 10px;display:flex;gap:16px}.tree{position:absolute;left:0;top:52px;bottom:22px;width:230px;background:#fff;border-right:1px solid #c8c2b8;padding:8px;line-height:19px}.sql{position:absolute;left:230px;right:0;top:52px;height:130px;background:#fff;border-bottom:1px solid #c8c2b8;padding:10px;font:12px/18px "DejaVu Sans Mono"}.grid{position:absolute;left:230px;right:0;top:206px;background:#fff}td,th{border:1px solid #d8d3ca;padding:2px 7px;white-space:nowrap;text-align:left;font-weight:400}th{background:#efece6}.n{background:#efece6;color:#777}.tabs{position:absolute;left:230px;top:183px;right:0;height:23px;background:#e2ddd4;display:flex}.tabs span{padding:4px 14px;border-right:1px solid #c8c2b8}.tabs .on{background:#fff}.k{color:#0b5fa5}.st{position:absolute;left:0;right:0;bottom:0;height:22px;border-top:1px solid #c8c2b8;padding:3px 10px}tr.sel td{background:#3875d7;color:#fff}`,
    body: `<div class="bar"><span>[File]</span><span>[Edit]</span><span>[Database]</span><span>[Query]</span><span>[Tools]</span><span>[Window]</span><span>[Help]</span></div><div class="bar"><span>[Execute]</span><span>[Commit]</span><span>[Rollback]</span><span>[Export]</span><span>[Refresh]</span></div>
      <div class="tree">▾ [Connections]<br>&nbsp; ▾ {name:payroll@10.4.0.17}<br>&nbsp;&nbsp; ▾ [Tables]<br>&nbsp;&nbsp;&nbsp;&nbsp; employee<br>&nbsp;&nbsp;&nbsp;&nbsp; absence<br>&nbsp;&nbsp;&nbsp;&nbsp; {free:dismissals_brandstaetter}<br>&nbsp;&nbsp; ▸ [Views]<br>&nbsp;&nbsp; ▸ [Indexes]<br>&nbsp;&nbsp; ▸ [Users]</div>
      <div class="sql"><span class="k">SELECT</span> * <span class="k">FROM</span> employee<br><span class="k">WHERE</span> last_name = {name:'Page'} <span class="k">OR</span> note <span class="k">LIKE</span> {free:'%chemo%'}<br><span class="k">ORDER BY</span> salary <span class="k">DESC</span>;<br>{free:-- for Torsten, do not save this}</div><div class="tabs"><span class="on">[Results]</span><span>[Messages]</span><span>[History]</span></div>
      <div class="grid"><table><tr><th></th><th>id</th><th>last_name</th><th>first_name</th><th>email</th><th>born</th><th>status</th><th>member</th><th>salary</th><th>password</th></tr>${rows}</table></div><div class="st">26 [rows] · 0.031 s · [Connected as] {name:thuebner}</div>`,
  };
}

function builds(): OfficePage {
  const rows = each(
    parts(
      'Fix Wrona’s shift import|Release|Remove Hedwig’s test data|Open Table menu|Search|Add May as approver|Merge branch will-archer/leave|Nightly|Hide HIV column|Update|Revert “Delete Bill”|Format',
    ),
    (text, at) =>
      `<div class="run"><i style="background:${['#12b886', '#fa5252', '#fab005'][at % 3]}"></i><div class="t"><b>{free:${text}}</b><small>#${2210 - at} · {name:${colleague(at * 3).first.toLowerCase()}-${colleague(
        at * 3,
      )
        .last.toLowerCase()
        .replaceAll(
          ' ',
          '',
        )}} · main</small></div><span class="st">${parts('Passed|Failed|Running')[at % 3]}</span><span>${2 + at} m ${10 + at} s</span></div>`,
  );
  return {
    name: 'builds-en',
    css: `body{font:15px/1.4 "Open Sans";background:#f8f9fb;color:#343a40}.side{position:absolute;left:0;top:0;bottom:0;width:250px;background:#25262b;color:#c1c2c5;padding:20px}.side div{padding:9px 0}.main{position:absolute;left:290px;right:40px;top:28px}.cards{display:flex;gap:20px;margin:20px 0}.cards div{background:#fff;border:1px solid #e9ecef;border-radius:8px;padding:18px;width:380px}.cards b{display:block;font-size:32px;font-weight:600}.run{display:flex;align-items:center;gap:18px;background:#fff;border:1px solid #e9ecef;padding:10px 18px;margin-bottom:-1px}.run i{width:14px;height:14px;border-radius:7px}.t{flex:1}.t small{display:block;color:#868e96}.st{width:120px}.btn{background:#4263eb;color:#fff;border-radius:6px;padding:8px 18px}`,
    body: `<div class="side"><b style="font-size:20px;color:#fff">Foundry</b><div>[Overview]</div><div>[Pipelines]</div><div>[Deployments]</div><div>[Environments]</div><div>[Secrets]</div><div>[Members]</div><div>[Usage]</div><div style="position:absolute;bottom:20px">{name:Piotr Zieliński}</div></div><div class="main"><div style="display:flex;justify-content:space-between"><h1 style="font-size:26px">[Pipelines]</h1><span class="btn">[Run pipeline]</span></div><div class="cards"><div>[Success rate]<b>91.4 %</b></div><div>[Average duration]<b>7 m 12 s</b></div><div>[Last deployed by]<b>{name:Agnieszka W.}</b></div><div>[Queued]<b>3</b></div></div>${rows}</div>`,
  };
}

function wiki(): OfficePage {
  const link = (text: string): string => `<u style="color:#3366cc">{free:${text}}</u>`;
  return {
    name: 'wiki-en',
    css: `body{font:16px/1.6 "Liberation Serif";color:#202122;background:#f6f6f6}.side{position:absolute;left:20px;top:120px;width:170px;font:13px/2 "Liberation Sans"}.side u{color:#3366cc;display:block}.page{position:absolute;left:210px;right:0;top:70px;bottom:0;background:#fff;border:1px solid #a7d7f9;padding:26px 40px}.tabs{position:absolute;right:40px;top:32px;font:14px "Liberation Sans";display:flex;gap:2px}.tabs span{background:#fff;border:1px solid #a7d7f9;padding:9px 14px}h1{font-weight:400;border-bottom:1px solid #a2a9b1;font-size:30px;margin-bottom:12px}h2{font-weight:400;border-bottom:1px solid #a2a9b1;font-size:23px;margin:20px 0 8px}.info{float:right;width:330px;border:1px solid #a2a9b1;background:#f8f9fa;font:14px/1.5 "Liberation Sans";margin-left:24px;padding:8px}.info div{display:flex}.info span:first-child{width:130px;font-weight:700}.toc{border:1px solid #a2a9b1;background:#f8f9fa;display:inline-block;padding:10px 20px;font:14px/1.7 "Liberation Sans";margin:14px 0}`,
    body: `<div class="side"><u>[Main page]</u><u>[Recent changes]</u><u>[Random page]</u><u>[Upload file]</u><u>[Special pages]</u><u>[Printable version]</u></div><div class="tabs"><span>[Page]</span><span>[Discussion]</span><span>[Edit]</span><span>[History]</span><span>[Watch]</span></div>
      <div class="page"><h1>{free:Handover: Hedwig Stöckl, ward 3}</h1><div class="info"><div><span>[Name]</span>{name:Hedwig Stöckl}</div><div><span>[Born]</span>{date:09.09.1947}</div><div><span>[Room]</span>{free:314, window}</div><div><span>[Doctor]</span>{name:Dr. Will May}</div><div><span>[Relatives]</span>{name:Ilse Kuhn}</div><div><span>[Phone]</span>{phone:+49 40 5550139}</div></div>
      <p>{free:Hedwig moved in from} ${link('Oberstein')} {free:after the fall in March. She is friendly, hears badly on the left and calls everybody “Mark”. Her daughter} ${link('Ilse Kuhn')} {free:visits on Sundays and wants to be asked before the doctor changes anything; see} ${link('Guardianship')}{free:.}</p><div class="toc"><b>[Contents]</b><br>1 {free:Night}<br>2 {free:Medication}<br>3 {free:What she must not eat}</div>
      <h2>{free:Night} <small style="font-family:'Liberation Sans'">&#91;<u style="color:#3366cc">[edit]</u>&#93;</small></h2><p>{free:Leave the door open. If she wakes she looks for her home, do not argue. Filter the tea. Nurse} ${link('Noor van Dam')} {free:knows how to calm her.}</p><h2>{free:Medication} <small style="font-family:'Liberation Sans'">&#91;<u style="color:#3366cc">[edit]</u>&#93;</small></h2><p>{health:Metformin 500 mg in the morning, Lorazepam 1 mg only when the son is here. Allergic to penicillin.}</p>
      <p style="margin-top:30px;font:13px 'Liberation Sans';color:#54595d">[This page was last edited on] {date:18 November 2026, at 22:51} [by] {name:Sanne}. <u style="color:#3366cc">[Privacy policy]</u> <u style="color:#3366cc">[Disclaimers]</u></p></div>`,
  };
}
