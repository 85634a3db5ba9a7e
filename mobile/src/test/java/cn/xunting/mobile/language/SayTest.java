package cn.xunting.mobile.language;

import static cn.xunting.mobile.language.Say.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayTest {
    @AfterEach
    void chinese_again() {
        Say.speak(Language.CHINESE);
    }

    @Test
    void what_is_said_is_chinese_until_another_language_is_chosen() {
        assertThat(say("已记 {0}", 3)).isEqualTo("已记 3");
        Say.speak(Language.ENGLISH);
        assertThat(say("已记 {0}", 3)).isEqualTo("Found 3");
        assertThat(Say.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void the_first_language_is_the_platform_s_and_english_where_the_app_does_not_speak_it() {
        assertThat(Language.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void parts_are_put_in_as_they_are_and_where_the_language_wants_them() {
        assertThat(say("{1}，{0}", "{0}", "$1")).isEqualTo("$1，{0}");
        assertThat(say("没有花括号的话也照说 {")).isEqualTo("没有花括号的话也照说 {");
    }
}
