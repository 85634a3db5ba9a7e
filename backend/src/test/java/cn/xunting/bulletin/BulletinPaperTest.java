package cn.xunting.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunting.hall.Hall;
import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.SignInOutcome;
import cn.xunting.model.SignInPoint;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.office.DossierBasis;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.DossierDay;
import cn.xunting.model.wire.office.DossierFact;
import cn.xunting.model.wire.office.DossierMember;
import cn.xunting.model.wire.office.DossierUnit;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.SealedMonth;
import cn.xunting.model.wire.office.SuspensionEntry;
import cn.xunting.month.ScoreBasis;
import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Editions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** October 2023 of eighteen windows and six departments. */
class BulletinPaperTest {
    private static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    private static final Edition EDITION =
            Editions.fromClasspath().inForceIn(OCTOBER).orElseThrow();
    private static final Hall HALL = new Hall(1, "demo", "广德市政务服务大厅", HallTime.CHINA);

    @Test
    void says_the_sealed_figures_and_no_others() throws IOException {
        SealedMonth sealed = sealed();
        byte[] docx = docx(sealed);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("bulletin.docx"), docx);
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> text =
                    paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text)
                    .contains(
                            "关于2023年10月考核情况的通报",
                            "一、总体情况",
                            "（一）出勤到岗",
                            "广德市政务服务大厅考核领导小组",
                            "2023年11月3日",
                            "附件：2023年10月得分一览表");
            String all = String.join("\n", text);
            assertThat(all)
                    .contains("窗口18个、科室6个、工作人员72人参加考核，当月工作日17天")
                    .contains("应签到4896次，其中迟到2次、早退0次、缺勤3次。")
                    .contains("应约谈1人，并约谈所在单位首席代表：人员W0201（第2窗口，工作纪律3次）。")
                    .contains("停发奖励的：第5窗口（会议纪要三号，2023年9月至2023年11月）。")
                    .contains("取消评选资格的：第4窗口（");
            List<XWPFTableRow> rows = paper.getTables().get(0).getRows();
            assertThat(rows).hasSize(1 + 24);
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            List<RankedUnit> units = sealed.dossier().outcome().results().pools().stream()
                    .flatMap(pool -> pool.units().stream())
                    .toList();
            for (int i = 0; i < units.size(); i++) {
                RankedUnit unit = units.get(i);
                List<String> expected = new ArrayList<>(List.of(Integer.toString(unit.rank()), unit.name()));
                unit.sections().forEach(section -> expected.add(section.score().toString()));
                expected.add(unit.total().toString());
                expected.add(unit.title() == null ? "" : "优质");
                assertThat(rows.get(i + 1).getTableCells())
                        .extracting(cell -> cell.getText())
                        .isEqualTo(expected);
                String inTheList = unit.name() + "（" + unit.total() + "分）";
                boolean named = all.lines()
                        .filter(line -> line.startsWith("以下"))
                        .anyMatch(line -> line.contains("：" + inTheList) || line.contains("、" + inTheList));
                assertThat(named).as(unit.name()).isEqualTo(unit.title() != null);
            }
        }
    }

    @Test
    void a_month_without_anything_says_so() throws IOException {
        DossierBasis basis = basis(List.of(), List.of());
        SealedMonth sealed = new SealedMonth("0".repeat(64), new MonthDossier(basis, ScoreBasis.score(basis, EDITION)));
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(docx(sealed)))) {
            assertThat(paper.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("本月没有单位被取消评选资格。", "本月没有应约谈的人员。", "本月没有停发奖励的单位和人员。");
        }
    }

    private static byte[] docx(SealedMonth sealed) throws IOException {
        BulletinTemplate template =
                new BulletinWording(Path.of("target", "nowhere").toString()).read();
        return new BulletinPaper(HALL, sealed, EDITION.entry().sections()).docx(template);
    }

    private static SealedMonth sealed() {
        List<DossierUnit> units = new ArrayList<>();
        for (int w = 1; w <= 18; w++) {
            units.add(unit("W%02d".formatted(w), UnitKind.WINDOW, "第" + w + "窗口", facts(w), w));
        }
        for (int d = 1; d <= 6; d++) {
            units.add(unit("D%02d".formatted(d), UnitKind.DEPARTMENT, "第" + d + "科", List.of(), 20 + d));
        }
        units.sort((one, other) -> one.unit().code().compareTo(other.unit().code()));
        SuspensionEntry suspension = new SuspensionEntry(
                UUID.randomUUID(),
                "W05",
                null,
                LocalDate.of(2023, 9, 20),
                "会议纪要三号",
                "屡次违规",
                List.of(OCTOBER.minusMonths(1), OCTOBER, OCTOBER.plusMonths(1)),
                null);
        DossierBasis basis = basis(units, List.of(suspension));
        return new SealedMonth("ab".repeat(32), new MonthDossier(basis, ScoreBasis.score(basis, EDITION)));
    }

    private static List<DossierFact> facts(int window) {
        return switch (window) {
            case 1 -> List.of(fact("S2.1.2", "W0102", 9), fact("S3.6.4", null, 10));
            case 2 -> List.of(fact("S2.1.1", "W0201", 9), fact("S2.1.4b", "W0201", 10), fact("S2.1.4b", "W0201", 11));
            case 3 -> List.of(fact("S3.2.5", null, 12), fact("S5.1", null, 13));
            case 4 -> List.of(fact("S1.8", null, 16));
            case 6 -> List.of(fact("S5.1", null, 16), fact("S6.1", null, 17));
            case 7, 8, 9 -> List.of(fact("S5.1", null, 18), fact("S2.3.1", null, 19));
            default -> List.of();
        };
    }

    private static DossierFact fact(String item, @Nullable String staffNo, int day) {
        return new DossierFact(UUID.randomUUID(), item, staffNo, OCTOBER.atDay(day), 1, null, FindingState.CONFIRMED);
    }

    private static DossierUnit unit(String code, UnitKind kind, String name, List<DossierFact> facts, int order) {
        List<DossierMember> members = new ArrayList<>();
        List<DossierDay> days = new ArrayList<>();
        for (int person = 1; person <= 3; person++) {
            String staffNo = code + "%02d".formatted(person);
            members.add(new DossierMember(staffNo, "人员" + staffNo, 17, true));
            for (int day = 9; day <= 25; day++) {
                days.add(new DossierDay(staffNo, OCTOBER.atDay(day), points(code, person, day)));
            }
        }
        return new DossierUnit(new UnitEntry(code, kind, name, order), members, days, facts);
    }

    private static Map<SignInPoint, SignInOutcome> points(String code, int person, int day) {
        Map<SignInPoint, SignInOutcome> points = new EnumMap<>(SignInPoint.class);
        for (SignInPoint point : SignInPoint.values()) {
            points.put(point, SignInOutcome.ON_TIME);
        }
        if (code.equals("W10") && person == 1 && day <= 11) {
            points.put(SignInPoint.AM_IN, SignInOutcome.ABSENT);
        }
        if (code.equals("W11") && person == 2 && day <= 10) {
            points.put(SignInPoint.PM_IN, SignInOutcome.LATE);
        }
        return points;
    }

    private static DossierBasis basis(List<DossierUnit> units, List<SuspensionEntry> suspensions) {
        return new DossierBasis(
                DossierBasis.FORMAT,
                "demo",
                OCTOBER,
                new DossierClose(1, 100, Instant.parse("2023-11-03T02:00:00Z"), "leader", List.of(), ""),
                EDITION.inForceFrom(),
                EDITION.digest(),
                EDITION.readings().asMap(),
                17,
                units,
                Map.of(),
                suspensions,
                null,
                null);
    }
}
