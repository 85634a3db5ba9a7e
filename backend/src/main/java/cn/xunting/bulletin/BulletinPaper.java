package cn.xunting.bulletin;

import cn.xunting.hall.Hall;
import cn.xunting.model.Points;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.office.DossierClose;
import cn.xunting.model.wire.office.MonthDossier;
import cn.xunting.model.wire.office.SealedMonth;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 通报文件 — a sealed month as a bulletin. A function: the same month, template and hall make the same text. */
final class BulletinPaper {
    private static final int SEAL_PLACES = 16;

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
        List<String> paragraphs = template.fill(values());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OfficialDocument paper = new OfficialDocument(
                part(paragraphs, BulletinPart.TITLE), dossier.basis().close().at())) {
            List<String> attachments = lay(paragraphs, paper);
            if (!attachments.isEmpty()) {
                paper.attachment(attachments.size() > 1 ? "附件1" : "附件", attachments.get(0));
                table(paper);
            }
            paper.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
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
                        case SEAL -> List.of(sealed.seal().substring(0, SEAL_PLACES));
                    });
        }
        return values;
    }

    /** Lays the paragraphs out and answers the attachments' names, which stand before the signature. */
    private static List<String> lay(List<String> paragraphs, OfficialDocument paper) {
        List<String> attachments = new ArrayList<>();
        for (String line : paragraphs) {
            BulletinPart part = BulletinPart.of(line);
            switch (part) {
                case TITLE -> paper.title(part.text(line));
                case ADDRESSEES -> paper.addressees(part.text(line));
                case ATTACHMENT -> attachments.add(part.text(line));
                case FIRST_HEADING -> paper.firstHeading(line);
                case SECOND_HEADING -> paper.secondHeading(line);
                case BODY -> paper.body(line);
                case SIGNATURE, DATE -> {}
            }
        }
        if (!attachments.isEmpty()) {
            paper.attachmentList(attachments);
        }
        paper.signature(part(paragraphs, BulletinPart.SIGNATURE), part(paragraphs, BulletinPart.DATE));
        return attachments;
    }

    private static String part(List<String> paragraphs, BulletinPart part) {
        return paragraphs.stream()
                .filter(line -> BulletinPart.of(line) == part)
                .map(part::text)
                .findFirst()
                .orElse("");
    }

    private void table(OfficialDocument paper) {
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
        paper.table(headings, shares, rows);
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
