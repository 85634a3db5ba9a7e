package cn.xunting.console;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));

    /** Signs an account of the sample in, as a person would: through the page. */
    Reader signIn(String server, String account, Screen screen) {
        Reader reader = open(server, screen);
        reader.signIn(account, SampleConsole.PASSWORD);
        return reader;
    }

    /** Somebody who is not signed in, on the page that asks for it. */
    Reader visit(String server, Screen screen) {
        Reader reader = open(server, screen);
        reader.open("/console/sign-in");
        return reader;
    }

    private Reader open(String server, Screen screen) {
        return new Reader(
                browser.newContext(new NewContextOptions()
                        .setBaseURL(server)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(screen.width, screen.height)
                        .setColorScheme(ColorScheme.LIGHT)),
                screen);
    }

    private static Path installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is not installed: apt-get install chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
