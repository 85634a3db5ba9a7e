package cn.xunting.export;

import cn.xunting.access.Caller;
import cn.xunting.bulletin.OfficialDocument;
import cn.xunting.bulletin.OfficialWords;
import cn.xunting.hall.Hall;
import cn.xunting.ledger.PhotoCopies;
import cn.xunting.ledger.ReadFindings;
import cn.xunting.model.HallTime;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.office.LedgerLine;
import cn.xunting.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** 问题告知书 — a finding on paper, with its photos and what has been said about it, for who is concerned to keep. */
@ApplicationScoped
class WriteFindingNotice {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm", Locale.ROOT);

    private final ReadFindings findings;
    private final ComposeLedger ledger;
    private final PhotoCopies photos;

    WriteFindingNotice(ReadFindings findings, ComposeLedger ledger, PhotoCopies photos) {
        this.findings = findings;
        this.ledger = ledger;
        this.photos = photos;
    }

    /**
     * The docx.
     *
     * @throws Refusal if there is no finding of that id that the caller may read
     */
    byte[] write(Caller caller, UUID id) {
        Hall hall = caller.hall();
        Finding finding = findings.one(caller, id);
        LedgerLine line = ledger.one(hall, finding);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OfficialDocument paper = new OfficialDocument("考核问题告知书", finding.receivedAt())) {
            paper.title("考核问题告知书");
            paper.addressees(line.unitName() + "：");
            paper.body("下列事项已记入" + OfficialWords.of(finding.month()) + "考核台账，现予告知。");
            paper.form(entries(finding, line, hall.time()));
            paper.firstHeading("一、照片");
            pictures(hall, finding.photoLinks(), paper);
            paper.firstHeading("二、确认和处理");
            decisions(hall, finding, paper);
            paper.firstHeading("三、不同意见");
            paper.body("对上述记录有不同意见的，请首席代表或本人在规定期限内提出异议，写明理由并附依据。");
            paper.body("首席代表（签字）：　　　　　　　　年　　月　　日");
            paper.signature(hall.name(), OfficialWords.of(hall.time().dayOf(finding.receivedAt())));
            paper.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> entries(Finding finding, LedgerLine line, HallTime time) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("编号", line.id().toString());
        entries.put("单位", line.unit() + " " + line.unitName());
        entries.put("工位", Objects.requireNonNullElse(line.counter(), "—"));
        entries.put(
                "人员",
                line.staffNo() == null ? "—" : line.staffNo() + " " + Objects.requireNonNullElse(line.staffName(), ""));
        entries.put("时间", minute(line.occurredAt(), time));
        entries.put("条款和事项", line.clause() + "　" + line.label() + "（" + line.item() + "）");
        entries.put("数量", Integer.toString(line.quantity()));
        entries.put("分值", points(line));
        entries.put("状态", LedgerWords.of(line.state()) + (finding.counts() ? "，计入得分" : "，不计入得分"));
        entries.put("督查员", line.inspector());
        entries.put("备注", line.remark().isEmpty() ? "—" : line.remark());
        return entries;
    }

    private static String points(LedgerLine line) {
        String unit = line.unitPoints() == null ? "按月折算" : line.unitPoints() + "分";
        return "个人" + line.personPoints() + "分，单位" + unit + "（" + LedgerWords.of(line.charge()) + "）";
    }

    private void pictures(Hall hall, List<PhotoLink> links, OfficialDocument paper) {
        if (links.isEmpty()) {
            paper.body("没有照片。");
        }
        for (PhotoLink link : links) {
            boolean shown = photos.copy(hall, link.sha256()).map(paper::picture).orElse(false);
            if (!shown) {
                paper.body("照片 " + link.sha256().substring(0, 8) + " 还没有上传或无法显示。");
            }
        }
    }

    private void decisions(Hall hall, Finding finding, OfficialDocument paper) {
        if (finding.decisions().isEmpty()) {
            paper.body("还没有人确认或处理。");
        }
        List<String> said = ledger.said(hall, finding.decisions());
        for (int i = 0; i < said.size(); i++) {
            Decision decision = finding.decisions().get(i);
            paper.body(minute(decision.receivedAt(), hall.time()) + "　" + said.get(i)
                    + (decision.via() == null ? "" : "（在督查员手机上签字）")
                    + (decision.mark() == null ? "" : "（" + LedgerWords.of(decision.mark()) + "）"));
            if (!decision.photos().isEmpty()) {
                pictures(hall, decision.photos(), paper);
            }
        }
    }

    private static String minute(Instant at, HallTime time) {
        return MINUTE.format(time.wallClock(at));
    }
}
