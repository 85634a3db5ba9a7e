package cn.xunting.mobile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {
    @AfterEach
    void chinese_again() {
        Say.speak(Language.CHINESE);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_the_shared_title_in_chinese_and_one_of_its_own_in_english(ProblemType type) {
        Problem bare = Problem.of(type, "");
        assertThat(ProblemWords.of(bare)).isEqualTo(type.title());
        Say.speak(Language.ENGLISH);
        assertThat(ProblemWords.title(type)).doesNotMatch(".*\\p{IsHan}.*").isNotBlank();
    }

    @Test
    void a_detail_stays_as_the_server_wrote_it_and_so_does_a_title_of_a_later_server() {
        Say.speak(Language.ENGLISH);
        assertThat(ProblemWords.of(Problem.of(ProblemType.STALE, "请先刷新。"))).isEqualTo("请先刷新。");
        Problem later = new Problem("urn:xunting:problem:of-later", "后来的问题", 409, "", List.of());
        assertThat(ProblemWords.of(later)).isEqualTo("后来的问题");
    }
}
