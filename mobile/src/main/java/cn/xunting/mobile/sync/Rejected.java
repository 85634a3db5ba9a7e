package cn.xunting.mobile.sync;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.json.UnreadableJson;
import cn.xunting.mobile.json.WireJson;
import cn.xunting.mobile.port.Http;
import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The server answered, and the answer is no. */
final class Rejected extends Exception {
    private static final long LONGEST_WAIT_SECONDS = 24 * 60 * 60L;

    private final int status;
    private final transient Problem problem;
    private final transient Optional<Duration> retryAfter;

    private Rejected(int status, Problem problem, Optional<Duration> retryAfter) {
        super("The server answered " + status + ": " + problem.detail());
        this.status = status;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    static Rejected by(Http.Answer answer) {
        return new Rejected(answer.status(), problemIn(answer), retryAfterOf(answer));
    }

    int status() {
        return status;
    }

    Problem problem() {
        return problem;
    }

    /** How long the server asks to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What was sent will never do, as it is. Anything else may pass by itself, or by signing in. */
    boolean isAboutContent() {
        return switch (status) {
            case 400, 409, 410, 413, 415, 422 -> true;
            default -> false;
        };
    }

    /** A balancer, a proxy or a cable box answers in its own words; then the status has to do. */
    private static Problem problemIn(Http.Answer answer) {
        try {
            Problem problem = WireJson.decode(Problem.class, new String(answer.body(), StandardCharsets.UTF_8));
            if (problem.type() != null && problem.detail() != null && problem.title() != null) {
                return problem;
            }
        } catch (UnreadableJson e) {
            // falls through to the status
        }
        String detail = answer.status() >= 500
                ? say("服务器暂时出错（{0}），稍后会自动再试。", answer.status())
                : say("服务器没有接受（{0}），请联系管理员。", answer.status());
        ProblemType unknown = ProblemType.UNKNOWN;
        return new Problem(unknown.uri(), unknown.title(), answer.status(), detail, List.of());
    }

    private static Optional<Duration> retryAfterOf(Http.Answer answer) {
        String seconds = answer.headers().getOrDefault("retry-after", "");
        return seconds.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(seconds))))
                : Optional.empty(); // the other form is a date by a clock we do not trust
    }
}
