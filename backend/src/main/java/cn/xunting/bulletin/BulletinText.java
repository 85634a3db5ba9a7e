package cn.xunting.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * 通报全文 — a bulletin as composed, before it is a file: what the docx says and what is shown of it elsewhere.
 *
 * @param paragraphs title, addressees, headings and text in their order
 * @param attachments the names of the attachments, which stand before the signature; the table is the first
 */
public record BulletinText(
        String title, List<Paragraph> paragraphs, List<String> attachments, Signature signature, Table table) {
    public BulletinText {
        paragraphs = List.copyOf(paragraphs);
        attachments = List.copyOf(attachments);
    }

    /** A paragraph, without the mark that says what it is. */
    public record Paragraph(BulletinPart part, String text) {}

    /** Who signs, and the day. */
    public record Signature(String by, String date) {}

    /**
     * The table of the first attachment.
     *
     * @param shares what share of the width each column has
     */
    public record Table(List<String> headings, List<Integer> shares, List<List<String>> rows) {
        public Table {
            headings = List.copyOf(headings);
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
        }
    }

    /** What the attachment with the table is called above its title. */
    public String attachmentMark() {
        return attachments.size() > 1 ? "附件1" : "附件";
    }

    /** The list of the attachments, line by line. */
    public List<String> attachmentLines() {
        return OfficialDocument.attachmentLines(attachments);
    }

    /** The file in the official layout. */
    byte[] docx(Instant made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OfficialDocument paper = new OfficialDocument(title, made)) {
            paragraphs.forEach(paragraph -> lay(paragraph, paper));
            if (!attachments.isEmpty()) {
                paper.attachmentList(attachments);
            }
            paper.signature(signature.by(), signature.date());
            if (!attachments.isEmpty()) {
                paper.attachment(attachmentMark(), attachments.get(0));
                paper.table(table.headings(), table.shares(), table.rows());
            }
            paper.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private static void lay(Paragraph paragraph, OfficialDocument paper) {
        switch (paragraph.part()) {
            case TITLE -> paper.title(paragraph.text());
            case ADDRESSEES -> paper.addressees(paragraph.text());
            case FIRST_HEADING -> paper.firstHeading(paragraph.text());
            case SECOND_HEADING -> paper.secondHeading(paragraph.text());
            case BODY -> paper.body(paragraph.text());
            case ATTACHMENT, SIGNATURE, DATE -> {}
        }
    }
}
