package cn.xunting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.InputError;
import cn.xunting.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinTemplateTest {
    private static final Map<BulletinField, List<String>> VALUES =
            Map.of(BulletinField.MONTH, List.of("2023年10月"), BulletinField.DEDUCTIONS, List.of("（一）出勤到岗", "没有扣分。"));

    @Test
    void every_unknown_and_every_missing_field_is_named() throws IOException {
        String text =
                builtIn().replace("{{约谈}}", "{{约谈名单}}").replace("{{停发}}", "").replace("主送：", "送：");
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> BulletinTemplate.read(text, "templates/bulletin.txt"));
        assertThat(refused.problem().type()).isEqualTo(ProblemType.NOT_PROCESSABLE.uri());
        assertThat(refused.problem().detail()).contains("templates/bulletin.txt", "4 处");
        assertThat(refused.problem().errors())
                .extracting(InputError::detail)
                .containsExactly("没有 {{约谈名单}} 这个字段，请改正或删去", "缺少字段 {{约谈}}，请补上", "缺少字段 {{停发}}，请补上", "缺少以“主送：”开头的一行，请补上");
        assertThat(refused.problem().errors().get(0).line()).isEqualTo(15);
    }

    @Test
    void a_field_alone_becomes_paragraphs_and_one_in_a_sentence_its_words() throws IOException {
        List<String> filled = BulletinTemplate.read(builtIn(), "").fill(VALUES);
        assertThat(filled)
                .contains("标题：关于2023年10月考核情况的通报", "（一）出勤到岗", "没有扣分。")
                .noneMatch(line -> line.contains("{{") || line.startsWith("//") || line.isEmpty());
    }

    @Test
    void what_a_field_says_is_not_read_as_a_template_again() throws IOException {
        String text = builtIn() + "\n{{大厅}}说";
        Map<BulletinField, List<String>> values = Map.of(BulletinField.HALL, List.of("{{月份}}$1\\"));
        assertThat(BulletinTemplate.read(text, "").fill(values)).contains("{{月份}}$1\\说");
    }

    @Test
    void parts_are_known_by_how_they_begin() {
        assertThat(BulletinPart.of("一、总体情况")).isEqualTo(BulletinPart.FIRST_HEADING);
        assertThat(BulletinPart.of("十二、其他")).isEqualTo(BulletinPart.FIRST_HEADING);
        assertThat(BulletinPart.of("（三）业务管理")).isEqualTo(BulletinPart.SECOND_HEADING);
        assertThat(BulletinPart.of("（三）业务管理。各单位要抓紧。")).isEqualTo(BulletinPart.BODY);
        assertThat(BulletinPart.of("1. 一条")).isEqualTo(BulletinPart.BODY);
        assertThat(BulletinPart.TITLE.text("标题： 通报")).isEqualTo("通报");
    }

    @Test
    void the_office_s_file_takes_the_place_of_the_built_in_one_in_utf_8_and_in_gbk(@TempDir Path home)
            throws IOException {
        BulletinWording wording = new BulletinWording(home.toString());
        assertThat(wording.read().fill(VALUES)).contains("五、工作要求");
        Path file = Files.createDirectories(home.resolve("templates")).resolve("bulletin.txt");
        String own = "\uFEFF" + builtIn().replace("五、工作要求", "五、下一步");
        Files.writeString(file, own);
        assertThat(wording.read().fill(VALUES)).contains("五、下一步");
        Files.writeString(file, own.substring(1), Charset.forName("GBK"));
        assertThat(wording.read().fill(VALUES)).contains("五、下一步");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1});
        assertThatThrownBy(wording::read).isInstanceOf(Refusal.class).hasMessageContaining("GBK");
        Files.write(file, new byte[64 * 1024 + 1]);
        assertThatThrownBy(wording::read).isInstanceOf(Refusal.class).hasMessageContaining("64 KB");
    }

    private static String builtIn() throws IOException {
        try (InputStream content = BulletinTemplateTest.class.getResourceAsStream("/bulletin/bulletin.txt")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
