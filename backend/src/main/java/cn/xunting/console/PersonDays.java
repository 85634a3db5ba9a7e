package cn.xunting.console;

import cn.xunting.access.CurrentCaller;
import cn.xunting.attendance.CorrectionResource;
import cn.xunting.attendance.LeaveResource;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.model.wire.office.PersonSignIns;
import cn.xunting.model.wire.office.SignInEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 个人签到的理由 — each sign-in with what it rests on, in words. */
@ApplicationScoped
class PersonDays {
    private static final String ALL = "500";
    private final CorrectionResource corrections;
    private final LeaveResource leaves;
    private final CurrentCaller caller;
    private final Words words;

    PersonDays(CorrectionResource corrections, LeaveResource leaves, CurrentCaller caller, Words words) {
        this.corrections = corrections;
        this.leaves = leaves;
        this.caller = caller;
        this.words = words;
    }

    /**
     * A sign-in.
     *
     * @param because what the cause says in this case, or empty
     */
    record Told(SignInEntry entry, Mark mark, String because) {}

    List<Told> told(PersonSignIns signIns) {
        Map<UUID, String> known = new HashMap<>(); // a leave of a month is behind a hundred sign-ins
        return signIns.points().stream()
                .map(entry -> {
                    UUID reference = entry.reference();
                    String because = reference == null
                            ? ""
                            : known.computeIfAbsent(reference, id -> because(signIns.staffNo(), entry, id));
                    return new Told(entry, Mark.of(entry.outcome(), entry.cause()), because);
                })
                .toList();
    }

    private String because(String staffNo, SignInEntry entry, UUID reference) {
        return switch (entry.cause()) {
            case "LEAVE" -> leave(reference);
            case "CORRECTION" -> correction(staffNo, entry, reference);
            case "OUTAGE" -> outage(reference);
            default -> "";
        };
    }

    private String leave(UUID id) {
        LeaveEntry leave = Pages.of(leaves.one(id.toString()));
        return words.say(TimeLabels.label(leave.kind())) + " " + leave.from() + " – " + leave.to();
    }

    private String correction(String staffNo, SignInEntry entry, UUID id) {
        return corrections.list(YearMonth.from(entry.date()).toString(), staffNo, null, null, ALL).items().stream()
                .filter(correction -> correction.id().equals(id))
                .map(correction -> words.say("{0}（批准：{1}）", correction.reason(), correction.approver()))
                .findFirst()
                .orElse("");
    }

    /** Outages are listed for who assesses; others are told that there was one. */
    private String outage(UUID id) {
        if (!caller.get().readsAssessment()) {
            return "";
        }
        return corrections.outages(null, ALL).items().stream()
                .filter(outage -> outage.id().equals(id))
                .map(outage -> outage.from() + " – " + outage.to() + " " + outage.reason())
                .findFirst()
                .orElse("");
    }
}
