package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.model.FindingState;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Officer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 待答复的问题 — a finding as its unit's representative sees it on their own phone, and what they can say to it.
 *
 * @param offered in the order they are offered; empty if there is nothing to say any more
 * @param hint why something cannot be said; empty if everything can
 */
record AnswerMatter(ConfirmMatter matter, List<Choice> offered, String hint) {
    static final AnswerMatter NONE = new AnswerMatter(ConfirmMatter.NONE, List.of(), "");

    AnswerMatter {
        offered = List.copyOf(offered);
    }

    /** Reads it; not for the screen's thread. */
    static AnswerMatter read(HallCopy hall, Reports reports, UUID id) {
        ConfirmMatter matter = ConfirmMatter.read(hall, reports, id);
        FindingReport report = matter.report();
        if (report == null) {
            return new AnswerMatter(matter, List.of(), matter.hint());
        }
        FindingState state = hall.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(Finding::state)
                .findFirst()
                .orElse(FindingState.RECORDED);
        boolean own = isAbout(hall.officer(), report);
        return switch (state) {
            case RECORDED ->
                own
                        ? new AnswerMatter(matter, List.of(Choice.DISPUTED), say("这条说的是您本人，不能由您确认或拒签；不认可的可以提出异议。"))
                        : new AnswerMatter(matter, List.of(Choice.ACKNOWLEDGED, Choice.REFUSED, Choice.DISPUTED), "");
            case ACKNOWLEDGED, CONFIRMED ->
                new AnswerMatter(matter, List.of(Choice.DISPUTED), say("这条已经确认或查实，仍不认可的可以提出异议。"));
            case DISPUTED -> new AnswerMatter(matter, List.of(), say("异议已经提出，等审核人裁定，现在不用再答复。"));
            case REVOKED, WITHDRAWN -> new AnswerMatter(matter, List.of(), say("这条已经撤销，不计分，不用答复。"));
        };
    }

    private static boolean isAbout(Optional<Officer> officer, FindingReport report) {
        String staffNo = report.staffNo();
        return staffNo != null
                && officer.filter(me -> staffNo.equals(me.staffNo())).isPresent();
    }
}
