package cn.xunting.console;

import cn.xunting.model.CheckKind;
import cn.xunting.model.CheckWeight;
import cn.xunting.model.wire.office.MonthCheck;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * 关账前的一件事.
 *
 * @param path the page of the console where it is done; empty where it is done elsewhere
 * @param subjects what it is about, as far as it is worth naming
 */
record ClosingPoint(MonthCheck check, String path, List<Subject> subjects) {
    ClosingPoint {
        subjects = List.copyOf(subjects);
    }

    /** One of what is waited for: what it is called, and its page, empty where it has none. */
    record Subject(String name, String path) {}

    static ClosingPoint of(YearMonth month, MonthCheck check) {
        return new ClosingPoint(check, path(month, check.kind()), subjects(month, check));
    }

    public boolean isMust() {
        return check.weight() == CheckWeight.MUST;
    }

    public boolean isWaivable() {
        return check.weight() == CheckWeight.WAIVABLE;
    }

    private static String path(YearMonth month, CheckKind kind) {
        String own = "/console/months/" + month;
        return switch (kind) {
            case MONTH_NOT_OVER, TIE_AT_CUT -> own;
            case UNVERIFIED -> "/console/findings?month=" + month;
            case DISPUTED -> "/console/findings?month=" + month + "&state=DISPUTED";
            case DAY_WITHOUT_PUNCHES, UNIT_WITHOUT_PUNCHES -> own + "/attendance";
            case LEAVE_UNDECIDED -> "/console/leaves?month=" + month;
            case PROPOSAL_OPEN -> "/console/proposals";
            case PATROL_OUT -> own + "/patrols";
            case STAFF_WITHOUT_POSTING -> "/console/roster";
            case INTERVIEW_DUE -> own + "/interviews";
            case TEMPLATE_BROKEN -> "";
        };
    }

    /** Ids say nothing to a reader unless they lead somewhere. */
    private static List<Subject> subjects(YearMonth month, MonthCheck check) {
        return switch (check.kind()) {
            case UNVERIFIED, DISPUTED -> numbered(check.subjects(), id -> "/console/findings/" + id);
            case UNIT_WITHOUT_PUNCHES -> named(check, unit -> "/console/months/" + month + "/units/" + unit);
            case DAY_WITHOUT_PUNCHES, STAFF_WITHOUT_POSTING, INTERVIEW_DUE, TEMPLATE_BROKEN -> named(check, one -> "");
            case MONTH_NOT_OVER, LEAVE_UNDECIDED, PROPOSAL_OPEN, PATROL_OUT, TIE_AT_CUT -> List.of();
        };
    }

    private static List<Subject> named(MonthCheck check, Function<String, String> path) {
        return check.subjects().stream()
                .map(one -> new Subject(one, path.apply(one)))
                .toList();
    }

    private static List<Subject> numbered(List<String> ids, Function<String, String> path) {
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new Subject(Integer.toString(at + 1), path.apply(ids.get(at))))
                .toList();
    }
}
