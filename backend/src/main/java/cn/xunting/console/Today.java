package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.console.Waiting.Line;
import cn.xunting.dispute.DisputeResource;
import cn.xunting.ledger.FindingResource;
import cn.xunting.model.AccountRole;
import cn.xunting.model.FindingState;
import cn.xunting.model.Points;
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
                .map(UnitOutlook::sheet)
                .filter(sheet -> sheet.month().equals(outlook.month()))
                .map(this::own)
                .toList();
    }

    private Own own(UnitSheet sheet) {
        return new Own(
                sheet.month(),
                sheet.unit(),
                sheet.name(),
                sheet.total(),
                standings.standing(sheet).words());
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
        List<Line> lines =
                sheets
                        .named(findings.list(null, unit, null, null, state, false, null, A_FEW)
                                .items())
                        .stream()
                        .map(named -> line(named, ""))
                        .toList();
        return new Waiting("等我确认", lines, "/console/findings?unit=" + unit + "&state=" + state);
    }

    private Waiting toDecide() {
        List<Dispute> open = disputes.open(null, A_FEW).items();
        List<FindingSheets.Named> named =
                sheets.named(open.stream().map(Dispute::finding).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            lines.add(line(named.get(i), pressing(open.get(i))));
        }
        return new Waiting("待裁定的异议", lines, "/console/findings?state=" + FindingState.DISPUTED);
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
        List<Verification> queue = verifications.list(null, null, A_FEW).items();
        List<FindingSheets.Named> named =
                sheets.named(queue.stream().map(Verification::finding).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            Verification one = queue.get(i);
            lines.add(line(
                    named.get(i),
                    Objects.requireNonNullElseGet(one.recusal(), () -> words.say("已等 {0} 个工作日", one.age()))));
        }
        return new Waiting("待查实", lines, null);
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
