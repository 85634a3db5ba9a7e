#!/usr/bin/env bash
# Takes the README's picture: the real phone window beside the real ranking page, both on a running demo.
# Called by `./xunting pictures`, which has built the app and installed what this needs.
set -euo pipefail
cd "$(dirname "$0")/../.."

export DISPLAY=:97
PORT=18431
WORK=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$WORK"' EXIT

Xvfb $DISPLAY -screen 0 1480x950x24 >/dev/null 2>&1 &
sleep 2
XUNTING_PORT=$PORT ./xunting demo >"$WORK/demo.log" 2>&1 &
demo=$!
for _ in $(seq 240); do grep -q '控制台  ' "$WORK/demo.log" && break; sleep 0.5; done

window() { xdotool search --sync --name "$1" | head -1; }
click() { xdotool mousemove "$1" "$2" click 1; sleep "${3:-2}"; }

# The phone, at the left edge: sign in, a window, an item, a person, a photo.
phone=$(window '^巡厅$')
sleep 8
xdotool windowmove "$phone" 10 9
xdotool windowfocus "$phone"
click 210 376 1
xdotool type --delay 60 xunting-demo
xdotool key Return
sleep 8
click 220 298        # the second window of the list
click 330 434        # the second of the usual items
click 90 393 1       # a person
click 220 779 5      # the camera: a drawn card

# The ranking, at the right. The account's field has the focus.
chromium --no-sandbox --test-type --incognito --no-first-run --disable-gpu --disable-background-networking \
  --disable-sync --lang=zh-CN --user-data-dir="$WORK/browser" --app="http://localhost:$PORT/console/sign-in?to=/console/months/$(TZ=Asia/Shanghai date +%Y-%m)" \
  --window-size=1020,932 --window-position=450,9 >/dev/null 2>&1 &
ranking=$(window '登录 · 巡厅')
sleep 5
xdotool windowsize "$ranking" 1020 932 windowmove "$ranking" 450 9 windowfocus "$ranking"
xdotool type --delay 40 leader
xdotool key Tab
xdotool type --delay 40 xunting-demo
xdotool key Return
sleep 5
import -window root docs/pictures/phone-and-ranking.png
convert docs/pictures/phone-and-ranking.png -background '#dfe5ea' -flatten -strip docs/pictures/phone-and-ranking.png
kill "$demo"
wait "$demo" || true
echo "docs/pictures/phone-and-ranking.png"
