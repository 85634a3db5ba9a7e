package cn.xunting.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Papers to be handed in. */
public final class Papers {
    private Papers() {}

    /** The smallest PDF that is one, telling itself from others by a comment. */
    public static byte[] pdf(String remark) {
        String body = "%PDF-1.4\n% " + remark + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n"
                        + body.getBytes(UTF_8).length + "\n%%EOF\n")
                .getBytes(UTF_8);
    }
}
