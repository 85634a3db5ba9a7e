package cn.xunting.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody at a screen: opens pages, and looks at each as critically as a program can. */
final class Reader implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "console");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Adds up by how much the page has moved under the reader's eyes since it was opened. */
    private static final String WATCH_FOR_JUMPS = """
            window.jumped = 0;
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries()) {
                if (!shift.hadRecentInput) window.jumped += shift.value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Of a screen's height times the part of it that moves: nobody sees less. */
    private static final double UNSEEN_JUMP = 0.02;

    /** Words for what does not fit, beside the page or under a thumb. */
    private static final String MISFITS = """
            () => {
              const faults = [];
              const root = document.scrollingElement;
              if (root.scrollWidth > window.innerWidth) faults.push('scrolls sideways: ' + root.scrollWidth);
              const size = (e) => e.getBoundingClientRect();
              for (const e of document.querySelectorAll('button, .button, summary, select, input:not([type=hidden], [type=checkbox], [type=radio])')) {
                const box = size(e);
                if (box.width && box.height < 43.5) faults.push('too low: ' + e.outerHTML.slice(0, 90));
              }
              if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
              return faults;
            }
            """;

    private final BrowserContext context;
    private final Screen screen;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(BrowserContext context, Screen screen) {
        this.context = context;
        this.screen = screen;
        context.addInitScript(WATCH_FOR_JUMPS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    void signIn(String account, String password) {
        page.navigate("/console/sign-in");
        fillSignIn(account, password);
        page.waitForURL("**/console");
    }

    /** On the page that asks for it. */
    void fillSignIn(String account, String password) {
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码").fill(password);
        page.locator("form.stack button").click();
    }

    Page page() {
        return page;
    }

    /** Opens a page, which must be there. */
    Response open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    /** Demands that the page is good to look at, light and dark, and leaves the pictures in the target folder. */
    void look(String name) {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(((Number) page.evaluate("() => window.jumped")).doubleValue())
                .as(name + " jumps at " + page.url())
                .isLessThan(UNSEEN_JUMP);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForLoadState(LoadState.LOAD);
            String called = name + "-" + (screen + "-" + scheme).toLowerCase(Locale.ROOT);
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(called + ".png"))
                    .setFullPage(true));
            assertThat(faults()).as(called + " at " + page.url()).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.evaluate(MISFITS)).as(name + " at " + page.url()).isEqualTo(List.of());
        assertThat(complaints.stream().filter(text -> !isAboutItsOwnStatus(text)))
                .as(name)
                .isEmpty();
    }

    /** A form that is shown again answers 422, of which the browser tells those who look behind the page. */
    private boolean isAboutItsOwnStatus(String complaint) {
        return complaint.startsWith("Failed to load resource: the server responded with a status of 4")
                && complaint.contains(" at " + page.url());
    }

    private List<String> faults() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** The console's addresses that the page leads to. */
    List<String> links() {
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href^=\"/console\"]:not([download])')].map((a) => a.getAttribute('href').split('#')[0])");
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
