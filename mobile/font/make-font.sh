#!/bin/sh
# Makes the fonts the phone app carries: Latin, punctuation and the Han of GB2312, cut from Noto Sans SC (OFL).
# Needs npm and python3-fonttools. The fonts are committed, so nobody needs this to build.
set -eu
cd "$(dirname "$0")"
out=../src/main/resources/cn/xunting/mobile/kit
version=0.4.3
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

(cd "$tmp" && npm pack --silent "@expo-google-fonts/noto-sans-sc@$version" >/dev/null && tar xzf ./*.tgz)
cp "$tmp/package/LICENSE_FONT" "$out/OFL.txt"

/usr/bin/python3 - "$tmp/chars.txt" <<'PY'
import sys
chars = {chr(c) for c in range(0x20, 0x7F)} | {chr(c) for c in range(0xA0, 0x100)}
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            chars.add(bytes([high, low]).decode("gb2312"))
        except UnicodeDecodeError:
            pass
chars |= set("−–—…·•‑‘’“”„‹›«»€™→←↑↓△▽▲▼◆◇●○★☆✓✔✕÷×±≤≥≠①②③④⑤⑥⑦⑧⑨⑩〇㎡℃")
open(sys.argv[1], "w", encoding="utf-8").write("".join(sorted(chars)))
PY

for weight in 400Regular:Regular 700Bold:Bold; do
    /usr/bin/python3 -m fontTools.subset "$tmp/package/${weight%:*}/NotoSansSC_${weight%:*}.ttf" \
        --text-file="$tmp/chars.txt" --output-file="$out/NotoSansSC-${weight#*:}.ttf" \
        --layout-features=kern,mark,mkmk,liga,calt --no-hinting --desubroutinize --name-IDs=1,2,4,6,13,14 --drop-tables+=vhea,vmtx,STAT
done
ls -l "$out"
