#!/usr/bin/env bash
# Draws every icon of the two phones from icon.svg. Run after changing it; the results are kept in the repository.
# Needs rsvg-convert (librsvg2-bin) and convert (imagemagick).
set -euo pipefail
cd "$(dirname "$0")/.."
SVG=icon/icon.svg
ANDROID=src/android/res
CATALOGUE=src/ios/assets/Assets.xcassets
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT

# The mark alone, on nothing: Android lays it over its own background, iOS over the launch screen's colour.
sed '/id="background"/d' "$SVG" > "$SCRATCH/mark.svg"
# What old launchers and iOS show whole: without the margin that adaptive icons lose.
sed 's/viewBox="0 0 108 108"/viewBox="14 14 80 80"/' "$SVG" > "$SCRATCH/whole.svg"

draw() { # file, pixels, picture
  mkdir -p "$(dirname "$3")"
  rsvg-convert -w "$2" -h "$2" "$1" -o "$SCRATCH/drawn.png"
  # No dates and no gamma, so that the same drawing gives the same file.
  convert "$SCRATCH/drawn.png" ${4:-} -strip -define png:exclude-chunks=date,time "$3"
}

for density in ldpi:3 mdpi:4 hdpi:6 xhdpi:8 xxhdpi:12 xxxhdpi:16; do
  folder=$ANDROID/mipmap-${density%:*}
  quarters=${density#*:}
  draw "$SCRATCH/whole.svg" $((48 * quarters / 4)) "$folder/ic_launcher.png"
  draw "$SCRATCH/mark.svg" $((108 * quarters / 4)) "$folder/ic_launcher_foreground.png"
done

# size of a point × scale, once for each picture; Contents.json says where each is used. Apple takes no transparency.
for pixels in 20 29 40 58 60 76 80 87 120 152 167 180 1024; do
  draw "$SCRATCH/whole.svg" "$pixels" "$CATALOGUE/AppIcon.appiconset/icon-$pixels.png" "-alpha remove -alpha off"
done
for scale in 1 2 3; do
  draw "$SCRATCH/mark.svg" $((120 * scale)) "$CATALOGUE/LaunchMark.imageset/mark-${scale}x.png"
done
