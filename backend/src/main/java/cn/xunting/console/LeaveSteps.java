package cn.xunting.console;

import cn.xunting.attendance.LeaveDocument;
import cn.xunting.attendance.LeaveResource;
import cn.xunting.attendance.LeaveVersion;
import cn.xunting.model.LeaveState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 请假经过 — every step of a leave as a page tells it: what was done, by whom, when, and what it made different. */
@ApplicationScoped
class LeaveSteps {
    private final LeaveResource leaves;
    private final LeaveSheets sheets;
    private final Words words;

    LeaveSteps(LeaveResource leaves, LeaveSheets sheets, Words words) {
        this.leaves = leaves;
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * A step.
     *
     * @param done what was done, Chinese
     * @param tone of the state it led to
     * @param changes what it made different, in the reader's language
     * @param scan the digest of the scan that came with it, or absent
     */
    record Step(
            String done,
            String tone,
            String author,
            String at,
            List<String> changes,
            @Nullable String scan) {}

    /** The steps of a leave, the first first. */
    List<Step> of(String leave) {
        List<LeaveVersion> versions = Gathered.from(cursor -> leaves.history(leave, cursor, Gathered.AT_A_TIME))
                .rows();
        List<Step> steps = new ArrayList<>();
        for (int at = versions.size() - 1; at >= 0; at--) {
            LeaveVersion before = at + 1 < versions.size() ? versions.get(at + 1) : null;
            steps.add(step(before, versions.get(at)));
        }
        return steps;
    }

    private Step step(@Nullable LeaveVersion before, LeaveVersion now) {
        String scan = LeaveDocument.scan(now.document());
        boolean newScan = scan != null && (before == null || !scan.equals(LeaveDocument.scan(before.document())));
        List<String> changes = changes(before, now);
        boolean onlyScanned = newScan && changes.isEmpty() && now.state() == LeaveState.REQUESTED;
        return new Step(
                onlyScanned ? "附上扫描件" : done(before, now),
                LeaveLabels.tone(now.state()),
                now.author(),
                Labels.atHall(now.at()),
                changes,
                newScan ? scan : null);
    }

    private static String done(@Nullable LeaveVersion before, LeaveVersion now) {
        if (before == null) {
            return now.state() == LeaveState.REQUESTED ? "申请" : "导入";
        }
        if (before.state() != now.state()) {
            return switch (now.state()) {
                case REQUESTED -> "申请";
                case APPROVED -> "批准";
                case REJECTED -> "不批准";
                case CANCELLED -> "取消请假";
            };
        }
        return now.state() == LeaveState.APPROVED ? "补办" : "修改";
    }

    private List<String> changes(@Nullable LeaveVersion before, LeaveVersion now) {
        List<String> changes = new ArrayList<>();
        add(changes, "种类", before == null ? null : kind(before), kind(now));
        add(changes, "开始", before == null ? null : sheets.when(before.from()), sheets.when(now.from()));
        add(changes, "结束", before == null ? null : sheets.when(before.to()), sheets.when(now.to()));
        add(changes, "由谁批的", before == null ? null : tier(before), tier(now));
        add(
                changes,
                "文件或文号",
                before == null ? null : LeaveDocument.name(before.document()),
                LeaveDocument.name(now.document()));
        String reason = Objects.requireNonNullElse(now.reason(), "");
        if (!reason.isEmpty() && (before == null || !reason.equals(before.reason()))) {
            changes.add(words.say("理由") + " " + reason);
        }
        return changes;
    }

    private void add(List<String> changes, String what, @Nullable String before, String now) {
        String was = Objects.requireNonNullElse(before, "");
        if (!was.equals(now)) {
            changes.add(
                    words.say(what) + " " + (was.isEmpty() ? now : now.isEmpty() ? was + " → –" : was + " → " + now));
        }
    }

    private String kind(LeaveVersion version) {
        return words.say(TimeLabels.label(version.kind()));
    }

    private String tier(LeaveVersion version) {
        return words.say(LeaveSheets.label(version.approver()));
    }
}
