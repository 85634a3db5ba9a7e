package cn.xunting.mobile.confirm;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.HallBook;
import cn.xunting.mobile.desk.Person;
import cn.xunting.mobile.desk.Reports;
import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 待确认的问题 — a finding as it is shown to a representative, and who can answer for it.
 *
 * @param report as it was recorded; null if it is not on this phone any more
 * @param what what was found, and how many times
 * @param who where, and whom it concerns
 * @param more when, with how many photos, and the note
 * @param hint who may not or cannot sign, and what to do then; empty if there is nothing to say
 */
record ConfirmMatter(
        @Nullable FindingReport report,
        String what,
        String who,
        String more,
        List<Representative> representatives,
        String hint) {
    static final ConfirmMatter NONE = new ConfirmMatter(null, "", "", "", List.of(), "");

    /** Reads it; not for the screen's thread. */
    static ConfirmMatter read(HallCopy hall, Reports reports, UUID finding) {
        Optional<FindingReport> report = reports.find(finding);
        return report.isEmpty() ? gone() : of(report.get(), hall);
    }

    private static ConfirmMatter gone() {
        return new ConfirmMatter(null, "", "", "", List.of(), say("这条记录已不在本机，请返回。"));
    }

    private static ConfirmMatter of(FindingReport report, HallCopy hall) {
        HallBook book = new HallBook(hall);
        LocalDate day = HallTime.CHINA.dayOf(report.occurredAt());
        List<Signer> ofUnit = hall.signers().stream()
                .filter(signer -> signer.units().contains(report.unit()))
                .toList();
        List<Representative> offered = ofUnit.stream()
                .filter(signer -> report.staffNo() == null || !report.staffNo().equals(signer.staffNo()))
                .map(Representative::new)
                .toList();
        boolean aboutRepresentative = offered.size() < ofUnit.size()
                || book.people(report.unit(), day).stream()
                        .filter(Person::chief)
                        .anyMatch(chief -> chief.staffNo().equals(report.staffNo()));
        return new ConfirmMatter(
                report,
                book.itemLabel(report.item(), day) + Wording.times(report.quantity()),
                report.unit() + " " + book.unitName(report.unit()) + " · " + book.personName(report.staffNo()),
                more(report),
                offered,
                hint(aboutRepresentative, offered.isEmpty()));
    }

    private static String more(FindingReport report) {
        String when = Wording.dayAndClock(report.occurredAt());
        String withPhotos = report.photos().isEmpty()
                ? when
                : say("{0} · 照片 {1} 张", when, report.photos().size());
        return report.note().isBlank() ? withPhotos : withPhotos + "\n" + say("备注：{0}", report.note());
    }

    private static String hint(boolean aboutRepresentative, boolean nobody) {
        if (aboutRepresentative) {
            return nobody
                    ? say("当事人就是首席代表，不能确认自己的问题。请副代表设定签字密码后确认，或请另一名督查员在自己的手机上确认。")
                    : say("当事人就是代表本人，不能确认自己的问题，请由下面的代表确认。");
        }
        return nobody ? say("本机还没有这个窗口代表的签字密码。请代表用自己的账号登录设定，本机联网更新后再签；或记录代表不在场。") : "";
    }
}
