package cn.xunting.mobile.app;

import static cn.xunting.mobile.app.Hand.text;
import static cn.xunting.mobile.app.Hand.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.language.Language;
import cn.xunting.mobile.language.Say;
import cn.xunting.mobile.outbox.DurableOutbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@SuppressWarnings("NullAway.Init") // set by JUnit
class XuntingAppTest {
    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();
    private Application app;

    @BeforeEach
    void prepare() throws TimeoutException {
        System.setProperty("xunting.phone.home", home.toString());
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        Say.speak(Language.CHINESE);
        System.clearProperty("xunting.phone.home");
    }

    @Test
    void the_first_start_shows_the_sign_in_with_what_the_command_line_said() throws TimeoutException {
        app = FxToolkit.setupApplication(XuntingApp.class, "--server", "http://127.0.0.1:1", "--account=ducha01");
        until(() -> robot.lookup("#server").tryQuery().isPresent());
        assertThat(robot.lookup("#server").<TextField>query().getText()).isEqualTo("http://127.0.0.1:1");
        assertThat(robot.lookup("#account").<TextField>query().getText()).isEqualTo("ducha01");
    }

    @Test
    void the_language_last_chosen_is_spoken_from_the_start_whatever_the_platform_speaks() throws TimeoutException {
        Settings settings = new Settings(home.resolve("settings.properties"));
        for (Language language : Language.values()) {
            ChosenLanguage.keep(settings, language);
            assertThat(ChosenLanguage.of(settings, Locale.FRANCE)).isEqualTo(language);
        }
        assertThat(ChosenLanguage.of(new Settings(home.resolve("none")), Locale.CHINA))
                .isEqualTo(Language.CHINESE);
        app = FxToolkit.setupApplication(XuntingApp.class);
        until(() -> text(robot, "#sign-in").equals("Sign in"));
    }

    @Test
    void a_second_app_on_the_same_records_says_so_and_touches_nothing() throws TimeoutException {
        try (DurableOutbox other = DurableOutbox.open(home.resolve("outbox"), Clock.systemUTC())) {
            app = FxToolkit.setupApplication(XuntingApp.class);
            until(() -> robot.lookup("#close-app").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            Pictures.write(
                    WaitForAsyncUtils.waitForAsyncFx(
                            5000,
                            () -> robot.lookup("#close-app").query().getScene().snapshot(null)),
                    "start-in-use");
            assertThat(other.items()).isEmpty();
        }
    }

    @Test
    void closing_the_window_lets_the_records_go() throws TimeoutException {
        app = FxToolkit.setupApplication(XuntingApp.class);
        until(() -> robot.lookup("#server").tryQuery().isPresent());
        FxToolkit.cleanupApplication(app);
        DurableOutbox.open(home.resolve("outbox"), Clock.systemUTC()).close();
        assertThat(Files.exists(home)).isTrue();
    }
}
