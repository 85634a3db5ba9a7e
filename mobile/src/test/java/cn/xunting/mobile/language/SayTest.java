package cn.xunting.mobile.language;

import static cn.xunting.mobile.language.Say.say;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayTest {
    @AfterEach
    void chinese_again() {
        Say.speak(Language.CHINESE);
    }

    @Test
    void what_is_said_is_chinese_until_another_language_is_chosen() {
        assertThat(say("{0} 条待上传", 3)).isEqualTo("3 条待上传");
        Say.speak(Language.ENGLISH);
        assertThat(say("{0} 条待上传", 3)).isEqualTo("3 to upload");
        assertThat(Say.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void parts_are_put_in_as_they_are_and_where_the_language_wants_them() {
        assertThat(say("{1}，{0}", "{0}", "$1")).isEqualTo("$1，{0}");
        assertThat(say("没有花括号的话也照说 {")).isEqualTo("没有花括号的话也照说 {");
    }
}
