// Sends the browser to the identity provider and takes it up when it comes back. What was begun stays in this tab, so that
// a code from elsewhere signs nobody in here.

import {begin, call} from './api.js';

const ATTEMPT = 'xunting.oidc';
const $ = (id) => document.getElementById(id);

function say(text) {
  $('notice').textContent = text;
  $('notice').hidden = !text;
}

const post = async (path, body) => (await call(path, {method: 'POST', body: JSON.stringify(body)})).json();

async function start() {
  const attempt = await post('/sessions/oidc/attempts', {});
  sessionStorage.setItem(ATTEMPT, JSON.stringify({attempt: attempt.attempt, state: attempt.state}));
  location.assign(attempt.authorizationUri);
}

async function comeBack(answer) {
  const begun = JSON.parse(sessionStorage.getItem(ATTEMPT) ?? 'null');
  sessionStorage.removeItem(ATTEMPT);
  history.replaceState(null, '', location.pathname);
  if (!begun || begun.state !== answer.get('state')) {
    throw new Error('这次登录不是在这个页面开始的，请重新开始登录');
  }
  if (!answer.get('code')) {
    throw new Error('统一身份系统没有同意登录，请重试，或用账号和密码登录');
  }
  begin(await post('/sessions/oidc', {...begun, code: answer.get('code'), device: '浏览器'}));
  location.replace('./');
}

async function attempted(work) {
  $('start').disabled = true;
  say('');
  try {
    await work();
  } catch (problem) {
    say(problem.message);
    $('start').disabled = false;
  }
}

$('start').addEventListener('click', () => attempted(start));
const answer = new URLSearchParams(location.search);
if (answer.has('state')) {
  attempted(() => comeBack(answer));
}
