package cn.xunting.mobile.pending;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.sample.HeldExporter;
import cn.xunting.mobile.sample.HeldStorage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {
    private final HeldExporter exporter = new HeldExporter();
    private final ExportViewModel model = new ExportViewModel(
            exporter, new HeldStorage(Path.of("/sdcard")), new Threads(Runnable::run, Runnable::run, Runnable::run));

    @Test
    void the_password_is_typed_twice_and_forgotten_once_the_files_are_there() {
        exporter.files = 2;
        type("雨天备用-8213", "雨天备用-8213");
        model.export();
        assertThat(exporter.passwords).containsExactly("雨天备用-8213");
        assertThat(model.done().get())
                .contains("已导出 2 个文件")
                .contains("xunting-1.xtq")
                .contains("xunting-2.xtq");
        assertThat(model.password().get()).isEmpty();
        assertThat(model.repeated().get()).isEmpty();
    }

    @Test
    void a_slip_or_a_short_password_writes_nothing_and_says_why() {
        type("雨天备用-8213", "雨天备用-8214");
        model.export();
        assertThat(model.error().get()).isEqualTo("两次输入的密码不一样，请重新输入。");
        type("1234567", "1234567");
        model.export();
        assertThat(model.error().get()).startsWith("密码至少 8 位");
        assertThat(exporter.passwords).isEmpty();
    }

    @Test
    void a_full_disk_is_said_and_what_was_typed_stays_for_another_try() {
        exporter.full = true;
        type("雨天备用-8213", "雨天备用-8213");
        model.export();
        assertThat(model.error().get()).startsWith("没有导出成功");
        assertThat(model.password().get()).isNotEmpty();
        exporter.full = false;
        model.export();
        assertThat(model.error().get()).isEmpty();
        assertThat(model.done().get()).contains("已导出 1 个文件");
    }

    @Test
    void with_nothing_waiting_there_is_nothing_to_export() {
        exporter.files = 0;
        type("雨天备用-8213", "雨天备用-8213");
        model.export();
        assertThat(model.done().get()).isEqualTo("没有待上传的记录，不用导出。");
    }

    @Test
    void only_the_code_of_the_import_lets_go() {
        model.code().set("9999-9999");
        model.release();
        assertThat(model.error().get()).startsWith("回执码不对");
        model.code().set(HeldExporter.CODE);
        model.release();
        assertThat(model.error().get()).isEmpty();
        assertThat(model.done().get()).isEqualTo("已核对，3 条已由服务器收下，从本机清除。");
    }

    @Test
    void coming_back_finds_nothing_typed() {
        type("雨天备用-8213", "雨天");
        model.code().set("0123");
        model.open();
        assertThat(model.password().get()
                        + model.repeated().get()
                        + model.code().get())
                .isEmpty();
    }

    private void type(String password, String again) {
        model.password().set(password);
        model.repeated().set(again);
    }
}
