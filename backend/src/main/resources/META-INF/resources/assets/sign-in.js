// Sends the browser to the identity provider and takes it up when it comes back. What was begun stays in this tab, so that
// a code from elsewhere signs nobody in here. The session the API begins is handed on to the console's cookie and ended.

const ATTEMPT = 'xunting.oidc';
const $ = (id) => document.getElementById(id);

function say(text) {
  $('notice').textContent = text;
  $('notice').hidden = !text;
}

async function send(method, path, body, token) {
  let answer;
  try {
    answer = await fetch(path, {
      method,
      headers: {'Content-Type': 'application/json', ...(token && {Authorization: 'Bearer ' + token})},
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new Error('连不上服务器，请检查网络后重试');
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? '服务器没有回答，请稍后再试');
  }
  return answer;
}

const post = async (path, body) => (await send('POST', '/api/v1' + path, body)).json();

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
  const {accessToken} = await post('/sessions/oidc', {...begun, code: answer.get('code'), device: '网页'});
  await send('POST', '/console/session', undefined, accessToken);
  await send('DELETE', '/api/v1/sessions/current', undefined, accessToken);
  location.replace('/console');
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
