package cn.xunting.bulletin;

import cn.xunting.bulletin.BulletinText.Paragraph;
import cn.xunting.bulletin.BulletinText.Signature;
import cn.xunting.bulletin.BulletinText.Table;
import cn.xunting.hall.Hall;
import cn.xunting.model.Points;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.SealedMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 通报文件 — a sealed month as a bulletin, or the draft of one. A function: the same month, template and hall make the same text. */
final class BulletinPaper {
    private static final int SEAL_PLACES = 16;

    /** What stands where the template has it; the rest has its place in the layout. */
    private static final Set<BulletinPart> RUNNING = Set.of(
            BulletinPart.TITLE,
            BulletinPart.ADDRESSEES,
            BulletinPart.FIRST_HEADING,
            BulletinPart.SECOND_HEADING,
            BulletinPart.BODY);

    private final Hall hall;
    private final SealedMonth sealed;
    private final MonthDossier dossier;
    private final List<SectionEntry> sections;

    BulletinPaper(Hall hall, SealedMonth sealed, List<SectionEntry> sections) {
        this.hall = hall;
        this.sealed = sealed;
        this.dossier = sealed.dossier();
        this.sections = List.copyOf(sections);
    }

    /** The docx, worded by the template. */
    byte[] docx(BulletinTemplate template) {
        return text(template).docx(dossier.basis().close().at());
    }

    /** What it says, worded by the template. */
    BulletinText text(BulletinTemplate template) {
        List<String> lines = template.fill(values());
        return new BulletinText(
                part(lines, BulletinPart.TITLE),
                lines.stream()
                        .map(line -> new Paragraph(
                                BulletinPart.of(line), BulletinPart.of(line).text(line)))
                        .filter(paragraph -> RUNNING.contains(paragraph.part()))
                        .toList(),
                lines.stream()
                        .filter(line -> BulletinPart.of(line) == BulletinPart.ATTACHMENT)
                        .map(BulletinPart.ATTACHMENT::text)
                        .toList(),
                new Signature(part(lines, BulletinPart.SIGNATURE), part(lines, BulletinPart.DATE)),
                table());
    }

    private Map<BulletinField, List<String>> values() {
        DossierClose close = dossier.basis().close();
        HonourWords honours = new HonourWords(dossier);
        PeopleWords people = new PeopleWords(dossier);
        Map<BulletinField, List<String>> values = new EnumMap<>(BulletinField.class);
        for (BulletinField field : BulletinField.values()) {
            values.put(
                    field,
                    switch (field) {
                        case MONTH -> List.of(OfficialWords.of(dossier.basis().month()));
                        case HALL -> List.of(hall.name());
                        case OVERALL -> honours.overall();
                        case HONOURS -> honours.honours();
                        case VETOES -> honours.vetoes();
                        case DEDUCTIONS -> new DeductionWords(dossier, sections).paragraphs();
                        case INTERVIEWS -> people.interviews();
                        case SUSPENSIONS -> people.suspensions();
                        case DATE -> List.of(OfficialWords.of(hall.time().dayOf(close.at())));
                        case REVISION -> List.of(Integer.toString(close.revision()));
                        case SEAL -> List.of(seal());
                    });
        }
        return values;
    }

    private String seal() {
        return sealed.seal().isEmpty() ? "（草稿）" : sealed.seal().substring(0, SEAL_PLACES);
    }

    private static String part(List<String> paragraphs, BulletinPart part) {
        return paragraphs.stream()
                .filter(line -> BulletinPart.of(line) == part)
                .map(part::text)
                .findFirst()
                .orElse("");
    }

    private Table table() {
        List<String> headings = new ArrayList<>(List.of("名次", "单位"));
        List<Integer> shares = new ArrayList<>(List.of(5, 12));
        sections.forEach(section -> {
            headings.add(section.label());
            shares.add(7);
        });
        headings.addAll(List.of("总分", "称号"));
        shares.addAll(List.of(8, 6));
        List<List<String>> rows = dossier.outcome().results().pools().stream()
                .flatMap(pool -> pool.units().stream())
                .map(this::row)
                .toList();
        return new Table(headings, shares, rows);
    }

    private List<String> row(RankedUnit unit) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(unit.rank()), unit.name()));
        sections.forEach(section ->
                cells.add(unit.score(section.code()).map(Points::toString).orElse("")));
        cells.add(unit.total().toString());
        cells.add(unit.title() == null ? "" : "优质");
        return cells;
    }
}
