// Calls the backend with the tab's own session, and renews it when its access token has run out.

const SESSION = 'xunting.session';
let renewal = null;

export const session = () => JSON.parse(sessionStorage.getItem(SESSION) ?? 'null');
export const begin = (begun) => sessionStorage.setItem(SESSION, JSON.stringify(begun));
export const end = () => sessionStorage.removeItem(SESSION);

export class Problem extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function send(path, options) {
  try {
    return await fetch('/api/v1' + path, {
      ...options,
      headers: {
        'Content-Type': 'application/json',
        ...(session() && {Authorization: 'Bearer ' + session().accessToken}),
      },
    });
  } catch {
    throw new Problem(0, '连不上服务器，请检查网络；恢复后会自动刷新');
  }
}

// A refresh token is spent by its use, so calls that find the access token run out share one renewal.
function renewed() {
  renewal ??= send('/sessions/refresh', {
    method: 'POST',
    body: JSON.stringify({refreshToken: session().refreshToken}),
  })
    .then(async (answer) => {
      if (answer.ok) {
        begin(await answer.json());
      }
      return answer.ok;
    })
    .finally(() => { renewal = null; });
  return renewal;
}

export async function call(path, options = {}) {
  let answer = await send(path, options);
  if (answer.status === 401 && session() && await renewed()) {
    answer = await send(path, options);
  }
  if (!answer.ok) {
    const body = await answer.json().catch(() => ({}));
    throw new Problem(answer.status, body.detail ?? '服务器没有回答，请稍后再试');
  }
  return answer;
}

export const json = async (path) => (await call(path)).json();
