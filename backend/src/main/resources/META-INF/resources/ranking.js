// Shows a month's ranking as the server answers it, and each unit's sheet with its reasons.
// Everything a person typed reaches the page as text, never as HTML.

import {begin, call, end, json, session} from './api.js';

const REFRESH_MS = 3000;
const $ = (id) => document.getElementById(id);
const totals = new Map();
let timer = 0;

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function say(text) {
  $('notice').textContent = text ?? '';
  $('notice').hidden = !text;
}

// ---- ranking

const KINDS = {WINDOW: '窗口', DEPARTMENT: '科室', ALL: '窗口与科室'};
const SECTIONS = {S1: '出勤', S2: '纪律', S3: '业务', S4: '文明', S5: '信息', S6: '加分', S7: '其他'};

function unitRow(pool, unit, next) {
  const before = totals.get(unit.unit);
  totals.set(unit.unit, unit.total);
  const endsQuota = unit.rank <= pool.quota && (!next || next.rank > pool.quota);
  const name = element('button', {type: 'button', textContent: unit.name, title: '看得分单'});
  name.addEventListener('click', () => showSheet(unit));
  return element(
    'tr',
    {className: (endsQuota ? 'cut ' : '') + (before && before !== unit.total ? 'changed' : '')},
    element('td', {textContent: unit.rank}),
    element('td', {}, name),
    element('td', {className: 'total', textContent: unit.total}),
    ...unit.sections.map((s) =>
      element('td', {
        className: 'section' + (Number(s.score) < Number(s.full) && !['S5', 'S6'].includes(s.section) ? ' loss' : ''),
        textContent: s.score,
      })),
    element(
      'td',
      {title: unit.reason},
      unit.title ? element('span', {className: 'badge title', textContent: '优质服务'}) : null,
      unit.vetoes.length ? element('span', {className: 'badge veto', textContent: '取消资格'}) : null),
  );
}

function poolTable(pool) {
  const heads = ['名次', '单位', '总分', ...Object.values(SECTIONS), '称号'];
  const classes = [null, null, null, ...Object.keys(SECTIONS).map(() => 'section'), null];
  return element(
    'section',
    {className: 'pool'},
    element('h2', {textContent: KINDS[pool.kind]}),
    element('p', {textContent: `名额 ${pool.quota} 个` + (pool.tieAtCut ? '；分数线上有并列' : '')}),
    element(
      'div',
      {className: 'scroll', tabIndex: 0},
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...heads.map((text, i) =>
          element('th', {scope: 'col', textContent: text, className: classes[i] ?? ''})))),
        element('tbody', {}, ...pool.units.map((unit, i) => unitRow(pool, unit, pool.units[i + 1]))))));
}

async function refresh() {
  clearTimeout(timer);
  try {
    const month = await json(`/months/${$('month').value}/results`);
    const focused = $('ranking').contains(document.activeElement) ? document.activeElement.textContent : null;
    draw(month);
    [...$('ranking').querySelectorAll('button')].find((b) => b.textContent === focused)?.focus({preventScroll: true});
    say(null);
  } catch (problem) {
    if (problem.status === 401) {
      signedOut('登录已失效，请重新登录');
      return;
    }
    say(problem.message);
  }
  timer = setTimeout(refresh, REFRESH_MS);
}

function draw(month) {
  $('subtitle').textContent = `${month.month} 月度排名（${month.state === 'OPEN' ? '进行中' : '已关账'}）`;
  $('ranking').replaceChildren(
    ...(month.pools.length
      ? month.pools.map(poolTable)
      : [element('p', {textContent: '还没有窗口和科室，请管理员先导入单位、人员和派驻。'})]));
}

// ---- sheet

async function showSheet(unit) {
  $('sheet-title').textContent = `${unit.name}　${unit.total} 分`;
  $('sheet-body').replaceChildren(element('p', {textContent: '正在读取…'}));
  $('sheet').showModal();
  try {
    const sheet = await json(`/months/${$('month').value}/results/${encodeURIComponent(unit.unit)}`);
    $('sheet-body').replaceChildren(
      element('p', {className: 'arithmetic', textContent: unit.reason}),
      ...sheet.atRisk.map((text) => element('p', {className: 'badge veto', textContent: text})),
      ...sheet.sections.flatMap(sectionParts));
  } catch (problem) {
    $('sheet-body').replaceChildren(element('p', {textContent: problem.message}));
  }
}

function sectionParts(section) {
  return [
    element('h3', {}, element('span', {textContent: section.label}), element('span', {textContent: section.score})),
    element('p', {className: 'arithmetic', textContent: section.arithmetic}),
    element('ul', {className: 'lines'}, ...section.lines.map(sheetLine)),
  ];
}

function sheetLine(line) {
  const photos = element('div', {className: 'photos'});
  line.facts.forEach((id) => showPhotos(id, photos));
  return element(
    'li',
    {},
    element('b', {textContent: line.points}),
    `${line.label}（${line.clause}）`,
    element('p', {className: 'arithmetic', textContent: line.arithmetic}),
    photos);
}

async function showPhotos(id, into) {
  const finding = await json('/findings/' + id).catch(() => null);
  for (const photo of finding?.photoLinks ?? []) {
    if (photo.presence !== 'PRESENT') {
      into.append(element('span', {className: 'arithmetic', textContent: '照片还没有上传'}));
      continue;
    }
    const picture = await call(photo.thumbnail.replace('/api/v1', '')).then((a) => a.blob()).catch(() => null);
    if (picture) {
      into.append(element('img', {src: URL.createObjectURL(picture), alt: finding.note || '现场照片'}));
    }
  }
}

// ---- session

function signedIn() {
  $('sign-in').hidden = true;
  $('controls').hidden = false;
  $('ranking').hidden = false;
  refresh();
}

function signedOut(why) {
  end();
  totals.clear();
  clearTimeout(timer);
  $('sign-in').hidden = false;
  $('controls').hidden = true;
  $('ranking').hidden = true;
  $('ranking').replaceChildren();
  say(why);
  $('account').focus();
}

$('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    const answer = await call('/sessions', {
      method: 'POST',
      body: JSON.stringify({account: $('account').value.trim(), password: $('password').value}),
    });
    const begun = await answer.json();
    $('password').value = '';
    if (begun.mustChangePassword) {
      say('首次登录须先修改密码：请在手机应用里登录并修改，再回到这里。');
      return;
    }
    begin(begun);
    say(null);
    signedIn();
  } catch (problem) {
    say(problem.message);
  }
});

$('sign-out').addEventListener('click', async () => {
  await call('/sessions/current', {method: 'DELETE'}).catch(() => {});
  signedOut(null);
});
$('month').addEventListener('change', refresh);
$('controls').addEventListener('submit', (event) => event.preventDefault());
$('close-sheet').addEventListener('click', () => $('sheet').close());

$('month').value = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit'})
  .format(new Date());
if (session()) {
  signedIn();
} else {
  signedOut(null);
}
