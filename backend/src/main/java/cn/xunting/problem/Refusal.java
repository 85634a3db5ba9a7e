package cn.xunting.problem;

import cn.xunting.model.ProblemType;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 拒绝 — the request cannot be answered; the detail tells a person in Chinese what to do next. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    public Refusal(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    public Refusal(ProblemType type, String detail, List<InputError> errors) {
        this(Problem.of(type, detail, errors));
    }

    public Refusal(Problem problem) {
        this(problem, null);
    }

    private Refusal(Problem problem, @Nullable Duration retryAfter) {
        super(problem.type() + ": " + problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** A refusal that will not be one after a while. */
    public static Refusal until(Duration retryAfter, ProblemType type, String detail) {
        return new Refusal(Problem.of(type, detail), retryAfter);
    }

    /** A refusal of one component of a body. */
    public static Refusal of(ProblemType type, String pointer, String detail) {
        return new Refusal(type, detail, List.of(InputError.at(pointer, detail)));
    }

    public Problem problem() {
        return problem;
    }

    /** How long to wait before trying again, if waiting helps. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
