#!/bin/sh
# Makes the table of pinyin initials the phone searches with: the Han of GB2312, by every reading pinyin4j (BSD) knows.
# The table is committed, so nobody needs this to build, and the app carries no pinyin4j.
set -eu
cd "$(dirname "$0")"
version=2.5.1
../../mvnw -q -B -ntp -f ../../pom.xml -N dependency:get -Dartifact="com.belerweb:pinyin4j:$version"
java -cp "$HOME/.m2/repository/com/belerweb/pinyin4j/$version/pinyin4j-$version.jar" WriteInitials.java \
    ../src/main/resources/cn/xunting/mobile/desk/initials.txt
