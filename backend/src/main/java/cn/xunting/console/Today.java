package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.console.Waiting.Line;
import cn.xunting.dispute.DisputeResource;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.AccountRole;
import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.office.Dispute;
import cn.xunting.model.wire.office.Verification;
import cn.xunting.month.OutlookResource;
import cn.xunting.verification.VerificationResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** 今日 — what waits for the reader, where their units stand, and what came in last. */
@ApplicationScoped
class Today {
    private static final String A_FEW = "6";
    private final FindingResource findings;
    private final DisputeResource disputes;
    private final VerificationResource verifications;
    private final OutlookResource outlooks;
    private final FindingSheets sheets;
    private final Sheets standings;
    private final CurrentCaller caller;
    private final Words words;

    Today(
            FindingResource findings,
            DisputeResource disputes,
            VerificationResource verifications,
            OutlookResource outlooks,
            FindingSheets sheets,
            Sheets standings,
            CurrentCaller caller,
            Words words) {
        this.findings = findings;
        this.disputes = disputes;
        this.verifications = verifications;
        this.outlooks = outlooks;
        this.sheets = sheets;
        this.standings = standings;
        this.caller = caller;
        this.words = words;
    }

    /** A unit the reader speaks for, in the month that runs. */
    record Own(YearMonth month, String unit, String name, Points total, String standing) {}

    List<Own> own() {
        if (caller.get().represented().isEmpty()) {
            return List.of();
        }
        Outlook outlook = Pages.of(outlooks.outlook(Pages.ANEW));
        return outlook.units().stream()
                .filter(unit -> unit.sheet().month().equals(outlook.month()))
                .map(this::own)
                .toList();
    }

    private Own own(UnitOutlook unit) {
        UnitSheet sheet = unit.sheet();
        return new Own(sheet.month(), sheet.unit(), sheet.name(), sheet.total(), standings.place(unit));
    }

    List<Waiting> waiting() {
        Caller reader = caller.get();
        List<Waiting> waiting = new ArrayList<>();
        for (String unit : reader.represented()) {
            waiting.add(toAnswer(unit));
        }
        if (reader.readsAssessment()) {
            waiting.add(toDecide());
            waiting.add(toVerify());
        }
        return waiting;
    }

    /** What came in last, as far as the reader may read it. */
    List<FindingSheets.Named> newest() {
        return sheets.named(
                findings.list(null, null, null, null, null, false, null, A_FEW).items());
    }

    /** Whether the reader records findings, and so is told that this is done on the phone. */
    boolean isInspector() {
        return caller.get().is(AccountRole.INSPECTOR);
    }

    private Waiting toAnswer(String unit) {
        String state = FindingState.RECORDED.name();
        List<Finding> open =
                findings.list(null, unit, null, null, state, false, null, A_FEW).items();
        return new Waiting(
                "等我确认", lines(open, one -> one, one -> ""), "/console/findings?unit=" + unit + "&state=" + state);
    }

    private Waiting toDecide() {
        return new Waiting(
                "待裁定的异议",
                lines(disputes.open(null, A_FEW).items(), Dispute::finding, this::pressing),
                "/console/disputes");
    }

    private String pressing(Dispute dispute) {
        if (dispute.recusal() != null) {
            return dispute.recusal();
        }
        return dispute.daysLeft() < 0
                ? words.say("已超期 {0} 个工作日", -dispute.daysLeft())
                : words.say("还剩 {0} 个工作日", dispute.daysLeft());
    }

    private Waiting toVerify() {
        return new Waiting(
                "待查实",
                lines(verifications.list(null, null, A_FEW).items(), Verification::finding, this::age),
                "/console/verifications");
    }

    private String age(Verification one) {
        return Objects.requireNonNullElseGet(one.recusal(), () -> words.say("已等 {0} 个工作日", one.age()));
    }

    private <T> List<Line> lines(List<T> waiting, Function<T, Finding> finding, Function<T, String> note) {
        List<FindingSheets.Named> named =
                sheets.named(waiting.stream().map(finding).toList());
        return IntStream.range(0, waiting.size())
                .mapToObj(at -> line(named.get(at), note.apply(waiting.get(at))))
                .toList();
    }

    private static Line line(FindingSheets.Named named, String note) {
        String person = named.person() == null ? "" : " · " + named.person();
        return new Line(
                named.item(),
                named.unit() + person + " · " + named.time(),
                "/console/findings/" + named.finding().id(),
                note);
    }
}
